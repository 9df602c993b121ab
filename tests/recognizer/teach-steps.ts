// What a word or two tell by themselves (`src/lib/recognizer/steps.ts`), learned from what the network gets wrong:
// a sum that begins at its score. First few turns are let in (FTRL-Proximal: McMahan and others, 2013, with L1), then
// those learn once more without that brake, and what they say is rounded to whole steps.
import { shuffle } from '../../src/commands/chance.ts';
import { hashKey } from '../../src/lib/recognizer/spelling.ts';
import type { Packed } from '../../src/lib/recognizer/packed.ts';
import { makePacker, putSet } from './pack.ts';

// Numbers to choose from: the more, the fewer turns are taken for others, and the longer each is. With an eighth of
// them lines of hands left out were told as well, and a fifth more turns had room.
const LIMIT = 10_000;
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

/** A line as the network left it: its turns by name, and for each code a score, a target and a weight. */
export interface StepLine {
  readonly turns: readonly string[];
  readonly scores: readonly number[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
  /** How often it counts. */
  readonly times: number;
}

/** The steps for each code, packed. The larger the `brake`, the fewer turns. */
export function teachSteps(
  lines: readonly StepLine[],
  brake: number,
  random: () => number,
): Packed['steps'] {
  const numbered = lines.map(({ turns }) => [
    ...new Set(turns.map((turn) => hashKey(turn, 0, LIMIT))),
  ]);
  const counts = new Map<number, number>();
  for (const number of numbered.flat()) counts.set(number, (counts.get(number) ?? 0) + 1);
  const numbers = [...counts].flatMap(([number, count]) => (count >= FEWEST ? number : []));
  const index = new Map(numbers.map((number, at) => [number, at]));
  const known = numbered.map((turns) => turns.flatMap((number) => index.get(number) ?? []));
  const order = lines.flatMap(({ times }, line) => Array.from({ length: times }, () => line));

  const byCode = lines[0]!.targets.map((_, code) => {
    const learnFrom = (brakeHere: number, isOpen: (turn: number) => boolean) =>
      learnSums({
        size: numbers.length,
        order,
        random,
        brake: brakeHere,
        isOpen,
        read: (line) => ({
          turns: known[line]!,
          start: lines[line]!.scores[code]! * SURENESS,
          target: lines[line]!.targets[code]!,
          weight: Math.min(1, lines[line]!.weights[code]!),
        }),
      });
    const few = learnFrom(brake, () => true);
    const sums = learnFrom(0, (turn) => Math.abs(few[turn]!) >= LEAST);
    const levels = Array.from(sums, toLevel);
    return new Map(
      numbers
        .map((number, at) => [number, levels[at]!] as const)
        .filter(([, level]) => level !== 0),
    );
  });
  return packSteps(byCode);
}

function toLevel(sum: number): number {
  const level = Math.round(sum / UNIT);
  return Math.max(Math.min(...LEVELS), Math.min(Math.max(...LEVELS), level)) + 0;
}

interface SumsToLearn {
  readonly size: number;
  readonly order: readonly number[];
  readonly random: () => number;
  readonly brake: number;
  readonly isOpen: (turn: number) => boolean;
  readonly read: (line: number) => {
    readonly turns: readonly number[];
    readonly start: number;
    readonly target: number;
    readonly weight: number;
  };
}

function learnSums({ size, order, random, brake, isOpen, read }: SumsToLearn): Float64Array {
  const [slopes, squares] = [new Float64Array(size), new Float64Array(size)];
  const open = Array.from({ length: size }, (_, turn) => isOpen(turn));
  const sumOf = (turn: number) => {
    const slope = slopes[turn]!;
    if (!open[turn] || Math.abs(slope) <= brake) return 0;
    return -(slope - Math.sign(slope) * brake) / ((1 + Math.sqrt(squares[turn]!)) / RATE + 1);
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
        const before = squares[turn]!;
        const square = before + error * error;
        slopes[turn]! += error - ((Math.sqrt(square) - Math.sqrt(before)) / RATE) * sums[at]!;
        squares[turn] = square;
      }
    }
  }
  return Float64Array.from({ length: size }, (_, turn) => sumOf(turn));
}

function packSteps(byCode: readonly ReadonlyMap<number, number>[]): Packed['steps'] {
  const { put, done } = makePacker();
  for (const known of byCode) {
    for (const level of LEVELS) {
      const numbers = [...known].flatMap(([number, one]) => (one === level ? number : []));
      putSet(
        put,
        numbers.sort((one, other) => one - other),
        LIMIT,
      );
    }
  }
  return { codes: byCode.length, levels: LEVELS, unit: UNIT, limit: LIMIT, text: done() };
}
