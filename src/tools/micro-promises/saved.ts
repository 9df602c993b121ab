/**
 * What is kept, where a reader asked for it: the promises in their words, and the mark of each day.
 * `{ "startedOn": "2026-11-22", "promises": { "first": { "words": "…", "marks": { "2026-11-22": "kept" } } } }`
 *
 * Not kept: the time of a mark, what was undone, the time and title of reminders.
 */
import { isDay } from '../../lib/days.ts';
import type { SavedShape } from '../shared/logic/saved-shape.ts';
import { isThing } from '../shared/logic/three-way.ts';
import { MARKS, SLOTS, type Mark, type Run, type SmallPromise } from './logic.ts';

/** The saved shape of a run. */
export const SAVED = {
  slug: 'micro-promises',
  version: 1,
  parse: parseRun,
  migrations: [],
} satisfies SavedShape<Run>;

/** The run in whatever was kept, or undefined where any of it does not fit. */
export function parseRun(data: unknown): Run | undefined {
  if (!isThing(data)) return undefined;
  const { startedOn, promises } = data;
  if (!isThing(promises) || (startedOn !== '' && !isDay(startedOn))) return undefined;
  const entries: (readonly [string, SmallPromise])[] = [];
  for (const [slot, value] of Object.entries(promises)) {
    const promise = parsePromise(value);
    if (!promise || !SLOTS.some((known) => known === slot)) return undefined;
    entries.push([slot, promise]);
  }
  return { startedOn, promises: Object.fromEntries(entries) };
}

function parsePromise(value: unknown): SmallPromise | undefined {
  if (!isThing(value)) return undefined;
  const { words, marks } = value;
  if (typeof words !== 'string' || !isThing(marks) || Array.isArray(marks)) return undefined;
  const entries = Object.entries(marks);
  return entries.every((entry): entry is [string, Mark] => isDay(entry[0]) && isMark(entry[1]))
    ? { words, marks: Object.fromEntries(entries) }
    : undefined;
}

function isMark(value: unknown): value is Mark {
  return MARKS.some((mark) => mark === value);
}
