import { addDays, dayHere, isDay, type Day } from '../../lib/days.ts';

/** The lines for what was good. */
export const GOOD = ['first', 'second', 'third'] as const;

/** The lines of a night, in the order shown. */
export const LINES = [...GOOD, 'trigger', 'helped'] as const;

/** A line of a night. */
export type Line = (typeof LINES)[number];

/** What was written on one night, as typed. */
export type Night = Readonly<Partial<Record<Line, string>>>;

/** Nights by their day. Only lines with a letter in them are there. */
export interface Diary {
  readonly nights: Readonly<Record<Day, Night>>;
}

/** A diary with nothing in it. */
export const EMPTY_DIARY: Diary = { nights: {} };

/** What a line is about. */
export const SUBJECTS = ['good', 'trigger', 'helped'] as const;

/** A subject of lines. */
export type Subject = (typeof SUBJECTS)[number];

const LINES_OF = { good: GOOD, trigger: ['trigger'], helped: ['helped'] } as const satisfies Record<
  Subject,
  readonly Line[]
>;

// Whoever writes at two in the morning means the evening before.
const NIGHT_ENDS_AT = 4;

/** The day whose night it is: until four in the morning, the day before. */
export function nightAt(now: Date): Day {
  return now.getHours() < NIGHT_ENDS_AT ? addDays(dayHere(now), -1) : dayHere(now);
}

/** What was written on a night: `{}` where nothing was. */
export function nightOf(diary: Diary, day: Day): Night {
  return Object.hasOwn(diary.nights, day) ? (diary.nights[day] ?? {}) : {};
}

/** The diary with one line of a night rewritten. */
export function withLine(diary: Diary, day: Day, line: Line, words: string): Diary {
  return withNight(diary, day, { ...nightOf(diary, day), [line]: words });
}

/** The diary with a whole night in place of what was there. A night without a word is no night. */
export function withNight(diary: Diary, day: Day, night: Night): Diary {
  if (!isDay(day)) return diary;
  const lines = Object.entries(night).filter(([, words]) => words !== '');
  const others = Object.entries(diary.nights).filter(([other]) => other !== day);
  const nights =
    lines.length === 0 ? others : [...others, [day, Object.fromEntries(lines)] as const];
  return { nights: Object.fromEntries(nights) };
}

/** The diary without a night. */
export function withoutNight(diary: Diary, day: Day): Diary {
  return withNight(diary, day, {});
}

/** Whether there is more in a line than spaces. */
export function isWritten(words: string | undefined): words is string {
  return words !== undefined && words.trim() !== '';
}

/** The lines of a night with something in them, in order. */
export function listWritten(night: Night): Line[] {
  return LINES.filter((line) => isWritten(night[line]));
}

/** The lines with something in them, by what they are about. */
export type Texts = Readonly<Record<Subject, readonly string[]>>;

/** The texts of a night, without the spaces around them. */
export function textsOf(night: Night): Texts {
  const list = (subject: Subject) =>
    LINES_OF[subject].map((line) => night[line]?.trim() ?? '').filter((text) => text !== '');
  return { good: list('good'), trigger: list('trigger'), helped: list('helped') };
}

/** Whether nothing is written at all. */
export function isEmpty(diary: Diary): boolean {
  return Object.keys(diary.nights).length === 0;
}
