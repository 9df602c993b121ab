/**
 * What is kept, where a reader asked for it: the lines of each night, in their words.
 * `{ "nights": { "2026-11-22": { "first": "…", "trigger": "…", "helped": "…" } } }`
 *
 * Not kept: the hour, what was undone or deleted, what was searched for.
 */
import { isDay } from '../../lib/days.ts';
import type { SavedShape } from '../shared/logic/saved-shape.ts';
import { isThing } from '../shared/logic/three-way.ts';
import { LINES, type Diary, type Night } from './logic.ts';

/** The saved shape of a diary. */
export const SAVED = {
  slug: 'nightly-reflection',
  version: 1,
  parse: parseDiary,
  migrations: [],
} satisfies SavedShape<Diary>;

/** The diary in whatever was kept, or undefined where any of it does not fit. */
export function parseDiary(data: unknown): Diary | undefined {
  if (!isThing(data)) return undefined;
  const { nights } = data;
  if (!isThing(nights) || Array.isArray(nights)) return undefined;
  const entries: (readonly [string, Night])[] = [];
  for (const [day, value] of Object.entries(nights)) {
    const night = parseNight(value);
    if (!night || !isDay(day)) return undefined;
    entries.push([day, night]);
  }
  return { nights: Object.fromEntries(entries) };
}

function parseNight(value: unknown): Night | undefined {
  if (!isThing(value) || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every(
    (entry): entry is [string, string] =>
      LINES.some((line) => line === entry[0]) && typeof entry[1] === 'string',
  )
    ? Object.fromEntries(entries)
    : undefined;
}
