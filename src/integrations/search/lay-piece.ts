import { packFeature, type Feature } from '../../lexicon/vectors.ts';
import { readPiece, writePiece, type PieceTerm } from './pagefind-files.ts';

/** What is laid into the pieces of an index. */
export interface Laid {
  /** For each page, by its number, at which word each of its blocks begins. */
  readonly starts: ReadonlyMap<number, readonly number[]>;
  /** The number of the page that holds what was learned, and what that is of each feature. */
  readonly learned: { readonly page: number; readonly of: ReadonlyMap<string, Feature> };
}

/**
 * A piece of the index with each term's place on a page told in blocks and not in words: which sentence or
 * section it stands in is all that counts, and small numbers are short. On the page that holds what was learned,
 * the numbers of a feature stand where its place was.
 */
export function layPiece(bytes: Uint8Array, { starts, learned }: Laid): Uint8Array {
  return writePiece(
    readPiece(bytes).map(([term, pages, ...more]): PieceTerm => {
      let number = 0;
      const laid = pages.map(([distance, places, ...rest]): PieceTerm[1][number] => {
        number += distance;
        const feature = number === learned.page ? learned.of.get(term) : undefined;
        const told = feature
          ? packFeature(feature)
          : tellInBlocks(places, starts.get(number) ?? []);
        return [distance, told, ...rest];
      });
      return [term, laid, ...more];
    }),
  );
}

/** A number below 0 is no place: it is what the index keeps beside the places after it, which count from 0 again. */
function tellInBlocks(places: readonly number[], starts: readonly number[]): number[] {
  let [word, block] = [0, 0];
  return places.map((distance) => {
    if (distance < 0) {
      [word, block] = [0, 0];
      return distance;
    }
    word += distance;
    const now = Math.max(
      0,
      starts.findLastIndex((start) => start <= word),
    );
    const told = now - block;
    block = now;
    return told;
  });
}
