// A network taught with labeled lines, from small random numbers to rounded ones.
import {
  learn,
  makeNetwork,
  startRounding,
  type Example,
  type NetworkShape,
  type RoundedNetwork,
} from './network.ts';

// How coarsely the file keeps what groups are, what filters look for, start from and speak for.
const STEPS = [0.25, 0.5, 0.35, 0.5];

/** What is taught, and to what kind of network. */
export interface Lesson extends Omit<NetworkShape, 'size' | 'filters' | 'width'> {
  readonly shape: Pick<NetworkShape, 'size' | 'filters' | 'width'>;
  /** How many lines there are, and one of them as the network sees it: another each time, if need be. */
  readonly count: number;
  readonly pick: (line: number) => Example;
  readonly random: () => number;
  /** What the network is called while it learns. */
  readonly name: string;
}

/** A network that learned all lines. */
export function teach(lesson: Lesson): RoundedNetwork {
  const { groups, shape, codes, count, pick, random, name } = lesson;
  const network = makeNetwork({ groups, ...shape, codes, random });
  // Words and filters are left out at random, so that the network does not lean on any one of them.
  const common = { wordDrop: 0.12, filterDrop: 0.12, decay: 1e-4, foundWeight: 1.3, random };
  const say = makeSay(name);
  learn(network, count, pick, { ...common, rounds: 45, rate: 0.006, say });
  const rounded = startRounding(network, STEPS);
  learn(rounded, count, pick, { ...common, rounds: 10, rate: 0.0002, say });
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
