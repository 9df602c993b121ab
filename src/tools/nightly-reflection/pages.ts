import type { Day } from '../../lib/days.ts';
import { numberOf } from '../shared/logic/months.ts';
import { SUBJECTS, textsOf, type Diary, type Subject, type Texts } from './logic.ts';

/** One night to look back at. */
export interface Page {
  readonly day: Day;
  readonly lines: Texts;
}

/** The nights with something written about the subject, or about anything, the newest first. */
export function listPages(diary: Diary, about: Subject | 'all'): Page[] {
  const wanted = about === 'all' ? SUBJECTS : [about];
  return Object.entries(diary.nights)
    .map(([day, night]) => ({ day, lines: textsOf(night) }))
    .filter(({ lines }) => wanted.some((subject) => lines[subject].length > 0))
    .sort(byNewest);
}

/** The pages with a place for one that is gone, where it stood, so that it can be put back there. */
export function withGone(pages: readonly Page[], gone: Day | undefined): readonly Page[] {
  if (gone === undefined) return pages;
  return [...pages, { day: gone, lines: textsOf({}) }].sort(byNewest);
}

function byNewest(one: Page, other: Page): number {
  return one.day < other.day ? 1 : -1;
}

/** The texts of a page that a search for the subject, or for anything, goes through. */
export function listTexts({ lines }: Page, about: Subject | 'all'): string[] {
  return (about === 'all' ? SUBJECTS : [about]).flatMap((subject) => lines[subject]);
}

/** The numbers of the nights of a month on which something stands about a subject, the oldest first. */
export function listNumbers(pages: readonly Page[], subject: Subject): number[] {
  return pages
    .filter(({ lines }) => lines[subject].length > 0)
    .map(({ day }) => numberOf(day))
    .reverse();
}
