/**
 * What is kept, where a reader asked for it: the promises in their words, and the mark of each day.
 * `{ "startedOn": "2026-11-22", "promises": { "first": { "words": "…", "marks": { "2026-11-22": "kept" } } } }`
 *
 * Not kept: the time of a mark, what was undone, the time and title of reminders.
 */
import { isDay } from '../../lib/days.ts';
import { parseParts } from '../shared/logic/saved-parts.ts';
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
  const { startedOn } = data;
  const isSlot = (name: string) => SLOTS.some((slot) => slot === name);
  const promises = parseParts(data['promises'], isSlot, parsePromise);
  return promises && (startedOn === '' || isDay(startedOn)) ? { startedOn, promises } : undefined;
}

function parsePromise(value: unknown): SmallPromise | undefined {
  if (!isThing(value)) return undefined;
  const { words } = value;
  const marks = parseParts(value['marks'], isDay, parseMark);
  return typeof words === 'string' && marks ? { words, marks } : undefined;
}

function parseMark(value: unknown): Mark | undefined {
  return MARKS.find((mark) => mark === value);
}
