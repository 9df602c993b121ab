// Learns how much each feature tells of danger: a number for each, so that their sum is the log-odds that a line
// tells of it (logistic regression). Numbers are learned as they will be kept, in steps (Courbariaux and others, 2015).
import { MOST_DANGER } from '../../../src/lexicon/vectors.ts';
import { descend, listBatches, startDescent, type Descent } from '../descent.ts';

const ROUNDS = 6;
/** So much is left out at random while learning, so that nothing hangs on one feature. */
const LEFT_OUT = 0.2;
/** How large a step is. */
const STEP = 0.25;

/** A line by the numbers of its features. */
export interface NumberedLine {
  readonly features: readonly number[];
  readonly isDanger: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** What was learned, in steps: where a line starts, and what each feature adds. */
export interface LearnedDanger {
  readonly step: number;
  readonly start: number;
  readonly features: readonly number[];
}

/** How much each of so many features tells of danger. */
export function learnDanger(
  lines: readonly NumberedLine[],
  featureCount: number,
  random: () => number,
): LearnedDanger {
  const numbers = startDescent(new Float64Array(featureCount + 1));
  for (const { batch, rate } of listBatches(lines, ROUNDS, random)) {
    for (const line of batch) learnLine(line, numbers, batch.length, random);
    descend(numbers, rate);
  }
  const [start = 0, ...features] = [...numbers.exact].map(toSteps);
  return { step: STEP, start, features };
}

/** Adds to the slopes what one line of a batch tells. The first number is where a line starts. */
function learnLine(
  { features, isDanger, weight }: NumberedLine,
  { exact, slope }: Descent,
  batchSize: number,
  random: () => number,
): void {
  const used = features.filter(() => random() >= LEFT_OUT);
  // What is left out is made up for by the rest.
  const share = 1 - LEFT_OUT;
  let score = toSteps(exact[0]!) * STEP;
  for (const feature of used) score += (toSteps(exact[feature + 1]!) * STEP) / share;
  const chance = 1 / (1 + Math.exp(-score));
  const off = ((chance - (isDanger ? 1 : 0)) * weight) / batchSize;
  slope[0]! += off;
  for (const feature of used) slope[feature + 1]! += off / share;
}

function toSteps(value: number): number {
  return Math.max(-MOST_DANGER, Math.min(MOST_DANGER, Math.round(value / STEP)));
}
