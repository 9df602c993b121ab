/**
 * What is kept, where a reader asked for it: each hunch in its words, its day, and how it turned out.
 * `{ "hunches": [{ "id": "…", "on": "2026-11-22", "words": { "hunch": "…" }, "outcome": "notYet" }] }`
 *
 * Not kept: the hour, what was undone or deleted, what was searched for.
 */
import { isDay } from '../../lib/days.ts';
import { parseParts, parseText } from '../shared/logic/saved-parts.ts';
import type { SavedShape } from '../shared/logic/saved-shape.ts';
import { isThing } from '../shared/logic/three-way.ts';
import { OUTCOMES, PARTS, type Hunch, type Log } from './logic.ts';

/** The saved shape of a log. */
export const SAVED = {
  slug: 'self-trust-log',
  version: 1,
  parse: parseLog,
  migrations: [],
} satisfies SavedShape<Log>;

/** The log in whatever was kept, or undefined where any of it does not fit. */
export function parseLog(data: unknown): Log | undefined {
  if (!isThing(data) || !Array.isArray(data['hunches'])) return undefined;
  const list: readonly unknown[] = data['hunches'];
  const hunches = list.map(parseHunch);
  if (!hunches.every((hunch) => hunch !== undefined)) return undefined;
  // Two with one id could not be told apart, here or in another tab.
  return new Set(hunches.map(({ id }) => id)).size < hunches.length ? undefined : { hunches };
}

function parseHunch(value: unknown): Hunch | undefined {
  if (!isThing(value)) return undefined;
  const { id, on, words, outcome } = value;
  const texts = parseParts(words, (name) => PARTS.some((part) => part === name), parseText);
  const how = OUTCOMES.find((one) => one === outcome);
  return typeof id === 'string' && id !== '' && isDay(on) && texts && how
    ? { id, on, words: texts, outcome: how }
    : undefined;
}
