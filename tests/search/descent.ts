// How the numbers of a search are learned: a step at a time down the slope of what it does badly (Adam: Kingma and
// Ba, 2015), after each batch of lines.
import { shuffle } from '../../src/commands/chance.ts';

const BATCH = 256;
/** How large a step is at first. */
const RATE = 0.01;
/** How far numbers are drawn toward 0, so that none grows large on few lines. */
const DECAY = 1e-5;

/** Numbers to be learned, and what is known of their slopes. */
export interface Descent {
  readonly exact: Float64Array;
  readonly slope: Float64Array;
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  steps: number;
}

/** Some of the lines, and how large the step after them is. */
interface Batch<Line> {
  readonly batch: readonly Line[];
  readonly rate: number;
  /** From 1. */
  readonly round: number;
  readonly isLast: boolean;
}

/** Numbers to be learned, beginning with these. */
export function startDescent(exact: Float64Array): Descent {
  const zeros = () => new Float64Array(exact.length);
  return { exact, slope: zeros(), mean: zeros(), spread: zeros(), steps: 0 };
}

/**
 * All lines so many times over, in another order each time, a batch at a time. The steps are whole for the first
 * half, then smaller and smaller.
 */
export function* listBatches<Line>(
  lines: readonly Line[],
  rounds: number,
  random: () => number,
): Generator<Batch<Line>> {
  const order = [...lines];
  const inRound = Math.ceil(lines.length / BATCH);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (let at = 0; at < inRound; at += 1) {
      const done = (round * inRound + at) / (rounds * inRound);
      yield {
        batch: order.slice(at * BATCH, (at + 1) * BATCH),
        rate: RATE * Math.min(1, 2 * (1 - done) + 0.02),
        round: round + 1,
        isLast: at === inRound - 1,
      };
    }
  }
}

/**
 * Takes a step down the slopes that were gathered, and sets them back to 0. A number goes by the mean of its last
 * slopes, and further the steadier they were: their squares have a mean too (0.9 and 0.999, as Adam has them).
 */
export function descend(numbers: Descent, rate: number): void {
  const { exact, slope, mean, spread } = numbers;
  numbers.steps += 1;
  // The means begin at 0, which is too low for the first steps.
  const [ofMean, ofSpread] = [1 - 0.9 ** numbers.steps, 1 - 0.999 ** numbers.steps];
  for (let at = 0; at < exact.length; at += 1) {
    const down = slope[at]! + DECAY * exact[at]!;
    mean[at] = 0.9 * mean[at]! + 0.1 * down;
    spread[at] = 0.999 * spread[at]! + 0.001 * down * down;
    exact[at]! -= (rate * (mean[at]! / ofMean)) / (Math.sqrt(spread[at]! / ofSpread) + 1e-8);
    slope[at] = 0;
  }
}
