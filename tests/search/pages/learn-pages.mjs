// Learns a vector for each feature and for each page, so that the vectors of what a query says, taken together,
// point at the vectors of the pages that answer it (a network of one hidden layer, as in fastText: Joulin and
// others, 2017). Numbers are learned as they will be kept, in steps (Courbariaux and others, 2015).
import { shuffle } from '../../../src/commands/chance.mjs';
import { DIMENSIONS, STEPS } from '../../../src/lexicon/vectors.ts';
import { descend, startDescent } from '../descent.mjs';

const EPOCHS = 12;
const BATCH = 256;
const RATE = 0.01;
const DECAY = 1e-5;
/** So much is left out at random while learning, so that nothing hangs on one feature or one dimension. */
const LEFT_OUT = { features: 0.2, dimensions: 0.2 };
/** How many mean sizes of a number the steps reach to. */
const REACH = 3;

/**
 * @param {readonly { features: readonly number[], shares: readonly (readonly [page: number, share: number])[] }[]} lines
 * @param {number} featureCount
 * @param {number} pageCount
 * @param {() => number} random
 * @param {(epoch: number, loss: number) => void} tell
 * @returns {{ step: { feature: number, page: number }, features: number[][], pages: number[][] }} Each number is
 *   a step, from 0 up.
 */
export function learnPages(lines, featureCount, pageCount, random, tell) {
  const features = makeLayer(featureCount * DIMENSIONS, random);
  const pages = makeLayer(pageCount * DIMENSIONS, random);
  const order = lines.map((_, at) => at);
  const batches = Math.ceil(lines.length / BATCH);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (let batch = 0; batch < batches; batch += 1) {
      roundLayer(features);
      roundLayer(pages);
      const chosen = order.slice(batch * BATCH, (batch + 1) * BATCH);
      for (const at of chosen)
        loss += learnLine(lines[at], features, pages, pageCount, chosen.length, random);
      const done = (epoch * batches + batch) / (EPOCHS * batches);
      const rate = RATE * Math.min(1, 2 * (1 - done) + 0.02);
      descend(features, rate, DECAY);
      descend(pages, rate, DECAY);
    }
    tell(epoch + 1, loss / lines.length);
  }
  return {
    step: { feature: roundLayer(features), page: roundLayer(pages) },
    features: listRows(features, featureCount),
    pages: listRows(pages, pageCount),
  };
}

function makeLayer(size, random) {
  const exact = Float64Array.from({ length: size }, () => 0.1 * pickNormal(random));
  return { ...startDescent(exact), rounded: new Float64Array(size) };
}

/** Rounds the numbers of a layer to the middles of its steps, and gives how large a step is. */
function roundLayer({ exact, rounded }) {
  const half = STEPS / 2;
  let sum = 0;
  for (const value of exact) sum += Math.abs(value);
  const step = ((sum / exact.length) * REACH) / half;
  for (let at = 0; at < exact.length; at += 1)
    rounded[at] = (stepOf(exact[at], step) - half + 0.5) * step;
  return step;
}

function stepOf(value, step) {
  return Math.max(0, Math.min(STEPS - 1, Math.floor(value / step) + STEPS / 2));
}

/** Adds to the slopes what one line tells, and gives how far off it was. */
function learnLine(line, features, pages, pageCount, batch, random) {
  const used = line.features.filter(() => random() >= LEFT_OUT.features);
  const size = Math.sqrt(used.length || 1) * (1 - LEFT_OUT.features);
  const query = new Float64Array(DIMENSIONS);
  for (const feature of used)
    for (let at = 0; at < DIMENSIONS; at += 1)
      query[at] += features.rounded[feature * DIMENSIONS + at] / size;
  const kept = query.map(() =>
    random() < LEFT_OUT.dimensions ? 0 : 1 / (1 - LEFT_OUT.dimensions),
  );
  const hidden = query.map((value, at) => Math.tanh(value) * kept[at]);
  const chances = new Float64Array(pageCount);
  for (let page = 0; page < pageCount; page += 1)
    for (let at = 0; at < DIMENSIONS; at += 1)
      chances[page] += hidden[at] * pages.rounded[page * DIMENSIONS + at];
  toChances(chances);
  const loss = line.shares.reduce((sum, [page, share]) => sum - share * Math.log(chances[page]), 0);
  for (const [page, share] of line.shares) chances[page] -= share;
  const back = new Float64Array(DIMENSIONS);
  for (let page = 0; page < pageCount; page += 1) {
    const slope = chances[page] / batch;
    for (let at = 0; at < DIMENSIONS; at += 1) {
      back[at] += slope * pages.rounded[page * DIMENSIONS + at];
      pages.slope[page * DIMENSIONS + at] += slope * hidden[at];
    }
  }
  for (let at = 0; at < DIMENSIONS; at += 1)
    back[at] *= (kept[at] * (1 - Math.tanh(query[at]) ** 2)) / size;
  for (const feature of used)
    for (let at = 0; at < DIMENSIONS; at += 1)
      features.slope[feature * DIMENSIONS + at] += back[at];
  return loss;
}

function toChances(scores) {
  const most = scores.reduce((one, other) => Math.max(one, other));
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp(scores[at] - most);
    sum += scores[at];
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] /= sum;
}

function listRows({ exact, rounded }, count) {
  const step = roundLayer({ exact, rounded });
  return Array.from({ length: count }, (_, row) =>
    [...exact.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)].map((value) =>
      stepOf(value, step),
    ),
  );
}

function pickNormal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
