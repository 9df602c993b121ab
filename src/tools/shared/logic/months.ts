import { isDay, type Day } from '../../../lib/days.ts';

/** Whatever is written on a day. */
export interface Dated {
  readonly on: Day;
}

/** The notes of one month, as `2026-11`. */
export interface Month<Note> {
  readonly month: string;
  readonly notes: readonly Note[];
}

/** Notes by month, in the order they come in: what is sorted by day stays so. */
export function groupByMonth<Note extends Dated>(notes: readonly Note[]): Month<Note>[] {
  const months = new Map<string, Note[]>();
  for (const note of notes) {
    const month = monthOf(note.on);
    const sameMonth = months.get(month);
    if (sameMonth) sameMonth.push(note);
    else months.set(month, [note]);
  }
  return [...months].map(([month, list]) => ({ month, notes: list }));
}

/** The month a day is in, as `2026-11`. */
function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** The number of a day in its month: 22 of `2026-11-22`. */
export function numberOf(day: Day): number {
  return Number(day.slice(8));
}

/** How many days a month has, as the calendar of that year has it. */
export function lengthOf(month: string): number {
  return [31, 30, 29, 28].find((number) => isDay(`${month}-${number}`)) ?? 0;
}
