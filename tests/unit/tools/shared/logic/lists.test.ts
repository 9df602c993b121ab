import { describe, expect, it } from 'vitest';
import { joinList, listRuns } from '../../../../../src/tools/shared/logic/lists.ts';

it('joinList says things in a row', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinList)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

describe('numbers in a row', () => {
  it.each([
    [[], []],
    [[3], ['3']],
    [
      [3, 4],
      ['3', '4'],
    ],
    [
      [3, 5, 6, 9, 10, 11],
      ['3', '5', '6', '9 to 11'],
    ],
    [[1, 2, 3, 4], ['1 to 4']],
  ])('%j are said as %j', (numbers, said) => {
    expect(listRuns(numbers)).toEqual(said);
  });
});
