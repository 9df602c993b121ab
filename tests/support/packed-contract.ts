import { describe, expect, it } from 'vitest';
import type { Packed } from '../../src/lib/recognizer/packed.ts';
import { openWordGroups } from '../../src/lib/recognizer/word-groups.ts';
import { listGrouped, makeTableWith, readWords } from '../recognizer/word-table.mjs';

const plain = { start: 0, end: 0, isQuoted: false, isName: false };

/** What holds of everything a recognizer learned: it is made of its lists of words, and can be read. */
export function describePacked(packed: Packed, lists: URL): void {
  const words = readWords(lists);
  const grouped: { word: string; rank: number; groups: number[] }[] = listGrouped(words);
  const { listGroups, passed } = openWordGroups(packed);
  // Groups below are told by how a word is written.
  const listedIn = (word: string) =>
    listGroups({ ...plain, word }).filter((group) => group >= passed);
  const isRead = ({ word, groups }: { word: string; groups: number[] }) =>
    listedIn(word).join() === groups.map((group) => group + passed).join();

  describe('the table of words', () => {
    it('is the one that the lists make', () => {
      const { seed, size } = packed.words;
      const { groups, seconds, text } = makeTableWith(words, seed, size);
      expect(packed.words).toEqual({ seed, size, groups, seconds, text });
    });

    it('reads the words of each list as that list, but for the few that share their number', () => {
      const common = grouped.filter(({ rank }) => rank < 5);
      expect(grouped.length).toBeGreaterThan(4000);
      expect(common.length).toBeGreaterThan(500);
      expect(common.filter(isRead).length / common.length).toBeGreaterThan(0.94);
      expect(grouped.filter(isRead).length / grouped.length).toBeGreaterThan(0.85);
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

  it('holds numbers that are printable, each with a step', () => {
    expect(packed.network.text).toMatch(/^[!-~]+$/);
    expect(packed.network.steps).toHaveLength(4);
    expect(packed.network.steps.every((step) => step > 0)).toBe(true);
  });
}
