import { z } from 'astro/zod';
import { ArticleId, pageDays, Summary, Title } from './fields.ts';

/** The head of `content/tools/<slug>.mdx`: the page around a tool. */
export const ToolSchema = z.strictObject({
  /** The tool's name. */
  title: Title.describe('the name of the tool, 3 to 60 characters'),
  /** Two sentences that stand alone: what it helps with, and how. */
  summary: Summary.describe('two sentences that stand alone, 80 to 300 characters'),
  /** About how long it takes, in minutes. */
  minutes: z.int().min(1).max(60).describe('about how long it takes, in minutes'),
  ...pageDays,
  /** What the tool keeps on the device: `nothing`, or `if-you-ask` where saving can be switched on. */
  keeps: z.enum(['nothing', 'if-you-ask']).describe('nothing, or if-you-ask'),
  /** Articles to go on with, as `topic/slug`. */
  related: z.array(ArticleId).min(1).max(5).describe('one to five articles, as topic/slug'),
  /** True where help comes first. Default: false. */
  helpFirst: z.boolean().default(false).describe('true or false: the help box opens the page'),
});

/** A tool's page head as pages use it. */
export type Tool = z.output<typeof ToolSchema>;
