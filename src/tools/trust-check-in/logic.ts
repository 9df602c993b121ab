import type { Day } from '../../lib/days.ts';

/** The strands of trust looked at, in order. The first three are about someone else, the last about oneself. */
export const STRANDS = ['predictability', 'reliability', 'safety', 'self'] as const;
/** One strand of trust. */
export type Strand = (typeof STRANDS)[number];

/** How a reader sees a thread. They are words for a drawing, and never added up. */
export const WEIGHTS = ['fibers', 'thin', 'even', 'thick', 'unclear'] as const;
/** How a reader sees one thread. */
export type Weight = (typeof WEIGHTS)[number];

/** One look at the strands: what each thread was said to be, '' where nothing was, and a note. */
export interface CheckIn {
  readonly threads: Readonly<Record<Strand, Weight | ''>>;
  readonly notes: Readonly<Record<Strand, string>>;
}

/** Every check-in by its day, at most one a day. */
export interface Diary {
  readonly checkIns: Readonly<Record<Day, CheckIn>>;
}

/** A check-in in which nothing was said. */
export const EMPTY_CHECK_IN: CheckIn = {
  threads: { predictability: '', reliability: '', safety: '', self: '' },
  notes: { predictability: '', reliability: '', safety: '', self: '' },
};

/** A diary with nothing in it. */
export const EMPTY_DIARY: Diary = { checkIns: {} };

/** Whether nothing would be lost with the check-in. */
export function isEmpty({ threads, notes }: CheckIn): boolean {
  return STRANDS.every((strand) => threads[strand] === '' && notes[strand].trim() === '');
}

/** Whether any thread was drawn. */
export function isDrawn({ threads }: CheckIn): boolean {
  return STRANDS.some((strand) => threads[strand] !== '');
}

/** The check-in of a day, empty where there is none. */
export function getCheckIn({ checkIns }: Diary, day: Day): CheckIn {
  return (Object.hasOwn(checkIns, day) && checkIns[day]) || EMPTY_CHECK_IN;
}

/** The diary with the check-in of a day replaced, or taken out where it is empty. */
function withCheckIn({ checkIns }: Diary, day: Day, checkIn: CheckIn): Diary {
  const others = Object.entries(checkIns).filter(([other]) => other !== day);
  const all = isEmpty(checkIn) ? others : [...others, [day, checkIn] as const];
  // Always in the order of the days, so that two diaries that say the same look the same.
  return { checkIns: Object.fromEntries(all.sort(byDay)) };
}

/** The diary with a thread drawn. The same one chosen twice takes it back. */
export function withThread(diary: Diary, day: Day, strand: Strand, weight: Weight): Diary {
  const { threads, notes } = getCheckIn(diary, day);
  const next = threads[strand] === weight ? '' : weight;
  return withCheckIn(diary, day, { threads: { ...threads, [strand]: next }, notes });
}

/** The diary with a note on a strand rewritten. */
export function withNote(diary: Diary, day: Day, strand: Strand, note: string): Diary {
  const { threads, notes } = getCheckIn(diary, day);
  return withCheckIn(diary, day, { threads, notes: { ...notes, [strand]: note } });
}

/** A check-in with its day. */
export interface Dated {
  readonly day: Day;
  readonly checkIn: CheckIn;
}

/** A diary, and what was taken out of it, the latest last. */
export interface Work {
  readonly diary: Diary;
  readonly out: readonly Dated[];
}

/** The work with the check-in of a day taken out. */
export function withTakenOut({ diary, out }: Work, day: Day): Work {
  const checkIn = getCheckIn(diary, day);
  if (isEmpty(checkIn)) return { diary, out };
  return { diary: withCheckIn(diary, day, EMPTY_CHECK_IN), out: [...out, { day, checkIn }] };
}

/**
 * The work with the latest of what was taken out put back. What was said on that day since goes to the
 * far end of what is out, so asking again and again shows everything in turn and loses nothing.
 */
export function withPutBack({ diary, out }: Work): Work {
  const latest = out.at(-1);
  if (!latest) return { diary, out };
  const here = { day: latest.day, checkIn: getCheckIn(diary, latest.day) };
  const rest = out.slice(0, -1);
  return {
    diary: withCheckIn(diary, latest.day, latest.checkIn),
    out: isEmpty(here.checkIn) ? rest : [here, ...rest],
  };
}

/** Why staying safe and help stand before everything else. */
export type FirstReason = 'fear' | 'safety';

/** Why help comes first, or undefined. That it does not says nothing about how safe someone is. */
export function findFirstReason({ threads }: CheckIn, isAfraid: boolean): FirstReason | undefined {
  if (isAfraid) return 'fear';
  return isWorn(threads.safety) ? 'safety' : undefined;
}

/** The strands to read on about, those that were drawn thin or left open first. */
export function listReadOn({ threads }: CheckIn): Strand[] {
  const isEarly = (strand: Strand) => isWorn(threads[strand]);
  return [...STRANDS.filter(isEarly), ...STRANDS.filter((strand) => !isEarly(strand))];
}

function byDay([one]: readonly [Day, CheckIn], [other]: readonly [Day, CheckIn]): number {
  return one < other ? -1 : 1;
}

function isWorn(weight: Weight | ''): boolean {
  return ['fibers', 'thin', 'unclear'].includes(weight);
}
