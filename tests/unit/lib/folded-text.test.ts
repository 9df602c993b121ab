import { describe, expect, it } from 'vitest';
import { foldText, listFoldedWords } from '../../../src/lib/folded-text.ts';

describe('foldText', () => {
  it.each([
    ['Can’t', "can't"],
    ['can‘t', 'cant'],
    ['fiancé', 'FIANCE'],
    ['fiance\u0301', 'fiancé'],
    ['ÜBER', 'uber'],
    ['the partner’s phone', 'The partner′s Phone'],
  ])('makes %j and %j one', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it('keeps different words different', () => {
    expect(foldText('trust')).not.toBe(foldText('truth'));
    expect(foldText('two words')).not.toBe(foldText('twowords'));
  });

  it('has nothing to do twice', () => {
    expect(foldText(foldText('Can’t trust a Fiancé?'))).toBe('cant trust a fiance?');
  });
});

describe('listFoldedWords', () => {
  it.each([
    ["  Can't   I ", ['cant', 'i']],
    ['“trust issues”?', ['trust', 'issues']],
    ["'gaslighting'", ['gaslighting']],
    ['24/7', ['24', '7']],
    [' ’ ', []],
  ])('%j → %j', (text, words) => {
    expect(listFoldedWords(text)).toEqual(words);
  });
});
