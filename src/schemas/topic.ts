import { z } from 'astro/zod';
import { Line, Slug, Summary } from './fields.ts';

/** One entry of `content/topics.yaml`. Their order in the file is their order on the site. */
export const TopicSchema = z.strictObject({
  /** The folder of its articles and its address: `rebuilding` is at `/rebuilding/`. */
  id: Slug.describe('the folder of its articles, as rebuilding'),
  /** The topic's name, 40 characters at most. */
  title: Line(3, 40).describe('its name, 3 to 40 characters'),
  /** What a reader who belongs here may be asking, in their words. */
  question: Line(10, 140).describe('what a reader who belongs here may be asking'),
  /** Two sentences that stand alone. */
  summary: Summary.describe('two sentences that stand alone, 80 to 300 characters'),
  /** A paragraph that orients: who this is for, what is here, where to go if it is urgent. */
  intro: Line(200, 900).describe('a paragraph that orients, 200 to 900 characters'),
  /** The slugs of its articles in reading order: every article of the folder, once. */
  articles: z.array(Slug).min(1).describe('the slugs of its articles in reading order'),
});
