import { expect, it } from 'vitest';
import { layPiece } from '../../../../src/integrations/search/lay-piece.ts';
import {
  readPiece,
  writePiece,
  type PieceTerm,
} from '../../../../src/integrations/search/pagefind-files.ts';

const piece = (...terms: PieceTerm[]) => writePiece(terms);
const starts = new Map([[3, [0, 4, 9]]]);
const learned = { page: 5, of: new Map([['boat0', { danger: -3, vector: [7, 0] }]]) };

it('tells places in blocks, and keeps what the index has beside them', () => {
  const bytes = piece(['lamp0', [[3, [5, 6, -103, 2], []]], []]);

  // Words 5 and 11, then word 2 with a mark of its own.
  expect(readPiece(layPiece(bytes, { starts, learned }))).toEqual([
    ['lamp0', [[3, [1, 1, -103, 0], []]], []],
  ]);
});

it('puts what was learned of a feature on the page for it, and only there', () => {
  const bytes = piece(
    [
      'boat0',
      [
        [3, [4], []],
        [2, [812], []],
      ],
      [],
    ],
    ['sea0', [[5, [813], []]], []],
  );

  expect(readPiece(layPiece(bytes, { starts, learned }))).toEqual([
    [
      'boat0',
      [
        [3, [1], []],
        [2, [9, 8, 1], []],
      ],
      [],
    ],
    ['sea0', [[5, [0], []]], []],
  ]);
});
