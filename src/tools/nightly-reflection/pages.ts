import type { Day } from '../../lib/days.ts';
import { numberOf } from '../shared/logic/months.ts';
import { SUBJECTS, textsOf, type Diary, type Night, type Subject, type Texts } from './logic.ts';

/** One night to look back at. */
export interface Page {
  readonly id: Day;
  readonly on: Day;
  /** As it was written, to put it back. */
  readonly night: Night;
  readonly lines: Texts;
}

/** The nights with something written, the newest first. */
export function listPages(diary: Diary): Page[] {
  return Object.entries(diary.nights)
    .map(([on, night]) => ({ id: on, on, night, lines: textsOf(night) }))
    .filter(({ lines }) => SUBJECTS.some((subject) => lines[subject].length > 0))
    .sort((one, other) => (one.on < other.on ? 1 : -1));
}

/** The texts of a page that a search for the subject, or for anything, goes through. */
export function listTexts({ lines }: Page, about: Subject | 'all'): string[] {
  return (about === 'all' ? SUBJECTS : [about]).flatMap((subject) => lines[subject]);
}

/** The numbers of the nights of a month on which something stands about a subject, the oldest first. */
export function listNumbers(pages: readonly Page[], subject: Subject): number[] {
  return pages
    .filter(({ lines }) => lines[subject].length > 0)
    .map(({ on }) => numberOf(on))
    .reverse();
}
