import { addDays, countDays, isDay, type Day } from '../../lib/days.ts';

/** How many days, and so stitches, there are. */
export const LENGTH = 30;

/** The places for promises: more than three would be too many to keep. */
export const SLOTS = ['first', 'second', 'third'] as const;

/** One of the places for a promise. */
export type Slot = (typeof SLOTS)[number];

/** What a day can be for a promise, in the order shown. */
export const MARKS = ['kept', 'renegotiated', 'missed', 'skipped'] as const;

/** What a day was for a promise. */
export type Mark = (typeof MARKS)[number];

/** A promise as typed, and what each day was for it. */
export interface SmallPromise {
  readonly words: string;
  readonly marks: Readonly<Record<Day, Mark>>;
}

/** Thirty days with one to three promises. `startedOn` is '' until the first mark. */
export interface Run {
  readonly startedOn: Day;
  readonly promises: Readonly<Partial<Record<Slot, SmallPromise>>>;
}

/** A run with nothing in it. */
export const EMPTY_RUN: Run = { startedOn: '', promises: {} };

/** The places that hold a promise, in order. */
export function listSlots(run: Run): Slot[] {
  return SLOTS.filter((slot) => run.promises[slot] !== undefined);
}

/** The first place without a promise, or undefined where all three are taken. */
export function findFreeSlot(run: Run): Slot | undefined {
  return SLOTS.find((slot) => !isTaken(run.promises[slot]));
}

/** Whether there is neither a word nor a mark. */
export function isEmpty(run: Run): boolean {
  return !SLOTS.some((slot) => isTaken(run.promises[slot]));
}

/** The run with the words of a promise rewritten. Its marks stay: it may only have grown smaller. */
export function withWords(run: Run, slot: Slot, words: string): Run {
  const marks = run.promises[slot]?.marks ?? {};
  return { ...run, promises: inOrder({ ...run.promises, [slot]: { words, marks } }) };
}

/** The run without a promise and its marks. */
export function withoutPromise(run: Run, slot: Slot): Run {
  return {
    ...run,
    promises: Object.fromEntries(Object.entries(run.promises).filter(([name]) => name !== slot)),
  };
}

/** The run with a day marked, or its mark taken away. The first mark starts the run today. */
export function withMark(run: Run, slot: Slot, day: Day, mark: Mark | undefined, today: Day): Run {
  const { words, marks } = run.promises[slot] ?? { words: '', marks: {} };
  const others = Object.entries(marks).filter(([other]) => other !== day);
  const next = Object.fromEntries(mark ? [...others, [day, mark]] : others);
  return {
    startedOn: startOf(run, today),
    promises: inOrder({ ...run.promises, [slot]: { words, marks: next } }),
  };
}

/** The run with another first day. Marks of days before it stay, and are seen again if it is put back. */
export function withStart(run: Run, day: Day): Run {
  return isDay(day) ? { ...run, startedOn: day } : run;
}

/** The day the run starts: today, until something is marked. */
export function startOf(run: Run, today: Day): Day {
  return run.startedOn === '' ? today : run.startedOn;
}

/** One of the thirty days of a promise. `isAhead`: it has not come yet. */
export interface Cell {
  readonly number: number;
  readonly day: Day;
  readonly mark: Mark | undefined;
  readonly isAhead: boolean;
}

/** The thirty days of a promise. */
export function listCells(run: Run, slot: Slot, today: Day): Cell[] {
  const start = startOf(run, today);
  const marks = run.promises[slot]?.marks ?? {};
  return Array.from({ length: LENGTH }, (_, at) => {
    const day = addDays(start, at);
    const isAhead = countDays(today, day) > 0;
    return { number: at + 1, day, mark: isAhead ? undefined : marks[day], isAhead };
  });
}

/** Which of the thirty days today is, from 1; below 1 or above 30 where it is outside. */
export function dayNumber(run: Run, today: Day): number {
  return countDays(startOf(run, today), today) + 1;
}

/** The numbers of the days with a mark, so that a reader can be told what the drawing shows. */
export function listMarked(cells: readonly Cell[], mark: Mark): number[] {
  return cells.filter((cell) => cell.mark === mark).map(({ number }) => number);
}

function isTaken(promise: SmallPromise | undefined): boolean {
  return (
    promise !== undefined && (promise.words.trim() !== '' || Object.keys(promise.marks).length > 0)
  );
}

// The same order whatever was written first, so that two runs that say the same look the same.
function inOrder(promises: Run['promises']): Run['promises'] {
  return Object.fromEntries(
    SLOTS.flatMap((slot) => (promises[slot] ? [[slot, promises[slot]]] : [])),
  );
}
