// Learns a vector for each feature and for each page, so that the vectors of what a query says, taken together,
// point at the vectors of the pages that answer it (a network of one hidden layer, as in fastText: Joulin and
// others, 2017). Numbers are learned as they will be kept, in steps (Courbariaux and others, 2015).
import { DIMENSIONS, STEPS } from '../../../src/lexicon/vectors.ts';
import { descend, listBatches, startDescent, type Descent } from '../descent.ts';

const ROUNDS = 18;
/** So much is left out at random while learning, so that nothing hangs on one feature or one dimension. */
const LEFT_OUT = { features: 0.2, dimensions: 0.2 };
/** How many mean sizes of a number the steps reach to. */
const REACH = 3;

/** A query by the numbers of its features, and how much each page that answers it counts: 1 in all. */
export interface NumberedQuery {
  readonly features: readonly number[];
  readonly shares: readonly (readonly [page: number, share: number])[];
}

/** What was learned: a row for each feature and each page, every number a step from 0 up. */
export interface LearnedPages {
  readonly step: { readonly feature: number; readonly page: number };
  readonly features: readonly (readonly number[])[];
  readonly pages: readonly (readonly number[])[];
}

/** Numbers to be learned, and what they are rounded to. */
interface Layer extends Descent {
  readonly rounded: Float64Array;
}

/** The vectors of so many features and pages; `tell` hears after each round how far off they were. */
export function learnPages(
  lines: readonly NumberedQuery[],
  featureCount: number,
  pageCount: number,
  random: () => number,
  tell: (round: number, loss: number) => void,
): LearnedPages {
  const features = makeLayer(featureCount * DIMENSIONS, random);
  const pages = makeLayer(pageCount * DIMENSIONS, random);
  let loss = 0;
  for (const { batch, rate, round, isLast } of listBatches(lines, ROUNDS, random)) {
    roundLayer(features);
    roundLayer(pages);
    for (const line of batch) loss += learnLine(line, features, pages, batch.length, random);
    descend(features, rate);
    descend(pages, rate);
    if (!isLast) continue;
    tell(round, loss / lines.length);
    loss = 0;
  }
  return {
    step: { feature: roundLayer(features), page: roundLayer(pages) },
    features: listRows(features, featureCount),
    pages: listRows(pages, pageCount),
  };
}

function makeLayer(size: number, random: () => number): Layer {
  const exact = Float64Array.from({ length: size }, () => 0.1 * pickNormal(random));
  return { ...startDescent(exact), rounded: new Float64Array(size) };
}

/** Rounds the numbers of a layer to the middles of its steps, and gives how large a step is. */
function roundLayer({ exact, rounded }: Pick<Layer, 'exact' | 'rounded'>): number {
  const half = STEPS / 2;
  let sum = 0;
  for (const value of exact) sum += Math.abs(value);
  const step = ((sum / exact.length) * REACH) / half;
  for (let at = 0; at < exact.length; at += 1)
    rounded[at] = (stepOf(exact[at]!, step) - half + 0.5) * step;
  return step;
}

function stepOf(value: number, step: number): number {
  return Math.max(0, Math.min(STEPS - 1, Math.floor(value / step) + STEPS / 2));
}

/** Adds to the slopes what one line of a batch tells, and gives how far off it was. */
function learnLine(
  { features: all, shares }: NumberedQuery,
  features: Layer,
  pages: Layer,
  batchSize: number,
  random: () => number,
): number {
  const used = all.filter(() => random() >= LEFT_OUT.features);
  // Many features say no more together than a few; and what is left out is made up for by the rest.
  const size = Math.sqrt(used.length || 1) * (1 - LEFT_OUT.features);
  const query = addUp(used, features, size);
  const kept = query.map(() =>
    random() < LEFT_OUT.dimensions ? 0 : 1 / (1 - LEFT_OUT.dimensions),
  );
  const hidden = query.map((value, at) => Math.tanh(value) * kept[at]!);
  const chances = guessPages(hidden, pages);
  const loss = shares.reduce((sum, [page, share]) => sum - share * Math.log(chances[page]!), 0);

  // From here on backward: how much too likely each page was, and which numbers made it so (the chain rule).
  const offs = chances;
  for (const [page, share] of shares) offs[page]! -= share;
  const back = passBack(offs, hidden, pages, batchSize);
  for (let at = 0; at < DIMENSIONS; at += 1)
    back[at]! *= (kept[at]! * (1 - Math.tanh(query[at]!) ** 2)) / size;
  for (const feature of used)
    for (let at = 0; at < DIMENSIONS; at += 1)
      features.slope[feature * DIMENSIONS + at]! += back[at]!;
  return loss;
}

/** The vectors of some features together. */
function addUp(used: readonly number[], { rounded }: Layer, size: number): Float64Array {
  const sum = new Float64Array(DIMENSIONS);
  for (const feature of used)
    for (let at = 0; at < DIMENSIONS; at += 1)
      sum[at]! += rounded[feature * DIMENSIONS + at]! / size;
  return sum;
}

/** How likely each page is by how far its vector points where the query does: 1 in all (softmax). */
function guessPages(hidden: Float64Array, { rounded }: Layer): Float64Array {
  const chances = new Float64Array(rounded.length / DIMENSIONS);
  for (let page = 0; page < chances.length; page += 1)
    for (let at = 0; at < DIMENSIONS; at += 1)
      chances[page]! += hidden[at]! * rounded[page * DIMENSIONS + at]!;
  toChances(chances);
  return chances;
}

/** Adds to the slopes of the pages, and gives those of the query. */
function passBack(
  offs: Float64Array,
  hidden: Float64Array,
  { rounded, slope }: Layer,
  batchSize: number,
): Float64Array {
  const back = new Float64Array(DIMENSIONS);
  for (let page = 0; page < offs.length; page += 1) {
    const off = offs[page]! / batchSize;
    for (let at = 0; at < DIMENSIONS; at += 1) {
      back[at]! += off * rounded[page * DIMENSIONS + at]!;
      slope[page * DIMENSIONS + at]! += off * hidden[at]!;
    }
  }
  return back;
}

/** Makes scores chances, where they stand. */
function toChances(scores: Float64Array): void {
  const most = scores.reduce((one, other) => Math.max(one, other));
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp(scores[at]! - most);
    sum += scores[at]!;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
}

function listRows({ exact, rounded }: Layer, count: number): number[][] {
  const step = roundLayer({ exact, rounded });
  return Array.from({ length: count }, (_, row) =>
    [...exact.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)].map((value) =>
      stepOf(value, step),
    ),
  );
}

/** A number near 0, more seldom far from it (a normal distribution: Box and Muller, 1958). */
function pickNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
