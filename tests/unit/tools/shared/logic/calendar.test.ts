import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeCalendar } from '../../../../../src/tools/shared/logic/calendar.ts';

const DAYS = {
  title: 'A small promise',
  firstOn: '2026-11-22',
  count: 30,
  uid: '1-2-3',
  madeAt: '2026-11-22T06:30:15.123Z',
};
const REMINDER = { ...DAYS, at: '21:00' };
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a reminder for the reader’s own calendar', () => {
  it('is one event a day until the end, with an alarm, at the time on the wall', () => {
    expect(composeCalendar(REMINDER)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Reminder//EN',
        'BEGIN:VEVENT',
        'UID:1-2-3',
        'DTSTAMP:20261122T063015Z',
        'DTSTART:20261122T210000',
        'DURATION:PT5M',
        'RRULE:FREQ=DAILY;COUNT=30',
        'SUMMARY:A small promise',
        'TRANSP:TRANSPARENT',
        'CLASS:PRIVATE',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:PT0S',
        'DESCRIPTION:A small promise',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('without a time is for the whole day, and rings in the morning and not at midnight', () => {
    const lines = unfold(composeCalendar(DAYS));

    expect(lines).toContain('DTSTART;VALUE=DATE:20261122');
    expect(lines).toContain('TRIGGER:PT9H');
    expect(lines.filter((line) => line.startsWith('DURATION'))).toEqual([]);
  });

  it('comes twice where two days were asked for', () => {
    expect(unfold(composeCalendar({ ...REMINDER, count: 2 }))).toContain(
      'RRULE:FREQ=DAILY;COUNT=2',
    );
  });

  it('comes once where one day was asked for', () => {
    const lines = unfold(composeCalendar({ ...REMINDER, count: 1 }));

    expect(lines).toContain('DTSTART:20261122T210000');
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([]);
  });

  it('names neither the site nor what was promised', () => {
    expect(composeCalendar(REMINDER)).not.toMatch(/promises|trust|http|small-/i);
  });

  it('keeps marks in a title from being read as something else', () => {
    const lines = unfold(composeCalendar({ ...REMINDER, title: 'a, b; c\\d\ne\r\nf\u0007' }));

    expect(lines).toContain('SUMMARY:a\\, b\\; c\\\\d\\ne\\nf');
  });

  it('has no line longer than 75 bytes, and loses nothing by folding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 70, maxLength: 300 }), (drawn) => {
        const title = drawn.replace(/[\\;,\p{Cc}]/gu, '.');
        fc.pre(title.isWellFormed());
        const text = composeCalendar({ ...REMINDER, title });
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        expect(unfold(text)).toContain(`SUMMARY:${title}`);
      }),
    );
  });

  it('does not let a title end the event', () => {
    const lines = unfold(composeCalendar({ ...REMINDER, title: 'x\r\nEND:VEVENT\r\nATTACH:y' }));

    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.some((line) => line.startsWith('ATTACH'))).toBe(false);
  });
});
