import { describe, expect, it } from 'vitest';
import {
  isEmptyWord,
  isFaintWord,
  isPerson,
  listForms,
} from '../../../../src/search/understanding/plain-words.ts';

describe('listForms', () => {
  it.each([
    ['boyfriends', 'boyfriend'],
    ['worries', 'worry'],
    ['worried', 'worry'],
    ['checking', 'check'],
    ['blaming', 'blame'],
    ['stopping', 'stop'],
    ['forgave', 'forgave'],
  ])('knows that “%s” may be a form of “%s”', (word, base) => {
    expect(listForms(word)).toContain(base);
  });
});

it('tells words that say nothing by themselves from words that do', () => {
  expect(['why', 'it', 'dont', 'u'].filter(isEmptyWord)).toHaveLength(4);
  expect(['phone', 'trust', 'safe', 'harm', 'afraid', 'old'].filter(isEmptyWord)).toEqual([]);
});

it('knows words that say something only where there is little else', () => {
  expect(['keep', 'always', 'feel'].filter(isFaintWord)).toHaveLength(3);
  expect(['why', 'trust', 'hit'].filter(isFaintWord)).toEqual([]);
});

it('knows who a question is about', () => {
  expect(['bf', 'husband', 'partner'].filter(isPerson)).toHaveLength(3);
  expect(['mother', 'friend', 'ex', 'boss'].filter(isPerson)).toEqual([]);
});
