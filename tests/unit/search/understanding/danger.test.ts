import { expect, it } from 'vitest';
import { suggestsDanger } from '../../../../src/search/understanding/danger.ts';

it.each([
  [['/help/', '/signs/a/'], true],
  [['/signs/a/', '/deciding/staying-safe/'], true],
  [['/signs/a/', '/signs/b/', '/help/'], false],
  [['/faq/#how-do-i-calm-down'], false],
  [[], false],
])('puts help above %j: %s', (addresses, expected) => {
  expect(suggestsDanger(addresses)).toBe(expected);
});
