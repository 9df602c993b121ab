import { expect, it } from 'vitest';
import { weighPages } from '../../../../src/search/understanding/likely.ts';

const learned = {
  step: { feature: 1, page: 1 },
  pages: new Map([
    ['up', [7, 4]],
    ['down', [0, 4]],
    ['beside', [4, 7]],
  ]),
};

it('takes the pages that lie where the words of a query point', () => {
  const likely = weighPages([[7, 3]], learned);

  expect([...likely].sort(([, one], [, other]) => other - one).map(([id]) => id)).toEqual([
    ...['up', 'beside', 'down'],
  ]);
  expect([...likely.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
});

it('weighs all the words of a query together', () => {
  const both = weighPages(
    [
      [7, 3],
      [0, 3],
    ],
    learned,
  );

  expect(both.get('up')).toBeCloseTo(both.get('down') ?? 0);
});

it('says nothing where none of the words is known', () => {
  expect(weighPages([], learned).size).toBe(0);
});
