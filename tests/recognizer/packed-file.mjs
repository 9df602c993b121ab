// The file of what a recognizer learned: the table of words and the rounded numbers of the network, and the steps, packed.
import { chooseLow, makePacker } from './pack.mjs';

/** The source of a `packed.ts`; `told` says in a sentence or two what it is and where that is told. */
export function composePacked({ told, parts, table, network, offsets, steps: turns }) {
  const { size, filters, width, steps } = network;
  const { put, done } = makePacker();
  for (const [kind, name] of ['vectors', 'looks', 'starts', 'sums'].entries()) {
    const folded = Array.from(network[name], (one) => fold(Math.round(one / steps[kind])));
    const low = chooseLow(folded);
    put(low, 2);
    for (const one of folded) put(one, low);
  }
  const starts = Array.from(network.offsets, (one, i) => Number((one + offsets[i]).toFixed(2)));
  return `/**
${told.map((line) => ` * ${line}\n`).join('')} */
export const PACKED = {
  parts: ${parts},
  words: {
    seed: ${table.seed},
    size: ${table.size},
    groups: ${table.groups},
    seconds: ${table.seconds},
    text: ${quote(table.text)},
  },
  network: {
    size: ${size},
    filters: ${filters},
    width: ${width},
    steps: [${steps.join(', ')}],
    text: ${quote(done())},
    offsets: [${starts.join(', ')}],
  },
  steps: {
    codes: ${turns.codes},
    levels: [${turns.levels.join(', ')}],
    unit: ${turns.unit},
    limit: ${turns.limit},
    text: ${quote(turns.text)},
  },
} as const;
`;
}

// 0, 1, -1, 2, -2 and so on.
const fold = (one) => (one > 0 ? one * 2 - 1 : -one * 2);

// Packed text has neither of the characters that would have to be escaped.
const quote = (text) => `'${text}'`;
