import { z } from 'astro/zod';
import { ArticleId, Line, Slug } from './fields.ts';

/** `content/glossary/<slug>.yaml`: one term. Its first use in each article links to it by itself. */
export const TermSchema = z.strictObject({
  /** The term as it is written in a sentence. */
  term: Line(2, 50).describe('the term as it is written in a sentence'),
  /** Other forms that mean the same and should link here: plurals, spellings. Default: none. */
  aliases: z.array(Line(2, 50)).default([]).describe('other forms that mean the same'),
  /** Two or three plain sentences that stand alone; the first is also shown as a short definition. */
  definition: Line(40, 600).describe(
    'two or three plain sentences that stand alone, 40 to 600 characters',
  ),
  /** How it is said, only where a reader would stumble. */
  pronunciation: Line(2, 60).optional().describe('how it is said'),
  /** Other terms, by slug. Default: none. */
  seeAlso: z.array(Slug).default([]).describe('other terms, by slug'),
  /** The article that says more, as `topic/slug`. */
  readOn: ArticleId.optional().describe('the article that says more, as topic/slug'),
  /** Works the definition leans on, by id in `references.json`. Default: none. */
  sources: z.array(z.string()).default([]).describe('ids in references.json'),
});
