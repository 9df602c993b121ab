import { z } from 'astro/zod';
import { Address } from './fields.ts';

/** Words a reader may type for a page that says it otherwise: at most 60 characters each. */
export const SearchWords = z.array(z.string().min(2).max(60));

/**
 * One entry of `content/search-words.yaml`: what people say, and where it leads. Either `find`, for what a
 * page is about ("ghosting"), or `mean`, for words and phrases that mean the same everywhere ("mum").
 */
export const SearchWordsSchema = z
  .strictObject({
    /** What people type. With `mean`, all capitals (`OLD`) only match all capitals. */
    say: SearchWords.min(1).describe('what people type, each 2 to 60 characters'),
    /** The pages, questions or terms that answer it, best first, as addresses. */
    find: z
      .array(Address)
      .min(1)
      .max(4)
      .optional()
      .describe('one to four addresses, as /signs/pulling-away/ or /faq/#what-is-gaslighting'),
    /** The name of what it means, one word, which means the same itself. */
    mean: z
      .string()
      .regex(/^[a-z]{2,20}$/, 'should be one word in small letters')
      .optional()
      .describe('one word for what it means'),
  })
  .refine(({ find, mean }) => (find === undefined) !== (mean === undefined), {
    path: ['find'],
    message: 'is given beside `mean`: an entry has one of the two',
  });

/**
 * One entry of a file in `content/asked/`: what people would type when this page is the best answer. The
 * sentences are indexed with the page and never shown.
 */
export const AskedSchema = z.strictObject({
  /** The page, question or term that answers. */
  page: Address.describe('an address, as /signs/pulling-away/ or /faq/#what-is-gaslighting'),
  /** Whole sentences as people type them, about the same thing in different words and voices. */
  asked: z
    .array(z.string().min(3).max(140))
    .min(2)
    .max(60)
    .describe('two to sixty sentences as people type them, each 3 to 140 characters'),
});
