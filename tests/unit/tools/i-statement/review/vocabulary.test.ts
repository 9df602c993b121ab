import { describe, expect, it } from 'vitest';
import { CLASSES, KIN, OTHERS } from '../../../../../src/tools/i-statement/review/vocabulary.ts';

describe('the vocabulary', () => {
  const lists = CLASSES.map((words) => words.split(' '));

  it('is of small words, a phrase joined by lines', () => {
    const entries = lists.flat();
    expect(entries.length).toBeGreaterThan(1000);
    expect(entries.filter((entry) => !/^[a-z0-9&'./-]+(?:_[a-z0-9'&-]+)*$/.test(entry))).toEqual(
      [],
    );
  });

  it('has a word once in a class', () => {
    expect(lists.filter((list) => new Set(list).size < list.length)).toEqual([]);
  });

  it('has the words and classes that numbers and names are read as', () => {
    expect(lists.flat()).toEqual(expect.arrayContaining(['two', 'forty', 'partner']));
    expect(lists[OTHERS]).toEqual(expect.arrayContaining(['he', 'she']));
    expect(lists[KIN]).toEqual(expect.arrayContaining(['mother', 'partner']));
  });
});
