import { expect, it } from 'vitest';
import type { Vector } from '../../../../src/lexicon/vectors.ts';
import { weighPages } from '../../../../src/search/understanding/likely.ts';

const learned = {
  step: { feature: 1, page: 1, danger: 1 },
  pages: new Map([
    ['up', [7, 4]],
    ['down', [0, 4]],
    ['beside', [4, 7]],
  ]),
};

const feature = (vector: Vector | undefined) => ({ danger: 0, vector });

it('takes the pages that lie where the words of a query point', () => {
  const likely = weighPages([feature([7, 3])], learned);

  expect([...likely].sort(([, one], [, other]) => other - one).map(([id]) => id)).toEqual([
    ...['up', 'beside', 'down'],
  ]);
  expect([...likely.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
});

it('weighs all the words of a query together', () => {
  const both = weighPages([feature([7, 3]), feature([0, 3]), feature(undefined)], learned);

  expect(both.get('up')).toBeCloseTo(both.get('down') ?? 0);
});

it('says nothing where none of the words is known', () => {
  expect(weighPages([], learned).size).toBe(0);
  expect(weighPages([feature(undefined)], learned).size).toBe(0);
});
