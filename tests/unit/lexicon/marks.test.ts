import { expect, it } from 'vitest';
import { composeMark, readMark, type Mark } from '../../../src/lexicon/marks.ts';

const zones = [
  'text',
  'title',
  'asked-few',
  'asked-some',
  'asked-many',
  'asked-most',
  'said-1',
  'said-2',
  'said-3',
  'said-4',
] as const;
const marks: Mark[] = zones.flatMap((zone) =>
  (['answer', 'term', 'list'] as const).flatMap((group) =>
    [1, 2, 3, 4, 6, 8].map((words) => ({ zone, group, words })),
  ),
);

it('comes back from the index as it was put there', () => {
  expect(marks.length).toBeGreaterThan(150);
  for (const mark of marks) {
    const words = mark.zone === 'text' ? 1 : mark.words;

    expect(readMark(composeMark(mark))).toEqual({ ...mark, words });
  }
});

it('is a number that the index keeps: at most ten times what a word weighs, which is 24', () => {
  const numbers = marks.map(composeMark);

  expect(Math.min(...numbers)).toBeGreaterThan(0);
  expect(Math.max(...numbers)).toBeLessThan(240);
});

it('takes five words for six, and nine for eight', () => {
  const read = (words: number) =>
    readMark(composeMark({ zone: 'title', group: 'answer', words })).words;

  expect([5, 7, 9, 30].map(read)).toEqual([6, 8, 8, 8]);
});
