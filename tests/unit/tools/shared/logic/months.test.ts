import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../src/lib/days.ts';
import { groupByMonth, lengthOf, numberOf } from '../../../../../src/tools/shared/logic/months.ts';

describe('notes by month', () => {
  it('stand in the order they came in, none of them lost', () => {
    const notes = ['2026-11-22', '2026-11-01', '2026-10-31', '2025-11-30'].map((on) => ({ on }));

    expect(groupByMonth(notes)).toEqual([
      { month: '2026-11', notes: notes.slice(0, 2) },
      { month: '2026-10', notes: notes.slice(2, 3) },
      { month: '2025-11', notes: notes.slice(3) },
    ]);
  });

  it('are all there, whatever their number', () => {
    const days = fc.array(fc.nat({ max: 2000 }).map((back) => addDays('2026-11-22', -back)));
    fc.assert(
      fc.property(days, (all) => {
        const sorted = [...all].sort().map((on) => ({ on }));
        const months = groupByMonth(sorted);

        expect(months.flatMap(({ notes }) => notes)).toEqual(sorted);
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

  it('has its days counted from 1', () => {
    expect(numberOf('2026-11-02')).toBe(2);
  });
});
