const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A day, month or year as a reader reads it.
 *
 * @example formatDay('2026-11-22') // 'November 22, 2026'
 * @example formatDay('2026-10') // 'October 2026'
 */
export function formatDay(day: string): string {
  if (day.length === 4) return day;
  // A month is read as its first day; without an hour both are read in UTC.
  return (day.length === 7 ? MONTH : DAY).format(new Date(day));
}

/** How far the clocks of the Line Islands are ahead of UTC; nowhere is a day sooner. */
const FIRST_CLOCK_MS = 14 * 60 * 60 * 1000;

/** The day of an instant, in UTC, as `2026-11-22`. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The latest day it is anywhere at an instant: what lies after it has come to nobody. */
export function latestDayAt(instant: Date): string {
  return dayOf(new Date(instant.getTime() + FIRST_CLOCK_MS));
}
