import type { Day } from '../../../lib/days.ts';

/** A reminder, once or each day. Everything chance or the clock would give is passed in. */
export interface Reminder {
  /** What the calendar shows, to whoever looks at it. */
  readonly title: string;
  readonly firstOn: Day;
  /** Hours and minutes, as `21:00`. Without them the reminder is for the day, from nine in the morning. */
  readonly at?: string;
  /** How many days it comes, one after the other. */
  readonly count: number;
  /** A name that no other event has. */
  readonly uid: string;
  /** When this was made, as `2026-11-22T06:30:00.000Z`. */
  readonly madeAt: string;
}

const LINE_BYTES = 75;

/**
 * The reminder as a calendar file (RFC 5545). Its time has no zone: nine in the evening stays nine in
 * the evening, wherever the reader is and whatever the clocks do.
 */
export function composeCalendar({ title, firstOn, at, count, uid, madeAt }: Reminder): string {
  const plain = (text: string) => text.replace(/[-:]|\.\d+/g, '');
  const isForDay = at === undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // Names no site: the file may be seen.
    'PRODID:-//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${plain(madeAt)}`,
    ...(isForDay
      ? [`DTSTART;VALUE=DATE:${plain(firstOn)}`]
      : [`DTSTART:${plain(firstOn)}T${plain(at)}00`, 'DURATION:PT5M']),
    ...(count > 1 ? [`RRULE:FREQ=DAILY;COUNT=${count}`] : []),
    `SUMMARY:${escapeText(title)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    // A day begins at midnight, when nobody wants to be woken.
    `TRIGGER:${isForDay ? 'PT9H' : 'PT0S'}`,
    `DESCRIPTION:${escapeText(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, (mark) => `\\${mark}`)
      .replace(/\r\n|\r|\n/g, '\\n')
      // The format allows no other control characters.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

// A line has 75 bytes at most, and no letter is cut in two; the next begins with a space.
function foldLine(line: string): string {
  const bytesOf = (text: string) => new TextEncoder().encode(text).length;
  let room = LINE_BYTES;
  let folded = '';
  for (const letter of line) {
    const size = bytesOf(letter);
    if (size > room) {
      folded += '\r\n ';
      room = LINE_BYTES - 1;
    }
    folded += letter;
    room -= size;
  }
  return folded;
}
