import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFeatures } from '../../../../src/lexicon/features.ts';
import {
  listUnknown,
  planSearch,
  withoutLoneLetter,
} from '../../../../src/search/understanding/plan.ts';
import { lexiconOf } from '../../../support/search-builder.ts';

const lexicon = lexiconOf(
  [
    'checking',
    'phone',
    'red',
    'flags',
    'silent',
    'treatment',
    'jealous',
    'gaslighting',
    'attachment',
  ],
  [
    { name: 'mother', say: ['mum'] },
    { name: 'partner', say: ['husband', 'other half'] },
    { name: 'dating', say: ['OLD', 'online dating'] },
  ],
);

const listKeys = (query: string, isExact = false) =>
  planSearch(query, lexicon, isExact).sought.map(({ key }) => key);

describe('planSearch', () => {
  it('leaves out the words that carry a sentence and not its meaning', () => {
    expect(listKeys('why do I check his phone for red flags, still?')).toEqual([
      ...['check0', 'phon0', 'red0', 'flag0'],
    ]);
  });

  it('keeps the whole query as it is taken', () => {
    expect(planSearch('why so jelous of his pho', lexicon).text).toBe(
      'why so jealous of his phone',
    );
  });

  it('mends words that only carry the sentence, as what was learned of it stands under them', () => {
    expect(planSearch('shuld i trust mysef', lexicon).text).toBe('should i trust myself');
  });

  it('keeps words that say little where there is little else', () => {
    const { sought } = planSearch('won’t let me see anyone', lexicon);

    expect(sought.map(({ key, isLight }) => [key, isLight])).toEqual([
      ['let0', true],
      ['see0', true],
      ['anyon0', false],
    ]);
  });

  it('takes a word of no page for its nearest kin, and does not call it a slip', () => {
    const { text, corrected } = planSearch('our attachments and gaslighter', lexicon);

    expect(text).toBe('our attachments and gaslighting');
    expect(corrected).toBeUndefined();
    expect(planSearch('phonetics', lexicon).text).toBe('phonetics');
  });

  it('finds two words written as one, and says so', () => {
    expect(listKeys('redflags')).toEqual(['red0', 'flag0']);
    expect(planSearch('redflags', lexicon).corrected).toBe('red flags');
  });

  it('looks for what is meant, in whatever words', () => {
    expect(listKeys('mum')).toEqual(['mother1']);
    expect(listKeys('my other half and my mother')).toEqual(['partner1', 'mother1']);
  });

  it('takes an abbreviation in capitals for itself, and not the word that looks like it', () => {
    expect(listKeys('OLD')).toEqual(['dating1']);
    expect(listKeys('old', true)).toEqual(['old0']);
  });

  it('mends a typo and says so, unless asked to search for what was typed', () => {
    expect(planSearch('So jelous!', lexicon).corrected).toBe('So jealous!');
    expect(listKeys('jelous')).toEqual(['jealous0']);
    expect(listKeys('jelous', true)).toEqual(['jelous0']);
    expect(planSearch('jelous', lexicon, true).corrected).toBeUndefined();
  });

  it('never corrects a word of the site, whatever its form', () => {
    for (const query of ['phone', 'phones', 'Phone’s', 'flags', 'mum', 'mums', 'OLD']) {
      expect(planSearch(query, lexicon).corrected, query).toBeUndefined();
    }
  });

  it('takes a last word that is not finished for the one it begins, and says nothing of it', () => {
    expect(listKeys('my attac')).toEqual(['attachment0']);
    expect(planSearch('my attac', lexicon).corrected).toBeUndefined();
    expect(listKeys('attac style')).not.toContain('attachment0');
    expect(planSearch('so silen', lexicon)).toMatchObject({
      text: 'so silent',
      corrected: undefined,
    });
  });

  it('takes an unfinished word for the most common of those it begins', () => {
    const words = new Map([
      ['trusted', 4],
      ['trust', 64],
      ['trusting', 16],
    ]);

    expect(planSearch('can i trus', { ...lexicon, words }).text).toBe('can i trust');
  });

  it('does not cut a word into two of which one is hardly met', () => {
    const words = new Map([
      ['red', 16],
      ['flags', 1],
    ]);

    expect(planSearch('redflags again', { ...lexicon, words }).corrected).toBeUndefined();
  });

  it('gives who a question is about less weight than what it is about', () => {
    const { sought } = planSearch('husband phone', lexicon);

    expect(sought.map(({ isLight }) => isLight)).toEqual([true, false]);
  });

  it('has something to look for in whatever holds a letter, and never too much', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (query) => {
        const { sought, text } = planSearch(query, lexicon);
        const features = listFeatures(text, lexicon.meanings);

        expect(features.length > 0).toBe(/[\p{L}\p{N}]/u.test(query.normalize('NFD')));
        expect(sought.length).toBeLessThanOrEqual(12);
        expect(features.length).toBeLessThanOrEqual(47);
      }),
    );
  });
});

it('lists the words a lexicon may not have all of', () => {
  expect(listUnknown('why is my mum so jelous of phones and pizza', lexicon)).toEqual([
    'jelous',
    'pizza',
  ]);
});

describe('a last letter that stands alone', () => {
  it.each([
    ['why do i keep c', 'why do i keep '],
    ['jalousie é', 'jalousie '],
  ])('is left out, as a word that was just begun: %j', (typed, left) => {
    expect(withoutLoneLetter(typed)).toBe(left);
  });

  it.each(['why do i', 'who r u', 'c', ' c', 'plan b ', 'can i get an a', 'no 2'])(
    'is kept where it is a word, or all there is: %j',
    (typed) => {
      expect(withoutLoneLetter(typed)).toBe(typed);
    },
  );
});
