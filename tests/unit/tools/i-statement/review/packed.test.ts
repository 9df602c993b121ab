import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { listGroups, PASSED } from '../../../../../src/tools/i-statement/review/word-groups.ts';
import { PACKED } from '../../../../../src/tools/i-statement/review/packed.ts';
import { listGrouped, makeTable, readWords } from '../../../../reviewer/train/word-table.mjs';

const words = readWords();
const grouped: { word: string; rank: number; groups: number[] }[] = listGrouped(words);
const plain = { start: 0, end: 0, isQuoted: false, isName: false };
// Groups below are told by how a word is written.
const listedIn = (word: string) =>
  listGroups({ ...plain, word }).filter((group) => group >= PASSED);
const isRead = ({ word, groups }: { word: string; groups: number[] }) =>
  listedIn(word).join() === groups.map((group) => group + PASSED).join();

describe('the table of words', () => {
  it('is the one that the lists make', () => {
    const { seed, size, groups, seconds, text } = makeTable(words, [PACKED.words.seed]);
    expect(PACKED.words).toEqual({ seed, size, groups, seconds, text });
  });

  it('reads the words of each list as that list, but for the few that share their number', () => {
    const common = grouped.filter(({ rank }) => rank < 5);
    expect(grouped.length).toBeGreaterThan(4000);
    expect(common.length).toBeGreaterThan(500);
    expect(common.filter(isRead).length / common.length).toBeGreaterThan(0.95);
    expect(grouped.filter(isRead).length / grouped.length).toBeGreaterThan(0.9);
  });

  it('knows the words that numbers are read as', () => {
    expect(grouped.map(({ word }) => word)).toEqual(expect.arrayContaining(['two', 'forty']));
  });

  it('is made of small words, each in one list', () => {
    const all = words.firsts.flat();
    expect(all.filter((word) => !/^[a-z0-9&'*/.-]+$/.test(word))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    expect(words.seconds.flat().filter((word) => !all.includes(word))).toEqual([]);
  });
});

describe('the numbers of the network', () => {
  it('are printable, and as many codes as there are', () => {
    expect(PACKED.network.text).toMatch(/^[!-~]+$/);
    expect(PACKED.network.offsets).toHaveLength(9);
    expect(PACKED.network.steps.every((step) => step > 0)).toBe(true);
  });
});

describe('the review as a page loads it', () => {
  it('weighs no more than 12 KB', async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/tools/i-statement/review.ts'],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    });
    const [script] = outputFiles;
    expect(gzipSync(script?.text ?? '', { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
    expect(script?.text).toContain(PACKED.words.text.slice(0, 100));
  });
});
