import fc from 'fast-check';
import { expect, it } from 'vitest';
import { minutesToRead } from '../../../src/lib/reading-time.ts';

const write = (count: number, word = 'word') => `${word} `.repeat(count);

it.each([
  [0, 1],
  [1, 1],
  [238, 1],
  [357, 2],
  [1190, 5],
])('%i words take %i min', (words, minutes) => {
  expect(minutesToRead(write(words))).toBe(minutes);
});

it.each([
  ['an address', '[word](/rebuilding/small-promises-and-many-more/) '],
  ['a source', 'word [@rempel1985; @reis2004] '],
  ['an import', "word\n\nimport Breathing from '~/tools/breathing/island.astro';\n\n"],
  ['a tag', '<TryThis minutes="5" kind="a b c">word</TryThis> '],
  ['a note to authors', 'word {/* Look this up\nonce more. */} '],
])('a reader is told how long the words take, and not %s', (_, text) => {
  expect(minutesToRead(text.repeat(476))).toBe(2);
});

it('headings, tables and links are read', () => {
  expect(minutesToRead(`## ${write(238)}\n\n| ${write(238)} |\n\n[${write(238)}](/help/)`)).toBe(3);
});

it('more words never take less time', () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(3000), (one, other) => {
      const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
      expect(minutesToRead(write(more))).toBeGreaterThanOrEqual(minutesToRead(write(fewer)));
    }),
  );
});
