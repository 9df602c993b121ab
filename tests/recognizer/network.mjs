// The network of `src/lib/recognizer/network.ts`, as it learns: numbers for groups, filters over a few
// words in a row, the strongest answer of each, and a sum for each code. Plain gradient descent by the
// Adam rule. Toward the end the numbers are read rounded, as the file will hold them, and learn to do
// well so.
import { shuffle } from '../../src/commands/chance.mjs';

const BATCH = 16;

/** A new network with small random numbers. */
export function makeNetwork({ groups, size, filters, width, codes, random }) {
  const sizes = [groups * size, filters * width * size, filters, codes * filters, codes];
  const numbers = new Float32Array(sizes.reduce((sum, one) => sum + one, 0));
  // What is read: the numbers themselves, or later their rounded copy.
  const network = { groups, size, filters, width, numbers, ...split(numbers, sizes), sizes };
  const fill = (list, spread) => list.forEach((_, i) => (list[i] = bell(random) * spread));
  fill(network.vectors, 0.3);
  fill(network.looks, Math.sqrt(1 / (width * size)));
  fill(network.sums, 0.25);
  network.offsets.fill(-2);
  return network;
}

/** From now on the numbers are read in steps, one step for each kind, as parts of how far they spread. */
export function startRounding(network, parts) {
  const { numbers, sizes } = network;
  const kinds = Object.values(split(numbers, sizes)).slice(0, parts.length);
  const steps = kinds.map((list, kind) => {
    const spread = Math.sqrt(list.reduce((sum, one) => sum + one * one, 0) / list.length);
    return Number((spread * parts[kind]).toPrecision(3));
  });
  const rounded = numbers.slice();
  Object.assign(network, { steps, rounded, ...split(rounded, sizes) });
  roundAll(network);
}

function roundAll({ numbers, sizes, steps, rounded }) {
  let at = 0;
  for (const [kind, length] of sizes.entries()) {
    const step = steps[kind];
    for (const end = at + length; at < end; at += 1) {
      rounded[at] = step === undefined ? numbers[at] : Math.round(numbers[at] / step) * step;
    }
  }
}

function split(numbers, sizes) {
  let at = 0;
  const [vectors, looks, starts, sums, offsets] = sizes.map((length) =>
    numbers.subarray(at, (at += length)),
  );
  return { vectors, looks, starts, sums, offsets };
}

// Near enough to a bell curve.
const bell = (random) =>
  (Array.from({ length: 6 }, random).reduce((sum, one) => sum + one, 0) - 3) / 0.7;

/** The score of a text for each code, and what is needed to learn from them. */
export function read(network, words, { isDropped, kept } = {}) {
  const { size, filters, width, vectors, looks, starts, sums, offsets } = network;
  const margin = (width - 1) >> 1;
  const span = width * size;
  const inputs = new Float32Array((words.length + width) * size);
  for (let place = 0; place < words.length; place += 1) {
    if (isDropped?.[place]) continue;
    for (const group of words[place]) {
      for (let i = 0; i < size; i += 1) {
        inputs[(place + margin) * size + i] += vectors[group * size + i];
      }
    }
  }
  const answers = new Float32Array(filters);
  const places = new Int16Array(filters).fill(-1);
  for (let place = 0; place < words.length; place += 1) {
    if (words[place].length === 0) continue;
    const from = place * size;
    for (let filter = 0, look = 0; filter < filters; filter += 1) {
      let answer = starts[filter];
      for (let i = 0; i < span; i += 1, look += 1) answer += looks[look] * inputs[from + i];
      if (answer > answers[filter]) {
        answers[filter] = answer;
        places[filter] = place;
      }
    }
  }
  if (kept) for (let filter = 0; filter < filters; filter += 1) answers[filter] *= kept[filter];
  const scores = Array.from(offsets, (offset, code) => {
    let score = offset;
    for (let filter = 0; filter < filters; filter += 1) {
      score += sums[code * filters + filter] * answers[filter];
    }
    return score;
  });
  return { scores, answers, places, inputs };
}

/**
 * Lets the network learn `rounds` times over all lines. `pick(line)` gives a text (`words`), what it should say of
 * each code (`targets`) and how much that matters (`weights`).
 */
export function learn(network, count, pick, { rounds, rate, decay, random, say, ...dropping }) {
  const slopes = startSlopes(network);
  const order = Array.from({ length: count }, (_, index) => index);
  let waiting = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    // Slower and slower, as half a wave falls.
    const pace = rate * (0.5 * (1 + Math.cos((Math.PI * round) / rounds)) + 0.01);
    let loss = 0;
    for (const line of order) {
      loss += learnText(network, pick(line), slopes, random, dropping);
      waiting += 1;
      if (waiting % BATCH === 0) descend(network, slopes, pace, decay);
    }
    say(round, loss / count);
  }
}

/** The slopes of all numbers, what they were on the way (Adam), and a view of each kind of them. */
function startSlopes({ numbers, sizes }) {
  const slope = new Float32Array(numbers.length);
  const mean = new Float32Array(numbers.length);
  const square = new Float32Array(numbers.length);
  return { slope, mean, square, steps: 0, ...split(slope, sizes) };
}

/** Adds to the slopes what one text tells, some of its words and of the filters left out; gives how far off it was. */
function learnText(network, { words, targets, weights }, slopes, random, dropping) {
  const { wordDrop, filterDrop, foundWeight } = dropping;
  const isDropped = words.map((_, place) => place > 0 && random() < wordDrop);
  const kept = Float32Array.from({ length: network.filters }, () =>
    random() < filterDrop ? 0 : 1 / (1 - filterDrop),
  );
  const reading = read(network, words, { isDropped, kept });
  let loss = 0;
  // How much each filter's answer had to do with what was off.
  const blame = new Float32Array(network.filters);
  for (const [code, weight] of weights.entries()) {
    if (weight === 0) continue;
    const chance = 1 / (1 + Math.exp(-reading.scores[code]));
    const target = targets[code];
    loss -=
      weight * (target * Math.log(chance + 1e-7) + (1 - target) * Math.log(1 - chance + 1e-7));
    const error = (chance - target) * weight * (1 + (foundWeight - 1) * target);
    blameCode(network, code, error, { answers: reading.answers, kept, blame }, slopes);
  }
  blameWords(network, words, { ...reading, isDropped, blame }, slopes);
  return loss;
}

function blameCode({ filters, sums }, code, error, { answers, kept, blame }, slopes) {
  slopes.offsets[code] += error;
  for (let filter = 0; filter < filters; filter += 1) {
    const at = code * filters + filter;
    slopes.sums[at] += error * answers[filter];
    blame[filter] += error * sums[at] * kept[filter];
  }
}

// Only where a filter saw most is it to blame, and what it looked for there, and the words it looked at.
function blameWords({ filters, width, size, looks }, words, reading, slopes) {
  const { places, inputs, isDropped, blame } = reading;
  const margin = (width - 1) >> 1;
  for (let filter = 0; filter < filters; filter += 1) {
    const place = places[filter];
    const error = blame[filter];
    if (place < 0 || error === 0) continue;
    slopes.starts[filter] += error;
    const look = filter * width * size;
    const from = place * size;
    for (let i = 0; i < width * size; i += 1) slopes.looks[look + i] += error * inputs[from + i];
    for (let w = 0; w < width; w += 1) {
      const at = place + w - margin;
      if (at < 0 || at >= words.length || isDropped[at]) continue;
      for (const group of words[at]) {
        for (let i = 0; i < size; i += 1) {
          slopes.vectors[group * size + i] += error * looks[look + w * size + i];
        }
      }
    }
  }
}

/** Takes a step down the slopes of a batch, and sets them back to 0. */
function descend(network, slopes, pace, decay) {
  const { numbers } = network;
  const { slope, mean, square } = slopes;
  slopes.steps += 1;
  const meanScale = 1 / (1 - 0.9 ** slopes.steps);
  const squareScale = 1 / (1 - 0.99 ** slopes.steps);
  for (let i = 0; i < numbers.length; i += 1) {
    const g = slope[i] / BATCH + decay * numbers[i];
    mean[i] = 0.9 * mean[i] + 0.1 * g;
    square[i] = 0.99 * square[i] + 0.01 * g * g;
    numbers[i] -= (pace * mean[i] * meanScale) / (Math.sqrt(square[i] * squareScale) + 1e-8);
  }
  slope.fill(0);
  if (network.rounded) roundAll(network);
}
