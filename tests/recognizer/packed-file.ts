// The file of what a recognizer learned: the table of words and the rounded numbers of the network, and the steps, packed.
import type { Packed } from '../../src/lib/recognizer/packed.ts';
import { openPacked } from '../../src/lib/recognizer/unpack.ts';
import type { Network, RoundedNetwork } from './network.ts';
import { chooseLow, makePacker } from './pack.ts';

/** What was learned, before it is packed. */
export interface PackedParts {
  readonly told: readonly string[];
  readonly parts: number;
  readonly table: Packed['words'];
  readonly network: RoundedNetwork;
  /** What is added to where the sum for each code starts. */
  readonly offsets: readonly number[];
  readonly steps: Packed['steps'];
}

/** The source of a `packed.ts`; `told` says in a sentence or two what it is and where that is told. */
export function composePacked({
  told,
  parts,
  table,
  network,
  offsets,
  steps: turns,
}: PackedParts): string {
  const { size, filters, width, steps } = network;
  const { put, done } = makePacker();
  for (const [kind, name] of (['vectors', 'looks', 'starts', 'sums'] as const).entries()) {
    const folded = Array.from(network[name], (one) => fold(Math.round(one / steps[kind]!)));
    const low = chooseLow(folded);
    put(low, 2);
    for (const one of folded) put(one, low);
  }
  const starts = Array.from(network.offsets, (one, i) => Number((one + offsets[i]!).toFixed(2)));
  return `/**
${told.map((line) => ` * ${line}\n`).join('')} */
export const PACKED = {
  parts: ${parts},
  words: {
    seed: ${table.seed},
    size: ${table.size},
    groups: ${table.groups},
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

/** Sets a network of the same shape to the numbers that a file keeps. */
export function setToKept(network: Network, { network: kept }: Pick<Packed, 'network'>): void {
  const read = openPacked(kept.text);
  for (const [kind, name] of (['vectors', 'looks', 'starts', 'sums'] as const).entries()) {
    const low = read(2);
    const list = network[name];
    for (let i = 0; i < list.length; i += 1) list[i] = unfold(read(low)) * kept.steps[kind]!;
  }
  network.offsets.set(kept.offsets);
}

// 0, 1, -1, 2, -2 and so on.
const fold = (one: number) => (one > 0 ? one * 2 - 1 : -one * 2);
const unfold = (one: number) => (one % 2 > 0 ? (one + 1) / 2 : -one / 2);

// Packed text has neither of the characters that would have to be escaped.
const quote = (text: string) => `'${text}'`;
