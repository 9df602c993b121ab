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
  const hunches = list.flatMap((hunch) => parseHunch(hunch) ?? []);
  // Each fits, with an id of its own: two with one could not be told apart, here or in another tab.
  return new Set(hunches.map(({ id }) => id)).size === list.length ? { hunches } : undefined;
}

function parseHunch(value: unknown): Hunch | undefined {
  if (!isThing(value)) return undefined;
  const { on } = value;
  const id = parseText(value['id']);
  const words = parseParts(value['words'], (name) => PARTS.some((one) => one === name), parseText);
  const outcome = OUTCOMES.find((one) => one === value['outcome']);
  return id && isDay(on) && words && outcome ? { id, on, words, outcome } : undefined;
}
