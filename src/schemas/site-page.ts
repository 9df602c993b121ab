import { z } from 'astro/zod';
import { pageDays, Summary, Title } from './fields.ts';

/** The head of `content/site/<slug>.mdx`: a page about this site, at `/<slug>/`. */
export const SitePageSchema = z.strictObject({
  /** The page's name, 60 characters at most. */
  title: Title.describe('the name of the page, 3 to 60 characters'),
  /** Two sentences that stand alone. */
  summary: Summary.describe('two sentences that stand alone, 80 to 300 characters'),
  ...pageDays,
});
