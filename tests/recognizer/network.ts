// The network of `src/lib/recognizer/network.ts`, as it learns: numbers for groups, filters over a few
// words in a row, the strongest answer of each, and a sum for each code. Plain gradient descent by the
// Adam rule. Toward the end the numbers are read rounded, as the file will hold them, and learn to do
// well so.
import { shuffle } from '../../src/commands/chance.ts';

const BATCH = 16;

/** How large a network is: groups of words of so many numbers each, filters over so many words in a row. */
export interface NetworkShape {
  readonly groups: number;
  readonly size: number;
  readonly filters: number;
  readonly width: number;
  readonly codes: number;
}

/** The kinds of numbers a network has, each a part of one long row. */
interface Kinds {
  readonly vectors: Float32Array;
  readonly looks: Float32Array;
  readonly starts: Float32Array;
  readonly sums: Float32Array;
  readonly offsets: Float32Array;
}

/** A network: the numbers as they are learned, and the kinds of them as they are read. */
export interface Network extends Omit<NetworkShape, 'codes'>, Kinds {
  readonly numbers: Float32Array;
  readonly sizes: readonly number[];
}

/** A network whose numbers are read rounded to whole steps. */
export interface RoundedNetwork extends Network {
  readonly rounded: Float32Array;
  /** How large a step is, for each kind of number but the last. */
  readonly steps: readonly number[];
}

/** A text: the groups of its words, what it should say of each code, and how much that matters. */
export interface Example {
  readonly words: readonly (readonly number[])[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
}

/** What is left out of a text while it is read, so that nothing hangs on any one of them. */
interface LeftOut {
  readonly isDropped: readonly boolean[];
  /** How much each filter counts: nothing, or more for those that are left out. */
  readonly kept: Float32Array;
}

/** What a network makes of a text, and what is needed to learn from it. */
interface Reading {
  readonly scores: readonly number[];
  readonly answers: Float32Array;
  /** Where each filter saw most; below 0 where it saw nothing. */
  readonly places: Int16Array;
  readonly inputs: Float32Array;
}

/** How a network is to learn. */
export interface Learning {
  readonly rounds: number;
  readonly rate: number;
  /** How far numbers are drawn toward 0. */
  readonly decay: number;
  /** How often a word and a filter are left out. */
  readonly wordDrop: number;
  readonly filterDrop: number;
  /** How much more what is there counts than what is not. */
  readonly foundWeight: number;
  readonly random: () => number;
  /** Hears, after each round, how far off it was. */
  readonly say: (round: number, loss: number) => void;
}

/** A new network with small random numbers. */
export function makeNetwork({
  groups,
  size,
  filters,
  width,
  codes,
  random,
}: NetworkShape & { readonly random: () => number }): Network {
  const sizes = [groups * size, filters * width * size, filters, codes * filters, codes];
  const numbers = new Float32Array(sizes.reduce((sum, one) => sum + one, 0));
  // What is read: the numbers themselves, or later their rounded copy.
  const network = { groups, size, filters, width, numbers, ...split(numbers, sizes), sizes };
  const fill = (list: Float32Array, spread: number) =>
    list.forEach((_, i) => (list[i] = bell(random) * spread));
  fill(network.vectors, 0.3);
  fill(network.looks, Math.sqrt(1 / (width * size)));
  fill(network.sums, 0.25);
  network.offsets.fill(-2);
  return network;
}

/** The same network, its numbers read in steps: one step for each kind, as parts of how far they spread. */
export function startRounding(network: Network, parts: readonly number[]): RoundedNetwork {
  const { numbers, sizes } = network;
  const kinds: Float32Array[] = Object.values(split(numbers, sizes)).slice(0, parts.length);
  const steps = kinds.map((list, kind) => {
    const spread = Math.sqrt(list.reduce((sum, one) => sum + one * one, 0) / list.length);
    return Number((spread * parts[kind]!).toPrecision(3));
  });
  const rounded = numbers.slice();
  const inSteps = { ...network, steps, rounded, ...split(rounded, sizes) };
  roundAll(inSteps);
  return inSteps;
}

function roundAll({ numbers, sizes, steps, rounded }: RoundedNetwork): void {
  let at = 0;
  for (const [kind, length] of sizes.entries()) {
    const step = steps[kind];
    for (const end = at + length; at < end; at += 1) {
      rounded[at] = step === undefined ? numbers[at]! : Math.round(numbers[at]! / step) * step;
    }
  }
}

function split(numbers: Float32Array, sizes: readonly number[]): Kinds {
  let at = 0;
  const [vectors, looks, starts, sums, offsets] = sizes.map((length) =>
    numbers.subarray(at, (at += length)),
  );
  return { vectors: vectors!, looks: looks!, starts: starts!, sums: sums!, offsets: offsets! };
}

// Near enough to a bell curve.
const bell = (random: () => number) =>
  (Array.from({ length: 6 }, random).reduce((sum, one) => sum + one, 0) - 3) / 0.7;

/** The score of a text for each code, and what is needed to learn from them. */
export function read(network: Network, words: Example['words'], leftOut?: LeftOut): Reading {
  const { size, filters, width, vectors, looks, starts, sums, offsets } = network;
  const margin = (width - 1) >> 1;
  const span = width * size;
  const inputs = new Float32Array((words.length + width) * size);
  for (let place = 0; place < words.length; place += 1) {
    if (leftOut?.isDropped[place]) continue;
    for (const group of words[place]!) {
      for (let i = 0; i < size; i += 1) {
        inputs[(place + margin) * size + i]! += vectors[group * size + i]!;
      }
    }
  }
  const answers = new Float32Array(filters);
  const places = new Int16Array(filters).fill(-1);
  for (let place = 0; place < words.length; place += 1) {
    if (words[place]!.length === 0) continue;
    const from = place * size;
    for (let filter = 0, look = 0; filter < filters; filter += 1) {
      let answer = starts[filter]!;
      for (let i = 0; i < span; i += 1, look += 1) answer += looks[look]! * inputs[from + i]!;
      if (answer > answers[filter]!) {
        answers[filter] = answer;
        places[filter] = place;
      }
    }
  }
  for (const [filter, weight] of leftOut?.kept.entries() ?? []) answers[filter]! *= weight;
  const scores = Array.from(offsets, (offset, code) => {
    let score = offset;
    for (let filter = 0; filter < filters; filter += 1) {
      score += sums[code * filters + filter]! * answers[filter]!;
    }
    return score;
  });
  return { scores, answers, places, inputs };
}

/** Lets the network learn so many lines, all of them in each round; `pick` gives one. */
export function learn(
  network: Network | RoundedNetwork,
  count: number,
  pick: (line: number) => Example,
  learning: Learning,
): void {
  const { rounds, rate, decay, random, say } = learning;
  const slopes = startSlopes(network);
  const order = Array.from({ length: count }, (_, index) => index);
  let waiting = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    // Slower and slower, as half a wave falls.
    const pace = rate * (0.5 * (1 + Math.cos((Math.PI * round) / rounds)) + 0.01);
    let loss = 0;
    for (const line of order) {
      loss += learnText(network, pick(line), slopes, learning);
      waiting += 1;
      if (waiting % BATCH === 0) descend(network, slopes, pace, decay);
    }
    say(round, loss / count);
  }
}

/** The slopes of all numbers, what they were on the way (Adam), and a view of each kind of them. */
interface Slopes extends Kinds {
  readonly slope: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
  steps: number;
}

function startSlopes({ numbers, sizes }: Network): Slopes {
  const slope = new Float32Array(numbers.length);
  const mean = new Float32Array(numbers.length);
  const square = new Float32Array(numbers.length);
  return { slope, mean, square, steps: 0, ...split(slope, sizes) };
}

/** How much each filter's answer had to do with what was off. */
interface Blame {
  readonly blame: Float32Array;
}

/** Adds to the slopes what one text tells, some of its words and of the filters left out; gives how far off it was. */
function learnText(
  network: Network,
  { words, targets, weights }: Example,
  slopes: Slopes,
  { wordDrop, filterDrop, foundWeight, random }: Learning,
): number {
  const isDropped = words.map((_, place) => place > 0 && random() < wordDrop);
  const kept = Float32Array.from({ length: network.filters }, () =>
    random() < filterDrop ? 0 : 1 / (1 - filterDrop),
  );
  const reading = read(network, words, { isDropped, kept });
  let loss = 0;
  const blame = new Float32Array(network.filters);
  for (const [code, weight] of weights.entries()) {
    if (weight === 0) continue;
    const chance = 1 / (1 + Math.exp(-reading.scores[code]!));
    const target = targets[code]!;
    loss -=
      weight * (target * Math.log(chance + 1e-7) + (1 - target) * Math.log(1 - chance + 1e-7));
    const error = (chance - target) * weight * (1 + (foundWeight - 1) * target);
    blameCode(network, code, error, { ...reading, kept, blame }, slopes);
  }
  blameWords(network, words, { ...reading, isDropped, blame }, slopes);
  return loss;
}

function blameCode(
  { filters, sums }: Network,
  code: number,
  error: number,
  { answers, kept, blame }: Pick<Reading, 'answers'> & Pick<LeftOut, 'kept'> & Blame,
  slopes: Slopes,
): void {
  slopes.offsets[code]! += error;
  for (let filter = 0; filter < filters; filter += 1) {
    const at = code * filters + filter;
    slopes.sums[at]! += error * answers[filter]!;
    blame[filter]! += error * sums[at]! * kept[filter]!;
  }
}

// Only where a filter saw most is it to blame, and what it looked for there, and the words it looked at.
function blameWords(
  { filters, width, size, looks }: Network,
  words: Example['words'],
  { places, inputs, isDropped, blame }: Reading & Pick<LeftOut, 'isDropped'> & Blame,
  slopes: Slopes,
): void {
  const margin = (width - 1) >> 1;
  for (let filter = 0; filter < filters; filter += 1) {
    const place = places[filter]!;
    const error = blame[filter]!;
    if (place < 0 || error === 0) continue;
    slopes.starts[filter]! += error;
    const look = filter * width * size;
    const from = place * size;
    for (let i = 0; i < width * size; i += 1) slopes.looks[look + i]! += error * inputs[from + i]!;
    for (let w = 0; w < width; w += 1) {
      const at = place + w - margin;
      if (at < 0 || at >= words.length || isDropped[at]) continue;
      for (const group of words[at]!) {
        for (let i = 0; i < size; i += 1) {
          slopes.vectors[group * size + i]! += error * looks[look + w * size + i]!;
        }
      }
    }
  }
}

/** Takes a step down the slopes of a batch, and sets them back to 0. */
function descend(
  network: Network | RoundedNetwork,
  slopes: Slopes,
  pace: number,
  decay: number,
): void {
  const { numbers } = network;
  const { slope, mean, square } = slopes;
  slopes.steps += 1;
  const meanScale = 1 / (1 - 0.9 ** slopes.steps);
  const squareScale = 1 / (1 - 0.99 ** slopes.steps);
  for (let i = 0; i < numbers.length; i += 1) {
    const down = slope[i]! / BATCH + decay * numbers[i]!;
    mean[i] = 0.9 * mean[i]! + 0.1 * down;
    square[i] = 0.99 * square[i]! + 0.01 * down * down;
    numbers[i]! -= (pace * mean[i]! * meanScale) / (Math.sqrt(square[i]! * squareScale) + 1e-8);
  }
  slope.fill(0);
  if ('rounded' in network) roundAll(network);
}
