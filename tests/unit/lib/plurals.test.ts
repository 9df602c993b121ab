import { expect, it } from 'vitest';
import { count } from '../../../src/lib/plurals.ts';

it.each([
  [0, '0 pages'],
  [1, '1 page'],
  [2, '2 pages'],
  [21, '21 pages'],
])('%i → %s', (number, words) => {
  expect(count(number, 'page')).toBe(words);
});

it('takes a plural of its own', () => {
  expect([0, 1, 2].map((number) => count(number, 'story', 'stories'))).toEqual([
    '0 stories',
    '1 story',
    '2 stories',
  ]);
});
