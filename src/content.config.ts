import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { ArticleSchema } from './schemas/article.ts';
import { PathSchema } from './schemas/path.ts';
import { QuestionGroupSchema, QuestionSchema } from './schemas/question.ts';
import { ReferenceSchema } from './schemas/reference.ts';
import { SitePageSchema } from './schemas/site-page.ts';
import { TermSchema } from './schemas/term.ts';
import { ToolSchema } from './schemas/tool.ts';
import { TopicSchema } from './schemas/topic.ts';

/** The file's path below its folder, without the ending: never a field, so that no field can move a page. */
const byPath = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');
const bySlug = ({ entry }: { entry: string }) => byPath({ entry }).split('/').at(-1) ?? entry;

/** Entries of a list come back sorted by id; this keeps the place each has in its file. */
const place = { order: z.int() };
const Entries = z.array(z.looseObject({ id: z.string() }));
const inOrder = (text: string) =>
  Entries.parse(parse(text)).map((entry, order) => ({ ...entry, order }));
/** Without the byte order mark with which some editors begin a file: Astro's own reading stops at it. */
const asJson = (text: string) => Entries.parse(JSON.parse(text.replace(/^\uFEFF/, '')));

export const collections = {
  articles: defineCollection({
    loader: glob({ base: './content/articles', pattern: '*/*.mdx', generateId: byPath }),
    schema: ArticleSchema,
  }),
  topics: defineCollection({
    loader: file('content/topics.yaml', { parser: inOrder }),
    schema: TopicSchema.extend(place),
  }),
  questions: defineCollection({
    loader: glob({ base: './content/faq', pattern: '*/*.md', generateId: bySlug }),
    schema: QuestionSchema,
  }),
  questionGroups: defineCollection({
    loader: file('content/faq/groups.yaml', { parser: inOrder }),
    schema: QuestionGroupSchema.extend(place),
  }),
  terms: defineCollection({
    loader: glob({ base: './content/glossary', pattern: '*.yaml', generateId: byPath }),
    schema: TermSchema,
  }),
  paths: defineCollection({
    loader: glob({ base: './content/paths', pattern: '*.yaml', generateId: byPath }),
    schema: PathSchema,
  }),
  tools: defineCollection({
    loader: glob({ base: './content/tools', pattern: '*.mdx', generateId: byPath }),
    schema: ToolSchema,
  }),
  site: defineCollection({
    loader: glob({ base: './content/site', pattern: '*.mdx', generateId: byPath }),
    schema: SitePageSchema,
  }),
  references: defineCollection({
    loader: file('content/references.json', { parser: asJson }),
    schema: ReferenceSchema,
  }),
};
