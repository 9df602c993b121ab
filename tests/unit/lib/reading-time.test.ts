import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingMinutes } from '../../../src/lib/reading-time.ts';

it.each([
  [0, 1],
  [238, 1],
  [356, 1],
  [357, 2],
  [1190, 5],
])('%i words take %i min', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});

it('more words never take less time', () => {
  const words = fc.nat({ max: 100_000 });

  fc.assert(fc.property(words, words, (a, b) => readingMinutes(a) <= readingMinutes(a + b)));
});
