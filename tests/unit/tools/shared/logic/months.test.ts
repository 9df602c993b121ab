import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../src/lib/days.ts';
import {
  groupByMonth,
  lengthOf,
  monthOf,
  numberOf,
} from '../../../../../src/tools/shared/logic/months.ts';

describe('notes by month', () => {
  it('stand in the order they came in, none of them lost', () => {
    const days = ['2026-11-22', '2026-11-01', '2026-10-31', '2025-11-30'];

    expect(groupByMonth(days, (day) => day)).toEqual([
      { month: '2026-11', notes: ['2026-11-22', '2026-11-01'] },
      { month: '2026-10', notes: ['2026-10-31'] },
      { month: '2025-11', notes: ['2025-11-30'] },
    ]);
  });

  it('are all there, whatever their number', () => {
    const days = fc.array(fc.nat({ max: 2000 }).map((back) => addDays('2026-11-22', -back)));
    fc.assert(
      fc.property(days, (all) => {
        const months = groupByMonth([...all].sort(), (day) => day);

        expect(months.flatMap(({ notes }) => notes)).toEqual([...all].sort());
        expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
      }),
    );
  });
});

describe('a month', () => {
  it.each([
    ['2026-01', 31],
    ['2026-02', 28],
    ['2028-02', 29],
    ['2000-02', 29],
    ['1900-02', 28],
    ['2026-04', 30],
    ['2026-12', 31],
  ])('%s has %i days', (month, expected) => {
    expect(lengthOf(month)).toBe(expected);
  });

  it('and the number in it are read from a day', () => {
    expect([monthOf('2026-11-02'), numberOf('2026-11-02')]).toEqual(['2026-11', 2]);
  });
});
