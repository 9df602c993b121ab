import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listFeatures } from '../../../src/lexicon/features.ts';
import { makeMeanings } from '../../../src/lexicon/meanings.ts';
import { plainKey } from '../../../src/lexicon/plain-words.ts';

const meanings = makeMeanings([{ name: 'cheating', say: ['played away', 'cheated'] }]);
const list = (query: string) => listFeatures(query, meanings);

it('tells what is done by whom: the words, and each with its neighbor', () => {
  const [i, me, on] = ['i', 'me', 'on'].map(plainKey);

  expect(list('i cheated')).toEqual([i, 'cheating1', `cheating6${i}`]);
  expect(list('cheated on me')).toEqual([
    'cheating1',
    on,
    me,
    `cheating5${on}`,
    `${on?.slice(0, -1)}7${me}`,
  ]);
});

it('is the same for words that mean the same, in any form', () => {
  expect(list('He played away again')).toEqual(list('he cheated again'));
  expect(list('lamps')).toEqual(list('lamp'));
});

it('tells pairs of plain words too, which say who lets whom', () => {
  const [told, me] = ['told', 'me'].map(plainKey);

  expect(list('told me')).toEqual([told, me, `${told?.slice(0, -1)}7${me}`]);
});

it('names no feature so that it begins another, as the engine would find both', () => {
  const word = fc.constantFrom('lamp', 'cheated', 'i', 'me', 'boats', 'over', 'never', 'lampshade');

  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const features = list(words.join(' '));
      const begins = features.filter((one) =>
        features.some((other) => other !== one && other.startsWith(one)),
      );

      expect(begins).toEqual([]);
      expect(new Set(features).size).toBe(features.length);
    }),
  );
});
