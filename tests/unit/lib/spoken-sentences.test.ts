import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listSentencePlaces } from '../../../src/lib/spoken-sentences.ts';

const read = (text: string) =>
  listSentencePlaces(text).map(({ start, end }) => text.slice(start, end));

describe('listSentencePlaces', () => {
  it.each([
    ['two sentences', 'You wait. Nothing comes.', ['You wait.', 'Nothing comes.']],
    ['a line without a full stop', 'In short', ['In short']],
    [
      'a question inside quotation marks, a breath before the rest',
      '“OK?” he asks.',
      ['“OK?”', 'he asks.'],
    ],
    ['space around and between', '  One.   Two. ', ['One.', 'Two.']],
    ['marks alone', ' … – ', []],
    ['nothing', '', []],
  ])('%s', (_, text, sentences) => {
    expect(read(text)).toEqual(sentences);
  });

  it('loses no letter of any text, and keeps the order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const letters = (piece: string) => piece.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(read(text).join(''))).toBe(letters(text));
      }),
    );
  });
});
