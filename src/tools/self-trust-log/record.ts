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

/** More stitches in a row could not be told apart. */
export const MOST_DRAWN = 72;

/** The hunches of the picture: the newest, the oldest of them first. */
export function listDrawn(log: Log): Hunch[] {
  return listHunches(log, 'all').slice(0, MOST_DRAWN).reverse();
}
