/**
 * Where a word stands on a page, in the one number the index keeps beside each place of a word (Pagefind
 * calls it a weight, and gives it back as it was). Written when the index is made, read when it is searched.
 */
export interface Mark {
  readonly zone: Zone;
  readonly group: Group;
  /** How many words there are together with it: in the title, or in what is asked. About, above four. */
  readonly words: number;
}

/**
 * `asked-…`: a sentence people type, on a page with few or with many of them. `said-…`: the page's place among
 * those that a saying leads to.
 */
export type Zone = 'text' | (typeof ZONES)[number];
/** What answers a question, what says what a word means, and what lists other pages. */
export type Group = (typeof GROUPS)[number];

const ZONES = [
  'title',
  'asked-few',
  'asked-some',
  'asked-many',
  'asked-most',
  'said-1',
  'said-2',
  'said-3',
  'said-4',
] as const;
const GROUPS = ['answer', 'term', 'list'] as const;
const LENGTHS = [1, 2, 3, 4, 6, 8] as const;

/** The title, a sentence and a saying each take so many places; what is left of them stays empty. */
export const ROW = 8;

/** The index keeps a place with this number in fewer bytes than with any other. */
const COMMON = 25;
const STEPS = GROUPS.length * LENGTHS.length;

/** A mark as a number from 1 to 240. */
export function composeMark({ zone, group, words }: Mark): number {
  if (zone === 'text') return COMMON - GROUPS.indexOf(group);
  const length = LENGTHS.findIndex((most) => words <= most);
  return (
    COMMON +
    1 +
    ZONES.indexOf(zone) * STEPS +
    GROUPS.indexOf(group) * LENGTHS.length +
    (length === -1 ? LENGTHS.length - 1 : length)
  );
}

/** The mark behind a number of `composeMark`. */
export function readMark(number: number): Mark {
  return MARKS[number] ?? NO_MARK;
}

const NO_MARK: Mark = { zone: 'text', group: 'answer', words: 1 };
// A search reads thousands.
const MARKS = Array.from({ length: 256 }, (_, number) => parseMark(number));

function parseMark(number: number): Mark {
  if (number <= COMMON)
    return { zone: 'text', group: GROUPS[COMMON - number] ?? 'answer', words: 1 };
  const rest = number - COMMON - 1;
  return {
    zone: ZONES[Math.floor(rest / STEPS)] ?? 'text',
    group: GROUPS[Math.floor((rest % STEPS) / LENGTHS.length)] ?? 'answer',
    words: LENGTHS[rest % LENGTHS.length] ?? 1,
  };
}
