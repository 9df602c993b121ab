/**
 * What is kept, where a reader asked for it: the lines of each night, in their words.
 * `{ "nights": { "2026-11-22": { "first": "…", "trigger": "…", "helped": "…" } } }`
 *
 * Not kept: the hour, what was undone or deleted, what was searched for.
 */
import { isDay } from '../../lib/days.ts';
import { parseParts, parseText } from '../shared/logic/saved-parts.ts';
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
  const nights = isThing(data) ? parseParts(data['nights'], isDay, parseNight) : undefined;
  return nights && { nights };
}

function parseNight(value: unknown): Night | undefined {
  return parseParts(value, (name) => LINES.some((line) => line === name), parseText);
}
