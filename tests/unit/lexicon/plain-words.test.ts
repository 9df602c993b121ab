import { expect, it } from 'vitest';
import { isEmptyWord, isFaintWord, isPerson, plainKey } from '../../../src/lexicon/plain-words.ts';

it('tells words that say nothing by themselves from words that do', () => {
  expect(['why', 'it', 'dont', 'u'].filter(isEmptyWord)).toHaveLength(4);
  expect(['phone', 'trust', 'safe', 'harm', 'afraid', 'old'].filter(isEmptyWord)).toEqual([]);
});

it('knows words that say something only where there is little else', () => {
  expect(['keep', 'always', 'feel'].filter(isFaintWord)).toHaveLength(3);
  expect(['why', 'trust', 'hit'].filter(isFaintWord)).toEqual([]);
});

it('knows who a question is about', () => {
  expect(['partner', 'couple', 'relationship'].filter(isPerson)).toHaveLength(3);
  expect(['mother', 'friend', 'ex', 'boss'].filter(isPerson)).toEqual([]);
});

it('has a key of its own for each plain word, those of common words side by side', () => {
  const keys = ['i', 'my', 'to', 'keep', 'always'].map((word) => plainKey(word) ?? '');

  expect(new Set(keys).size).toBe(5);
  expect(keys.every((key) => /^[0-9a-z]{2}2$/.test(key))).toBe(true);
  expect(keys.slice(0, 3)).toEqual(['002', '012', '022']);
  expect(plainKey('phone')).toBeUndefined();
});
