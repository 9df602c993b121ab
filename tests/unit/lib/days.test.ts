import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, countDays, dayHere, formatShortDay, isDay } from '../../../src/lib/days.ts';

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar days', () => {
  it.each([
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    // The clocks change in America on March 14, in Europe on March 28, back on November 1 and October 25.
    ['2027-03-13', 2, '2027-03-15'],
    ['2027-03-27', 2, '2027-03-29'],
    ['2026-10-31', 30, '2026-11-30'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(countDays(from, to)).toBe(count);
  });

  it('are counted one by one, there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, count) => {
        expect(countDays(from, addDays(from, count))).toBe(count);
        expect(addDays(addDays(from, count), -count)).toBe(from);
      }),
    );
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['26-1-1', false],
    ['', false],
    [7, false],
    ['2026-02-28T00:00', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('are those on the reader’s wall, a minute before midnight and a minute after', () => {
    expect(dayHere(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
    expect(dayHere(new Date(2026, 10, 23, 0, 1))).toBe('2026-11-23');
    expect(dayHere(new Date(2027, 2, 28, 2, 30))).toBe('2027-03-28');
  });

  it('are said with their weekday', () => {
    expect(formatShortDay('2026-11-22')).toBe('Sun, Nov 22');
    expect(formatShortDay('')).toBe('');
  });
});
