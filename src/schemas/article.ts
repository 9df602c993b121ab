import { z } from 'astro/zod';
import { ArticleId, Line, pageDays, Summary, Title } from './fields.ts';
import { SearchWords } from './search-words.ts';

/** The head of `content/articles/<topic>/<slug>.mdx`. Topic and address come from where the file is. */
export const ArticleSchema = z.strictObject({
  /** What the page answers, 60 characters at most (longer ones are cut in tabs and search results). */
  title: Title.describe('what the page answers, 3 to 60 characters'),
  /** Two sentences that stand alone, 80 to 300 characters. */
  summary: Summary.describe('two sentences that stand alone, 80 to 300 characters'),
  ...pageDays,
  /** Three to five points a reader can act on who reads nothing else. */
  inShort: z
    .array(Line(10, 220))
    .min(3)
    .max(5)
    .describe('three to five points a reader can act on, each 10 to 220 characters'),
  /** Two or more articles to go on with, as `topic/slug`. */
  related: z
    .array(ArticleId)
    .min(2)
    .max(5)
    .describe('two to five articles to go on with, as topic/slug'),
  /**
   * True on a page that touches control, monitoring, fear, violence or self-harm: the "get help now"
   * box opens it. Default: false.
   */
  helpFirst: z.boolean().default(false).describe('true or false: the help box opens the page'),
  /** Words people type for this page and that it does not say, for the search. Default: none. */
  searchWords: SearchWords.default([]).describe('words people type for this page'),
  /** One sentence shown before a page that may be hard to read. Default: none. */
  contentNote: Line(10, 200).optional().describe('one sentence of warning'),
});
