import type { Day } from '../../lib/days.ts';
import { OUTCOMES, PARTS, type Hunch, type Log, type Outcome } from './logic.ts';

/** The texts of a hunch that a search goes through. */
export function listTexts({ words }: Hunch): string[] {
  return PARTS.map((part) => words[part] ?? '');
}

/** The hunches with an outcome, or with any, the newest first. */
export function listHunches(log: Log, outcome: Outcome | 'all'): Hunch[] {
  const wanted = log.hunches.filter((hunch) => outcome === 'all' || hunch.outcome === outcome);
  // Of two on one day the one written later comes first.
  return wanted.reverse().sort((one, other) => other.on.localeCompare(one.on));
}

/** How many hunches there are with an outcome. */
export type Count = readonly [outcome: Outcome, count: number];

/** How the hunches turned out, without a verdict: those outcomes that there are. */
export function countOutcomes(hunches: readonly Hunch[]): Count[] {
  return OUTCOMES.map((outcome): Count => [
    outcome,
    hunches.filter((hunch) => hunch.outcome === outcome).length,
  ]).filter(([, count]) => count > 0);
}

/** So many stitches stand side by side before the threads go on below. */
export const LENGTH = 24;

/** Hunches in a row, the oldest first, for a picture. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly hunches: readonly Hunch[];
}

/** The log cut into stretches for a picture, the newest first. A new hunch never moves an old one. */
export function listStretches(log: Log): Stretch[] {
  const oldestFirst = listHunches(log, 'all').reverse();
  const count = Math.ceil(oldestFirst.length / LENGTH);
  return Array.from({ length: count }, (_, at) => {
    const hunches = oldestFirst.slice(at * LENGTH, (at + 1) * LENGTH);
    return { from: hunches[0]?.on ?? '', to: hunches.at(-1)?.on ?? '', hunches };
  }).reverse();
}
