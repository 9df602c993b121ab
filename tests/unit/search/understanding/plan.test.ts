import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../src/lib/lexicon.ts';
import { planSearch } from '../../../../src/search/understanding/plan.ts';

const lexicon: Lexicon = {
  words: new Map(
    [
      'checking',
      'phone',
      'red',
      'flags',
      'silent',
      'treatment',
      'mother',
      'jealous',
      'gaslighting',
    ].map((word) => [word, 4]),
  ),
  same: new Map([
    ['mum', ['mother']],
    ['jealous', ['envy']],
    ['OLD', ['"online dating"']],
  ]),
  titles: [],
  said: [],
  size: 200,
};

const listTerms = (query: string, isExact = false) =>
  planSearch(query, lexicon, isExact).parts.map(({ terms }) => terms.map(({ text }) => text));

describe('planSearch', () => {
  it('leaves out the words that carry a sentence and not its meaning', () => {
    expect(listTerms('why do I check his phone for red flags, still?')).toEqual([
      ...[['check'], ['phone'], ['red'], ['flags'], ['"red flags"']],
    ]);
  });

  it('keeps words that say little where there is little else, and gives them little weight', () => {
    const { parts } = planSearch('won’t let me see anyone', lexicon);

    expect(parts.map(({ terms }) => terms[0]?.text)).toEqual(['let', 'see', 'anyone']);
    expect(parts.every(({ weight }) => weight < 0.5)).toBe(true);
  });

  it('keeps a query that is made of nothing else', () => {
    expect(listTerms('who are you')).toEqual([
      ...[['who'], ['are'], ['you'], ['"who are"'], ['"are you"']],
    ]);
  });

  it('looks for words side by side as a phrase, and as one word where there is one', () => {
    expect(listTerms('silent treatment')).toEqual([
      ...[['silent'], ['treatment'], ['"silent treatment"']],
    ]);
    expect(listTerms('gas lighting')[2]).toEqual(['"gas lighting"', 'gaslighting']);
    expect(listTerms('silent or treatment')).toEqual([['silent'], ['treatment']]);
  });

  it('finds two words written as one', () => {
    expect(listTerms('redflags')).toEqual([['"red flags"']]);
  });

  it('looks for what the pages say, beside or in place of what was typed', () => {
    expect(listTerms('mum')).toEqual([['mother']]);
    expect(listTerms('jealous')).toEqual([['jealous', 'envy']]);
  });

  it('takes an abbreviation in capitals for itself, and not the word that looks like it', () => {
    expect(listTerms('OLD')).toEqual([['"online dating"']]);
    expect(listTerms('old')).toEqual([['old']]);
  });

  it('mends a typo and says so, unless asked to search for what was typed', () => {
    expect(planSearch('So jelous!', lexicon).corrected).toBe('So jealous!');
    expect(listTerms('jelous')[0]).toContain('jealous');
    expect(listTerms('jelous', true)).toEqual([['jelous']]);
    expect(planSearch('jelous', lexicon, true).corrected).toBeUndefined();
  });

  it('never corrects a word of the site, whatever its form', () => {
    for (const query of ['phone', 'phones', 'Phone’s', 'flags', 'mum']) {
      expect(planSearch(query, lexicon).corrected, query).toBeUndefined();
    }
  });

  it('gives who a question is about less weight than what it is about', () => {
    const [person, thing] = planSearch('husband phone', lexicon).parts;

    expect(person?.weight).toBeLessThan(thing?.weight ?? 0);
  });

  it('has something to look for in whatever holds a letter, and never too much', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (query) => {
        const { parts } = planSearch(query, lexicon);

        expect(parts.length > 0).toBe(/[\p{L}\p{N}]/u.test(query.normalize('NFD')));
        expect(parts.length).toBeLessThanOrEqual(17);
      }),
    );
  });
});
