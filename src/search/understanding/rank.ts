import { readMark, type Group, type Zone } from '../../lexicon/marks.ts';
import type { Sought } from './plan.ts';

/** Where a term stands on a page. */
export interface Spot {
  /** What the index keeps beside the place: see `lexicon/marks.ts`. */
  readonly mark: number;
  /** Which block of the page: its title, a sentence people type, a saying or a section. */
  readonly place: number;
}

/** A page that holds a term. */
export interface PageWithTerm {
  readonly id: string;
  readonly spots: readonly Spot[];
}

/** A term of the query, the pages that hold it, and how many pages hold it as far as is known. */
export interface FoundTerm {
  readonly sought: Sought;
  readonly pages: readonly PageWithTerm[];
  readonly common: number;
}

/** How much there is to be found in. */
export interface Size {
  readonly pages: number;
  /** Titles, sentences people type, and sayings. */
  readonly rows: number;
}

/** A page and how well it answers the whole query. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
}

// How rows and rarity count is BM25 (Robertson and Zaragoza, 2009), and `K1` and `B` are in the range they found
// reasonable. No source gives the other numbers: they were chosen by hand on `tests/search/dev.jsonl`, and
// `npm run report:search dev` tells what a change of them does. Nearly all hangs on `LEARNED`: on every second of those
// queries (500) a right page came first for 423, without it for 269, and without any one of the others for 419 or more.
// (Counted when 60,000 queries had been learned from.)

/** How soon more rows with a term say no more, and how far a page that many rows lead to is held to fewer. */
const K1 = 1.2;
const B = 0.5;
/** What it counts that a term is rare on pages, and among rows; and the least a term that is found counts. */
const RARE_ON_PAGES = 0.5;
const RARE_IN_ROWS = 0.35;
const LEAST = 0.05;
/** What a term that says who a question is about counts, beside one that says what. */
const LIGHT = 0.8;
/** What a row would weigh, a word. */
const USUAL_WEIGHT = 1.6;
/** What the second best row counts, a page's title, its own text, and what was learned of it. */
const SECOND = 0.4;
const TITLE = 0.8;
const TEXT = 0.4;
const LEARNED = 8;
/** A page none of the words stand on is worth a look if it is this likely. */
const LIKELY = 0.02;
/** What a list of pages counts beside a page; and a term of the glossary, in a query of more terms than so many. */
const LIST = 0.88;
const TERM = 0.8;
const SENTENCE = 3;
/** A page that many sentences lead to is no better for it: how many, in averages. */
const SHARE_OF: Readonly<Partial<Record<Zone, number>>> = {
  'asked-few': 0.3,
  'asked-some': 0.85,
  'asked-many': 1.9,
  'asked-most': 8,
};
/** The pages a saying leads to, best first. */
const WORTH_OF: Readonly<Partial<Record<Zone, number>>> = {
  'said-2': 0.85,
  'said-3': 0.7,
  'said-4': 0.6,
};

/** What is gathered of a page, term by term. */
interface Gathered {
  group: Group;
  inRows: number;
  inText: number;
  inTitle: number;
  titleWords: number;
  readonly rows: Map<number, { weight: number; words: number; worth: number }>;
}

/**
 * The pages that answer a query best. A term counts as much as it is rare, among pages and among what people
 * ask. A page scores by how much of the query it is asked with, by the one sentence that says most of it, by
 * its title and by its text; most of all by what was learned of what people type.
 *
 * @param likely How likely each page is what the query is for, as far as that was learned.
 */
export function rankPages(
  terms: readonly FoundTerm[],
  likely: ReadonlyMap<string, number>,
  size: Size,
): Ranked[] {
  const pages = new Map<string, Gathered>();
  const weights = terms.map((term) => weighTerm(term, size));
  terms.forEach((term, at) => term.pages.forEach((page) => gather(pages, page, weights[at] ?? 0)));
  for (const [id, chance] of likely)
    if (chance >= LIKELY && !pages.has(id)) gather(pages, { id, spots: [] }, 0);
  const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return [...pages]
    .map(([id, page]) => ({
      id,
      score: scorePage(page, whole, terms.length) + LEARNED * Math.sqrt(likely.get(id) ?? 0),
    }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/** How much a term says: more the fewer pages and sentences hold it; nothing where none does. */
export function weighTerm({ sought, pages, common }: FoundTerm, size: Size): number {
  if (pages.length === 0) return 0;
  const rows = pages.reduce(
    (sum, { spots }) => sum + spots.filter(({ mark }) => readMark(mark).zone !== 'text').length,
    0,
  );
  const onPages = Math.log(1 + (size.pages - common + 0.5) / (common + 0.5));
  const weight = RARE_ON_PAGES * onPages + RARE_IN_ROWS * Math.log(1 + size.rows / (rows + 1));
  return Math.max(weight, LEAST) * (sought.isLight ? LIGHT : 1);
}

function gather(pages: Map<string, Gathered>, { id, spots }: PageWithTerm, weight: number): void {
  const page: Gathered = pages.get(id) ?? {
    group: 'answer',
    inRows: 0,
    inText: 0,
    inTitle: 0,
    titleWords: 0,
    rows: new Map(),
  };
  pages.set(id, page);
  let sections = 0;
  let share = 1;
  let rows = 0;
  for (const { mark: number, place } of spots) {
    const { zone, group, words } = readMark(number);
    page.group = group;
    if (zone === 'text') {
      sections += 1;
    } else if (zone === 'title') {
      page.inTitle += weight;
      page.titleWords = words;
    } else {
      rows += 1;
      share = SHARE_OF[zone] ?? share;
      const before = page.rows.get(place)?.weight ?? 0;
      page.rows.set(place, { weight: before + weight, words, worth: WORTH_OF[zone] ?? 1 });
    }
  }
  page.inRows += weight * saturate(rows, K1 * (1 - B + B * share));
  page.inText += weight * saturate(sections, 1);
}

/** The second of something says less than the first. */
function saturate(count: number, half: number): number {
  return count === 0 ? 0 : count / (count + half);
}

function scorePage(page: Gathered, whole: number, terms: number): number {
  const [best = 0, second = 0] = [...page.rows.values()]
    .map(({ weight, words, worth }) => worth * fit(weight, words, whole))
    .sort((one, other) => other - one);
  const asked = page.inRows / whole + best + SECOND * second;
  const told = TITLE * fit(page.inTitle, page.titleWords, whole) + (TEXT * page.inText) / whole;
  return (asked + told) * favor(page.group, terms);
}

/** How much of the query is in a row, and how much of the row is in the query. */
function fit(weight: number, words: number, whole: number): number {
  if (weight === 0) return 0;
  return (weight / whole) * Math.sqrt(Math.min(1, weight / (words * USUAL_WEIGHT)));
}

// Of two pages that answer as well, a list of pages says less; who writes a sentence does not ask what a word means.
function favor(group: Group, terms: number): number {
  if (group === 'list') return LIST;
  return group === 'term' && terms > SENTENCE ? TERM : 1;
}
