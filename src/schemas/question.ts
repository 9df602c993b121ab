import { z } from 'astro/zod';
import { ArticleId, Line, Slug } from './fields.ts';
import { SearchWords } from './search-words.ts';

/** The head of `content/faq/<group>/<slug>.md`. The answer is the text below it, 40 to 120 words. */
export const QuestionSchema = z.strictObject({
  /** The question as a person would ask it, 100 characters at most. */
  question: Line(10, 100)
    .endsWith('?', 'does not end with a question mark')
    .describe('the question as a person would ask it, 10 to 100 characters'),
  /** The article to go on with, as `topic/slug`. */
  readOn: ArticleId.describe('the article to go on with, as topic/slug'),
  /** Words people type for this and that it does not say, for the search. Default: none. */
  searchWords: SearchWords.default([]).describe('words people type for this question'),
  /** True where the answer touches fear, control, violence or self-harm: a line about help stands before it. Default: false. */
  helpFirst: z
    .boolean()
    .default(false)
    .describe('true or false: a line about help stands before the answer'),
});

/** One entry of `content/faq/groups.yaml`: a group of questions in reading order. */
export const QuestionGroupSchema = z.strictObject({
  /** The folder of its questions. */
  id: Slug.describe('the folder of its questions'),
  /** The heading over the group. */
  title: Line(3, 60).describe('the heading over the group'),
  /** The slugs of its questions: every question of the folder, once. */
  questions: z.array(Slug).min(1).describe('the slugs of its questions in reading order'),
});
