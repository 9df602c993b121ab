import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPieceOf, packStarts, unpackStarts } from '../../../src/lexicon/index-pieces.ts';

it('sends where the pieces start, and gets it back', () => {
  const start = fc.stringMatching(/^[a-zé0-9]{1,40}$/);
  fc.assert(
    fc.property(fc.uniqueArray(start), (starts) => {
      const sorted = starts.toSorted();

      expect(unpackStarts(packStarts(sorted))).toEqual(sorted);
    }),
  );
});

describe('the piece of the index that would hold a term', () => {
  const starts = ['b', 'doubt5', 'doubt6', 'dr'];

  it.each([
    ['b', 0],
    ['doubt0', 0],
    ['doubt5', 1],
    ['doubt5trust0', 1],
    ['doubt6', 2],
    ['dozen0', 2],
    ['zeal0', 3],
  ])('of %s is piece %i', (term, piece) => {
    expect(findPieceOf(term, starts)).toBe(piece);
  });

  it('is none for a term that comes before all of them', () => {
    expect(findPieceOf('apology0', starts)).toBe(-1);
    expect(findPieceOf('apology0', [])).toBe(-1);
  });
});
