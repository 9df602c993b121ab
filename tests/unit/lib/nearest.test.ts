import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits, findNearest } from '../../../src/lib/nearest.ts';

/** Words of few letters, so that two of them are often alike. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('findNearest', () => {
  it.each([
    ['sumary', 'summary'],
    ['SUMMARY', 'summary'],
    ['titel', 'title'],
    ['helpfirst', 'helpFirst'],
    ['publishd', 'published'],
    ['bogus', undefined],
  ])('%s → %s', (typed, meant) => {
    expect(findNearest(typed, ['title', 'summary', 'published', 'helpFirst'])).toBe(meant);
  });

  it('takes the closest of several that would do', () => {
    expect(findNearest('reis2005', ['ross2005x', 'reis2004', 'rice2006'])).toBe('reis2004');
  });

  it('lets a long word have more mistakes than a short one', () => {
    expect(findNearest('/signs/slow-replys/', ['/signs/slow-replies/'])).toBe(
      '/signs/slow-replies/',
    );
    expect(findNearest('trust', ['truly'])).toBe('truly');
    expect(findNearest('trust', ['tribe'])).toBeUndefined();
  });

  it('has nothing to offer where nothing is known', () => {
    expect(findNearest('title', [])).toBeUndefined();
  });
});

describe('countEdits', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
    ['saturday', 'sunday', 3],
  ])('%j to %j takes %i', (from, to, edits) => {
    expect(countEdits(from, to)).toBe(edits);
  });

  it('is 0 for the same word and no other', () => {
    fc.assert(fc.property(word, word, (a, b) => (countEdits(a, b) === 0) === (a === b)));
  });

  it('is the same there and back', () => {
    fc.assert(fc.property(word, word, (a, b) => countEdits(a, b) === countEdits(b, a)));
  });

  it('is never made shorter by a way round', () => {
    fc.assert(
      fc.property(
        word,
        word,
        word,
        (a, b, c) => countEdits(a, c) <= countEdits(a, b) + countEdits(b, c),
      ),
    );
  });

  it('counts rightly below its limit, and says no less than the limit otherwise', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 8 }), (a, b, limit) => {
        const all = countEdits(a, b);
        const counted = countEdits(a, b, limit);
        return all < limit ? counted === all : counted >= limit;
      }),
    );
  });
});
