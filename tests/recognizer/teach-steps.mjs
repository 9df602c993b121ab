// What a word or two tell by themselves (`src/lib/recognizer/steps.ts`), learned from what the network gets wrong:
// a sum that begins at its score. First few turns are let in (FTRL-Proximal: McMahan and others, 2013, with L1), then
// those learn once more without that brake, and what they say is rounded to whole steps.
import { shuffle } from '../../src/commands/chance.mjs';
import { hashKey } from '../../src/lib/recognizer/spelling.ts';
import { makePacker } from './pack.mjs';
import { putSet } from './word-table.mjs';

// Numbers to choose from: the more, the fewer turns are taken for others, and the longer each is.
const LIMIT = 2 ** 17;
const UNIT = 0.75;
const LEVELS = [-1, 1, 2];
/** A turn that fewer lines have is not learned. */
const FEWEST = 3;
// The network is surer of the lines it learned from than it is of others.
const SURENESS = 0.85;
const RATE = 0.1;
const ROUNDS = 6;
const LEAST = 0.1;

/** No steps yet: what a recognizer has while its network learns. */
export const NO_STEPS = packSteps([]);

/**
 * The steps for each code, packed. Each line has its `turns` (names), the network's `scores`, `targets` and
 * `weights` (one for each code) and how many `times` it counts. `brake`: the larger, the fewer turns.
 */
export function teachSteps(lines, brake, random) {
  const numbered = lines.map(({ turns }) => [
    ...new Set(turns.map((turn) => hashKey(turn, 0, LIMIT))),
  ]);
  const counts = new Map();
  for (const number of numbered.flat()) counts.set(number, (counts.get(number) ?? 0) + 1);
  const numbers = [...counts.keys()].filter((number) => counts.get(number) >= FEWEST);
  const index = new Map(numbers.map((number, at) => [number, at]));
  const known = numbered.map((turns) => turns.flatMap((number) => index.get(number) ?? []));
  const order = lines.flatMap(({ times }, line) => Array.from({ length: times }, () => line));

  const byCode = lines[0].targets.map((_, code) => {
    const learnFrom = (brakeHere, isOpen) =>
      learnSums({
        size: numbers.length,
        order,
        random,
        brake: brakeHere,
        isOpen,
        read: (line) => ({
          turns: known[line],
          start: lines[line].scores[code] * SURENESS,
          target: lines[line].targets[code],
          weight: Math.min(1, lines[line].weights[code]),
        }),
      });
    const few = learnFrom(brake, () => true);
    const sums = learnFrom(0, (turn) => Math.abs(few[turn]) >= LEAST);
    const levels = Array.from(sums, toLevel);
    return new Map(
      numbers.flatMap((number, at) => (levels[at] === 0 ? [] : [[number, levels[at]]])),
    );
  });
  return packSteps(byCode);
}

function toLevel(sum) {
  const level = Math.round(sum / UNIT);
  return Math.max(LEVELS[0], Math.min(LEVELS.at(-1), level)) + 0;
}

function learnSums({ size, order, random, brake, isOpen, read }) {
  const [slopes, squares] = [new Float64Array(size), new Float64Array(size)];
  const open = Array.from({ length: size }, (_, turn) => isOpen(turn));
  const sumOf = (turn) => {
    const slope = slopes[turn];
    if (!open[turn] || Math.abs(slope) <= brake) return 0;
    return -(slope - Math.sign(slope) * brake) / ((1 + Math.sqrt(squares[turn])) / RATE + 1);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const lines = [...order];
    shuffle(lines, random);
    for (const line of lines) {
      const { turns, start, target, weight } = read(line);
      const sums = turns.map(sumOf);
      const score = sums.reduce((sum, one) => sum + one, start);
      const error = weight * (1 / (1 + Math.exp(-score)) - target);
      for (const [at, turn] of turns.entries()) {
        const square = squares[turn] + error * error;
        slopes[turn] += error - ((Math.sqrt(square) - Math.sqrt(squares[turn])) / RATE) * sums[at];
        squares[turn] = square;
      }
    }
  }
  return Float64Array.from({ length: size }, (_, turn) => sumOf(turn));
}

function packSteps(byCode) {
  const { put, done } = makePacker();
  for (const known of byCode) {
    for (const level of LEVELS) {
      const numbers = [...known.keys()].filter((number) => known.get(number) === level);
      putSet(
        put,
        numbers.sort((one, other) => one - other),
        LIMIT,
      );
    }
  }
  return { codes: byCode.length, levels: LEVELS, unit: UNIT, limit: LIMIT, text: done() };
}
