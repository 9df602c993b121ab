import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asNewSearch,
  cleanQuery,
  parseKeptSearch,
  parseQueryAddress,
} from '../../../src/search/search-state.ts';

const PAGE = 'https://a.example/search/';
const query = fc.string({ unit: 'grapheme', maxLength: 60 }).map(cleanQuery);

describe('cleanQuery', () => {
  it.each([
    ['slow reply', 'slow reply'],
    ['  slow \n\t reply ', 'slow reply'],
    ['   ', ''],
    ['', ''],
    ['Why won’t they text?', 'Why won’t they text?'],
    // As a Japanese keyboard types it, and as it comes out of a page with hyphens.
    ['ｓｌｏｗ　ｒｅｐｌｙ', 'slow reply'],
    ['bound\u00adary', 'boundary'],
    ['e\u0301t\u00e9', '\u00e9t\u00e9'],
  ])('%j → %j', (typed, cleaned) => {
    expect(cleanQuery(typed)).toBe(cleaned);
  });

  it('keeps the first 200 characters of a text that was pasted', () => {
    expect(cleanQuery('a'.repeat(201))).toBe('a'.repeat(200));
    expect(cleanQuery(`${'a'.repeat(199)} and more`)).toBe('a'.repeat(199));
  });

  it('has nothing to do twice', () => {
    const typed = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', 'ａ', '\u00ad', '\u0301', '\u00a8'),
      minLength: 0,
      maxLength: 400,
    });

    fc.assert(fc.property(typed, (text) => cleanQuery(cleanQuery(text)) === cleanQuery(text)));
  });
});

describe('parseQueryAddress', () => {
  it.each([
    ['?q=slow+reply', 'slow reply'],
    ['?q=slow%20reply', 'slow reply'],
    ['#q=slow+reply', 'slow reply'],
    ['?q=%20slow%20%20reply%20', 'slow reply'],
    ['?q=slow#q=fast', 'slow'],
    ['#q=50%25+sure+%26+calm', '50% sure & calm'],
    ['', ''],
    ['?other=1', ''],
    ['#content', ''],
    ['#no-q=slow', ''],
  ])('%s → %j', (end, found) => {
    expect(parseQueryAddress(new URL(PAGE + end))).toBe(found);
  });

  it.each(['?', '#'])('finds the query that was put after %s, whatever was typed', (mark) => {
    fc.assert(
      fc.property(query, (q) => {
        const end = mark + new URLSearchParams({ q }).toString();
        expect(parseQueryAddress(new URL(PAGE + end))).toBe(q);
      }),
    );
  });
});

describe('parseKeptSearch', () => {
  it('finds a search again as it was kept', () => {
    const kept = { query: 'slow reply', type: 'Question', topic: undefined };

    expect(parseKeptSearch(structuredClone({ ...kept, visit: 'one' }), 'one')).toEqual(kept);
  });

  it.each([
    ['one', 'two'],
    ['one', undefined],
    [undefined, 'two'],
    // Where the browser stores nothing, nobody can tell whether the reader has left meanwhile.
    [undefined, undefined],
  ])('finds none of the visit %s in the visit %s', (before, now) => {
    expect(parseKeptSearch({ ...asNewSearch('he checks'), visit: before }, now)).toBeUndefined();
  });

  it.each([null, undefined, 'slow reply', 1, {}, { query: 1, visit: 'one' }, { visit: 'one' }])(
    'finds none in %j, which something else put there',
    (kept) => {
      expect(parseKeptSearch(kept, 'one')).toBeUndefined();
    },
  );

  it('leaves out a filter that is no text', () => {
    expect(parseKeptSearch({ query: 'slow', type: 1, topic: {}, visit: 'one' }, 'one')).toEqual(
      asNewSearch('slow'),
    );
  });
});
