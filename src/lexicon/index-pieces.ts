import { packWords, unpackWords } from './packed-words.ts';

/**
 * The index is in pieces, in the order of the terms they hold. For each piece its first term is known, or as
 * much of it as comes after the last of the piece before.
 */
export type Starts = readonly string[];

/** The starts as text, small once compressed. */
export function packStarts(starts: Starts): string {
  return packWords(new Map(starts.map((start) => [start, 1])));
}

/** The starts in a text of `packStarts`. */
export function unpackStarts(packed: string): Starts {
  return [...unpackWords(packed).keys()];
}

/** The number of the piece that would hold a term, or -1 where the term comes before all of them. */
export function findPieceOf(term: string, starts: Starts): number {
  let [from, to] = [0, starts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? '') <= term) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
