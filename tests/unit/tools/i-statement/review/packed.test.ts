import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { listKeys } from '../../../../../src/lib/recognizer/spelling.ts';
import { asListed, openWordGroups } from '../../../../../src/lib/recognizer/word-groups.ts';
import { CODES } from '../../../../../src/tools/i-statement/review.ts';
import { FIELDS } from '../../../../../src/tools/i-statement/draft.ts';
import { PACKED } from '../../../../../src/tools/i-statement/review/packed.ts';
import { listGrouped, makeTableWith, readWords } from '../../../../recognizer/word-table.ts';

const plain = { start: 0, end: 0, isQuoted: false, isName: false };
const words = readWords(new URL('../../../../reviewer/words.txt', import.meta.url));
const grouped = listGrouped(words);
const { listGroups, passed } = openWordGroups(PACKED);
// Groups below are told by how a word is written.
const listedIn = (word: string) =>
  listGroups({ ...plain, word }, listKeys(asListed(word))).filter((group) => group >= passed);
const isRead = ({ word, group }: (typeof grouped)[number]) =>
  listedIn(word).join() === String(group + passed);

describe('the table of words', () => {
  it('is the one that the lists make', () => {
    const { seed, size } = PACKED.words;
    const { groups, text } = makeTableWith(words, seed, size);
    expect(PACKED.words).toEqual({ seed, size, groups, text });
  });

  it('reads the words of each list as that list, but for the few that share their number', () => {
    const common = grouped.filter(({ rank }) => rank < 5);
    expect(grouped.length).toBeGreaterThan(1500);
    expect(common.length).toBeGreaterThan(400);
    expect(common.filter(isRead).length / common.length).toBeGreaterThan(0.94);
    expect(grouped.filter(isRead).length / grouped.length).toBeGreaterThan(0.85);
  });

  it('knows the words that numbers are read as', () => {
    expect(grouped.map(({ word }) => word)).toEqual(expect.arrayContaining(['two', 'forty']));
  });

  it('is made of small words, each in one list', () => {
    const all = words.flat();
    expect(all.filter((word) => !/^[a-z0-9&'*/.-]+$/.test(word))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

it('holds numbers that are printable, each with a step', () => {
  expect(PACKED.network.text).toMatch(/^[!-~]+$/);
  expect(PACKED.network.steps).toHaveLength(4);
  expect(PACKED.network.steps.every((step) => step > 0)).toBe(true);
});

it('has turns for each code, each toward it or away', () => {
  expect(PACKED.steps.text).toMatch(/^[!-~]+$/);
  expect(PACKED.steps.codes).toBe(PACKED.network.offsets.length);
  expect(PACKED.steps.levels).not.toContain(0);
});

it('knows each part and each code', () => {
  expect(PACKED.parts).toBe(FIELDS.length);
  expect(PACKED.network.offsets).toHaveLength(CODES.length);
});

describe('the review as a page loads it', () => {
  it('weighs no more than 12 KB', async () => {
    const { output } = await build({
      input: 'src/tools/i-statement/review.ts',
      output: { minify: true },
      write: false,
    });
    const [{ code }] = output;

    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
    expect(code).toContain(PACKED.words.text.slice(0, 100));
  });
});
