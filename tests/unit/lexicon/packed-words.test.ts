import { expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../src/lexicon/packed-words.ts';

const words = new Map([
  ['trusted', 1],
  ['trust', 9],
  ['trusting', 3],
]);

it('says a word once, and how common it is in powers of four', () => {
  expect(packWords(words)).toBe('Atrust!FedFing');
});

it('reads the words back in their order, each about as common as it was', () => {
  expect([...unpackWords(packWords(words))]).toEqual([
    ['trust', 4],
    ['trusted', 1],
    ['trusting', 1],
  ]);
});

it('knows no word of an empty text', () => {
  expect([...unpackWords('')]).toEqual([]);
});
