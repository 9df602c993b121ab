import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, latestDayAt } from '../../../src/lib/dates.ts';

const instant = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});

describe('formatDay', () => {
  it.each([
    ['2026-11-22', 'November 22, 2026'],
    ['2026-01-01', 'January 1, 2026'],
    ['2024-02-29', 'February 29, 2024'],
    ['2026-10', 'October 2026'],
    ['2026', '2026'],
  ])('%s → %s', (day, words) => {
    expect(formatDay(day)).toBe(words);
  });

  it('says the same day that it was given', () => {
    fc.assert(
      fc.property(instant, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(new Date(`${formatDay(day)} 00:00 UTC`).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});

describe('dayOf', () => {
  it.each([
    ['2026-11-22T00:00:00Z', '2026-11-22'],
    ['2026-11-22T23:59:59.999Z', '2026-11-22'],
    ['2026-11-22T23:30:00-05:00', '2026-11-23'],
  ])('%s → %s', (moment, day) => {
    expect(dayOf(new Date(moment))).toBe(day);
  });

  it('agrees with Intl on the day in UTC', () => {
    const swedish = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'UTC' });

    fc.assert(fc.property(instant, (date) => dayOf(date) === swedish.format(date)));
  });
});

describe('a day has come', () => {
  it.each([
    ['where an author in Sydney writes it in the morning', '2026-11-22T22:00:00Z', '2026-11-23'],
    ['where it comes first, on Kiritimati', '2026-11-22T10:00:00Z', '2026-11-23'],
    ['nowhere before that', '2026-11-22T09:59:59.999Z', '2026-11-22'],
  ])('%s', (_, moment, day) => {
    expect(latestDayAt(new Date(moment))).toBe(day);
  });

  it('for authors by whatever clock', () => {
    const zones = ['Pacific/Kiritimati', 'Australia/Sydney', 'UTC', 'Pacific/Pago_Pago'];
    const clocks = zones.map(
      (timeZone) => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }),
    );
    const ours = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });

    fc.assert(
      fc.property(ours, (date) => {
        const days = clocks.map((clock) => clock.format(date)).sort();
        expect(latestDayAt(date)).toBe(days.at(-1));
      }),
    );
  });
});
