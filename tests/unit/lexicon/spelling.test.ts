import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctWord, countSlips } from '../../../src/lexicon/spelling.ts';

const words = new Map<string, number>([
  ['attachment', 16],
  ['anxious', 8],
  ['avoidant', 8],
  ['betrayal', 16],
  ['boundaries', 8],
  ['even', 16],
  ['forgiveness', 8],
  ['gaslighting', 4],
  ['jealous', 8],
  ['jealousy', 8],
  ['quite', 4],
  ['quiet', 4],
  ['rain', 8],
  ['relationship', 16],
  ['text', 8],
  ['trust', 16],
]);

describe('correctWord', () => {
  it.each([
    ['atachment', 'attachment'],
    ['jelous', 'jealous'],
    ['jealosy', 'jealousy'],
    ['boundries', 'boundaries'],
    ['forgivness', 'forgiveness'],
    ['anxios', 'anxious'],
    ['avoident', 'avoidant'],
    ['betreyel', 'betrayal'],
    ['gasligting', 'gaslighting'],
    ['relashionship', 'relationship'],
    ['turst', 'trust'],
    ['trustt', 'trust'],
    ['trudt', 'trust'],
  ])('takes “%s” for “%s”', (typed, meant) => {
    expect(correctWord(typed, words)).toBe(meant);
  });

  it.each([
    ...['kevin', 'fancy', 'dirty', 'pizza', 'minecraft'],
    // The first letter is seldom a slip.
    ...['crust', 'train'],
    // Short, or with more than plain letters.
    ...['tex', 'txt', 'b2b', 'tru5t', 'jealou5', 'мир', 'ревность', ''],
  ])('leaves “%s” as it is', (typed) => {
    expect(correctWord(typed, words)).toBeUndefined();
  });

  it('takes a word that sounds the same before one that only looks near', () => {
    const near = new Map([
      ['checking', 8],
      ['choking', 8],
    ]);

    expect(correctWord('cheking', near)).toBe('checking');
  });

  it('takes the more common of two words as near', () => {
    const near = new Map([
      ['tester', 1],
      ['texter', 16],
    ]);

    expect(correctWord('texster', near)).toBe('texter');
  });
});

it('takes a word for one that sounds the same, however it is spelled', () => {
  const spelled = new Map([
    ['intuition', 1],
    ['jealous', 1],
    ['narcissist', 1],
    ['physical', 1],
    ['suspicious', 1],
  ]);

  expect(
    ['intuishun', 'jelos', 'narsisist', 'fysical', 'suspishus'].map((word) =>
      correctWord(word, spelled),
    ),
  ).toEqual(['intuition', 'jealous', 'narcissist', 'physical', 'suspicious']);
});

it('never takes a word for one that the site does not use', () => {
  expect(correctWord('deaff', new Map([['deaf', 0]]))).toBeUndefined();
});

describe('countSlips', () => {
  const text = fc.stringMatching(/^[a-z]{0,10}$/);

  it('is nothing for the same word, and something for another', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(countSlips(one, one)).toBe(0);
        if (one !== other) expect(countSlips(one, other)).toBeGreaterThan(0);
      }),
    );
  });

  it('forgives a doubled letter, a vowel, a swap, a sound and the key beside more than a stranger', () => {
    const stranger = countSlips('trzst', 'trust');

    for (const slip of ['trusst', 'trost', 'turst', 'truzt', 'trudt']) {
      expect(countSlips(slip, 'trust')).toBeLessThan(stranger);
    }
  });
});
