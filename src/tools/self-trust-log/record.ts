import type { Day } from '../../lib/days.ts';
import { PARTS, type Hunch, type Log, type Outcome } from './logic.ts';

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

/** How many hunches there are with each outcome. */
export type Counts = Readonly<Record<Outcome, number>>;

/** What the record holds, without a verdict. */
export function countOutcomes(hunches: readonly Hunch[]): Counts {
  const of = (outcome: Outcome) => hunches.filter((hunch) => hunch.outcome === outcome).length;
  return {
    hoped: of('hoped'),
    otherwise: of('otherwise'),
    unknowable: of('unknowable'),
    notYet: of('notYet'),
  };
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
