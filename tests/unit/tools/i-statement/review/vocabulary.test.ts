import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../../../../src/tools/i-statement/review/vocabulary.ts';

describe('the vocabulary', () => {
  const entries = CLASSES.flatMap(([, words]) => words.split(' '));

  it('has named classes of small words, a phrase joined by lines', () => {
    expect(entries.length).toBeGreaterThan(1000);
    expect(CLASSES.filter(([name]) => !/^[A-Z]+$/.test(name))).toEqual([]);
    expect(entries.filter((entry) => !/^[a-z0-9&'./-]+(?:_[a-z0-9'&-]+)*$/.test(entry))).toEqual(
      [],
    );
  });

  it('has a word once in a class', () => {
    const lists = CLASSES.map(([, words]) => words.split(' '));
    expect(lists.filter((list) => new Set(list).size < list.length)).toEqual([]);
  });

  it('has the words and classes that numbers and names are read as', () => {
    expect(entries).toEqual(expect.arrayContaining(['two', 'forty', 'partner']));
    expect(CLASSES.map(([name]) => name)).toEqual(expect.arrayContaining(['O', 'KIN']));
  });
});
