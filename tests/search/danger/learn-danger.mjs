// Learns how much each feature tells of danger: a number for each, so that their sum is the log-odds that a line
// tells of it (logistic regression). Numbers are learned as they will be kept, in steps (Courbariaux and others, 2015).
import { shuffle } from '../../../src/commands/chance.mjs';
import { MOST_DANGER } from '../../../src/lexicon/vectors.ts';
import { descend, startDescent } from '../descent.mjs';

const EPOCHS = 6;
const BATCH = 256;
const RATE = 0.01;
const DECAY = 1e-5;
/** So much is left out at random while learning, so that nothing hangs on one feature. */
const LEFT_OUT = 0.2;
/** How large a step is. */
const STEP = 0.25;

/**
 * @param {readonly { features: readonly number[], isDanger: boolean, weight: number }[]} lines
 * @param {number} featureCount
 * @param {() => number} random
 * @returns {{ step: number, start: number, features: number[] }} In steps: where a line starts, and what each
 *   feature adds.
 */
export function learnDanger(lines, featureCount, random) {
  const numbers = startDescent(new Float64Array(featureCount + 1));
  const order = lines.map((_, at) => at);
  const batches = Math.ceil(lines.length / BATCH);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (let batch = 0; batch < batches; batch += 1) {
      const chosen = order.slice(batch * BATCH, (batch + 1) * BATCH);
      for (const at of chosen) learnLine(lines[at], numbers, chosen.length, random);
      const done = (epoch * batches + batch) / (EPOCHS * batches);
      descend(numbers, RATE * Math.min(1, 2 * (1 - done) + 0.02), DECAY);
    }
  }
  const [start, ...features] = [...numbers.exact].map(toSteps);
  return { step: STEP, start, features };
}

// The first number is where a line starts.
function learnLine({ features, isDanger, weight }, { exact, slope }, batch, random) {
  const used = features.filter(() => random() >= LEFT_OUT);
  let score = toSteps(exact[0]) * STEP;
  for (const feature of used) score += (toSteps(exact[feature + 1]) * STEP) / (1 - LEFT_OUT);
  const off = ((1 / (1 + Math.exp(-score)) - (isDanger ? 1 : 0)) * weight) / batch;
  slope[0] += off;
  for (const feature of used) slope[feature + 1] += off / (1 - LEFT_OUT);
}

function toSteps(value) {
  return Math.max(-MOST_DANGER, Math.min(MOST_DANGER, Math.round(value / STEP)));
}
