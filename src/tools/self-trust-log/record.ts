import { OUTCOMES, type Hunch, type Log, type Outcome } from './logic.ts';

/** The texts of a hunch that a search goes through; none where it did not turn out as wanted. */
export function listTexts({ words, outcome }: Hunch, wanted: Outcome | 'all'): string[] {
  return wanted === 'all' || wanted === outcome ? Object.values(words) : [];
}

/** The hunches, the newest first. */
export function listHunches(log: Log): Hunch[] {
  // Of two on one day the one written later comes first.
  return [...log.hunches].reverse().sort((one, other) => other.on.localeCompare(one.on));
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

/** Of hunches with the newest first, those of the picture: the newest, the oldest of them first. */
export function listDrawn(hunches: readonly Hunch[]): Hunch[] {
  return hunches.slice(0, MOST_DRAWN).reverse();
}
