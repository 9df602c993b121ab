import { z } from 'astro/zod';
import { dayOf } from '../lib/dates.ts';
import { isDay } from '../lib/days.ts';
import { curlQuotes } from '../lib/typography.ts';

/** A day as `YYYY-MM-DD`. YAML may hand it over as a date; it comes out as the text. */
export const Day = z.preprocess(
  (value) => (value instanceof Date ? dayOf(value) : value),
  z.string().refine(isDay, 'is not a day like 2026-11-22'),
);

/** A file's name without its ending: lower-case words joined by hyphens. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not like words-with-hyphens');

/** An article by topic and slug, as in `signs/overthinking-and-mixed-signals`. */
export const ArticleId = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9-]+$/, 'is not like topic/article-slug');

/** An address on this site, as in `/rebuilding/` or `/faq/#what-is-gaslighting`. */
export const Address = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'is not an address like /topic/article-slug/');

/** Words of any length that a reader sees; their quotation marks come out as in print. */
export const Words = z.string().overwrite(curlQuotes);

/** Plain text a reader sees, so many characters long; its quotation marks come out as in print. */
export function Line(least: number, most: number) {
  return z
    .string()
    .min(least)
    .max(most)
    .refine(hasQuotesInPairs, 'has a quotation mark without its partner')
    .overwrite(curlQuotes);
}

/** What a page is called: what it answers, short enough for a tab and a search result. */
export const Title = Line(3, 60)
  .refine(
    (text) => !/^“[^“”]*”$/.test(text),
    'stands in curly quotation marks, which readers would see: leave them out',
  )
  .refine(
    (text) => !/\p{Emoji_Presentation}/u.test(text),
    'has an emoji, which is read aloud as its name: leave it out',
  );

function hasQuotesInPairs(text: string): boolean {
  return text.split('"').length % 2 === 1;
}

/** Two sentences that stand alone: search results, sharing and lists of pages show them. */
export const Summary = Line(80, 300);

/** The days a reader sees beside the title. */
export const pageDays = {
  /** The day the page was first published, as `2026-11-22`. Never in the future. */
  published: Day.describe('the day it was first published, as 2026-11-22'),
  /** The last day someone read the whole page against its sources. Not before `published`. */
  reviewed: Day.describe('the day it was last checked against its sources, as 2026-11-22'),
};
