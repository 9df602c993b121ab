// A network taught with labeled lines, from small random numbers to rounded ones.
import { learn, makeNetwork, startRounding } from './network.mjs';

// How coarsely the file keeps what groups are, what filters look for, start from and speak for.
const STEPS = [0.25, 0.5, 0.35, 0.5];

/**
 * A network that learned `count` lines; `pick(line)` gives one of them as the network sees it
 * (`words`), what it should say of each code (`targets`) and how much that matters (`weights`).
 */
export function teach({ groups, shape, codes, count, pick, random, name }) {
  const network = makeNetwork({ groups, ...shape, codes, random });
  // Words and filters are left out at random, so that the network does not lean on any one of them.
  const common = { wordDrop: 0.12, filterDrop: 0.12, decay: 1e-4, foundWeight: 1.3, random };
  const say = makeSay(name);
  learn(network, count, pick, { ...common, rounds: 45, rate: 0.006, say });
  startRounding(network, STEPS);
  learn(network, count, pick, { ...common, rounds: 10, rate: 0.0002, say });
  return network;
}

function makeSay(name) {
  const start = Date.now();
  return (round, loss) => {
    if (round % 5 !== 4) return;
    const seconds = Math.round((Date.now() - start) / 1000);
    process.stdout.write(`${name}: round ${round + 1}, loss ${loss.toFixed(3)}, ${seconds} s\n`);
  };
}
