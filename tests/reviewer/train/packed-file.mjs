// The file of what the review learned: the table of words and the rounded numbers of the network, packed.
import { chooseLow, makePacker } from './pack.mjs';

/** The source of `review/packed.ts`. */
export function composePacked(table, network, offsets) {
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
 * The words and numbers the review learned, packed: made by a program, not by hand. How is told in
 * \`tests/reviewer/README.md\`, how well it does in \`src/tools/i-statement/README.md\`.
 */
export const PACKED = {
  /** \`tests/reviewer/train/words.txt\`, as numbers made from letters. */
  words: {
    seed: ${table.seed},
    /** The limit of those numbers. */
    size: ${table.size},
    groups: ${table.groups},
    seconds: ${table.seconds},
    text: ${quote(table.text)},
  },
  /** The groups, the filters, what each filter starts from, and how much it speaks for each code. */
  network: {
    /** How many numbers a group of words is. */
    size: ${size},
    filters: ${filters},
    /** How many words in a row a filter looks at. */
    width: ${width},
    steps: [${steps.join(', ')}],
    text: ${quote(done())},
    /** Where the sum for each code starts; lower asks for stronger evidence. */
    offsets: [${starts.join(', ')}],
  },
} as const;
`;
}

// 0, 1, -1, 2, -2 and so on.
const fold = (one) => (one > 0 ? one * 2 - 1 : -one * 2);

// Packed text has neither of the characters that would have to be escaped.
const quote = (text) => `'${text}'`;
