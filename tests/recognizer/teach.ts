// A network taught with labeled lines, from small random numbers, or those that are kept, to rounded ones.
import type { Packed } from '../../src/lib/recognizer/packed.ts';
import {
  learn,
  makeNetwork,
  startRounding,
  type Example,
  type NetworkShape,
  type RoundedNetwork,
} from './network.ts';
import { setToKept } from './packed-file.ts';

// How coarsely the file keeps what groups are, what filters look for, start from and speak for.
const STEPS = [0.25, 0.5, 0.35, 0.5];
// What is kept knows most already, and would lose some of it in larger steps.
const RATE = { anew: 0.006, onward: 0.003 };

/** What is taught, and to what kind of network. */
export interface Lesson extends Omit<NetworkShape, 'size' | 'filters' | 'width'> {
  readonly shape: Pick<NetworkShape, 'size' | 'filters' | 'width'>;
  /** How many lines there are, and one of them as the network sees it: another each time, if need be. */
  readonly count: number;
  readonly pick: (line: number) => Example;
  readonly random: () => number;
  /** What to go on from, of the same shape; from nothing where it is not given. */
  readonly kept?: Pick<Packed, 'network'> | undefined;
  /** What the network is called while it learns. */
  readonly name: string;
}

/** A network that learned all lines. */
export function teach(lesson: Lesson): RoundedNetwork {
  const { groups, shape, codes, count, pick, random, kept, name } = lesson;
  const network = makeNetwork({ groups, ...shape, codes, random });
  if (kept) setToKept(network, kept);
  // Words and filters are left out at random, so that the network does not lean on any one of them.
  const common = { wordDrop: 0.1, filterDrop: 0.1, decay: 1e-4, foundWeight: 1.3, random };
  const say = makeSay(name);
  const rate = kept ? RATE.onward : RATE.anew;
  learn(network, count, pick, { ...common, rounds: 50, rate, say });
  const rounded = startRounding(network, STEPS);
  learn(rounded, count, pick, { ...common, rounds: 12, rate: 0.0004, say });
  return rounded;
}

function makeSay(name: string): (round: number, loss: number) => void {
  const start = Date.now();
  return (round, loss) => {
    if (round % 5 !== 4) return;
    const seconds = Math.round((Date.now() - start) / 1000);
    process.stdout.write(`${name}: round ${round + 1}, loss ${loss.toFixed(3)}, ${seconds} s\n`);
  };
}
