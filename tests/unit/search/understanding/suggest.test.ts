import { describe, expect, it } from 'vitest';
import { suggestQueries } from '../../../../src/search/understanding/suggest.ts';
import { lexiconOf } from '../../../support/search-builder.ts';

const titles = [
  'Is jealousy normal?',
  'Jealousy',
  'Can an attachment style change?',
  'Attachment style',
  'Why do I test people instead of asking?',
];
const lexicon = {
  ...lexiconOf([]),
  words: new Map([
    ['jealousy', 8],
    ['jealous', 4],
    ['jealously', 1],
    ['test', 2],
  ]),
};

describe('suggestQueries', () => {
  it.each([
    ['jea', 3, ['Jealousy', 'Is jealousy normal?', 'jealousy']],
    ['jealousy', 3, ['Is jealousy normal?']],
    ['attachment s', 2, ['Attachment style', 'Can an attachment style change?']],
    ['why do i t', 3, ['Why do I test people instead of asking?']],
    [
      'how to jea',
      9,
      ['Jealousy', 'Is jealousy normal?', 'how to jealousy', 'how to jealous', 'how to jealously'],
    ],
    ['j', 3, []],
    ['why do i te', 3, ['Why do I test people instead of asking?', 'why do i test']],
    ['he hits me', 3, []],
    ['how to jealous', 9, ['Jealousy', 'Is jealousy normal?']],
    [
      'so jea  ',
      9,
      ['Jealousy', 'Is jealousy normal?', 'so jealousy', 'so jealous', 'so jealously'],
    ],
    ['', 3, []],
    ['xyzzy', 3, []],
  ])('after “%s”', (typed, most, suggested) => {
    expect(suggestQueries(typed, lexicon, titles, most)).toEqual(suggested);
  });

  it.each(['why so jéa', 'why so jea’s'])('replaces “%s” to the end of its last word', (typed) => {
    expect(suggestQueries(typed, lexicon, [], 1)).toEqual(['why so jealousy']);
  });

  it('comes back from a hundred thousand letters and a mark', () => {
    expect(suggestQueries(`${'a'.repeat(100_000)}!`, lexicon, titles, 9)).toEqual([]);
  });

  it.each(['why so jea?', 'why so “jea”'])(
    'makes no word of one that a mark has ended: “%s”',
    (typed) => {
      expect(suggestQueries(typed, lexicon, [], 9)).toEqual([]);
    },
  );
});
