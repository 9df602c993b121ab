/** A calendar day as `2026-11-22`: without an hour, and so without time zones and daylight saving. */
export type Day = string;

const DAY_MS = 24 * 60 * 60 * 1000;
// Made once: a list of days asks for it again and again.
const SHORT = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The day it is for the reader, by the clock on their wall. */
export function dayHere(now: Date): Day {
  return composeDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** Whether the text is a day that is in the calendar: not February 30. */
export function isDay(text: unknown): text is Day {
  return (
    typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && composeDay(readDay(text)) === text
  );
}

/** The day that many days later, or earlier with a number below zero. */
export function addDays(day: Day, count: number): Day {
  return composeDay(readDay(day) + count * DAY_MS);
}

/** How many days after `from` the day is. */
export function countDays(from: Day, to: Day): number {
  return (readDay(to) - readDay(from)) / DAY_MS;
}

/**
 * The day with its weekday, short; '' where no day is known yet.
 *
 * @example formatShortDay('2026-11-22') // 'Sun, Nov 22'
 */
export function formatShortDay(day: Day): string {
  return isDay(day) ? SHORT.format(readDay(day)) : '';
}

// Reckoned in UTC, where every day has 24 hours.
function readDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function composeDay(time: number): Day {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
