import type { z } from 'astro/zod';
import { findNearest } from '../../lib/nearest.ts';
import { count } from '../../lib/plurals.ts';
import { ArticleSchema } from '../../schemas/article.ts';
import { HelplineFileSchema } from '../../schemas/helpline.ts';
import { PathSchema } from '../../schemas/path.ts';
import { QuestionGroupSchema, QuestionSchema } from '../../schemas/question.ts';
import { ReferenceSchema } from '../../schemas/reference.ts';
import { AskedSchema, SearchWordsSchema } from '../../schemas/search-words.ts';
import { SitePageSchema } from '../../schemas/site-page.ts';
import { TermSchema } from '../../schemas/term.ts';
import { ToolSchema } from '../../schemas/tool.ts';
import { TopicSchema } from '../../schemas/topic.ts';
import type { Entry } from './entries.ts';
import type { Kind } from './places.ts';
import { readField } from './unchecked-fields.ts';
import type { Check, Finding } from './finding.ts';

const SCHEMAS: Readonly<Record<Kind, z.ZodObject>> = {
  article: ArticleSchema,
  topic: TopicSchema,
  question: QuestionSchema,
  'question group': QuestionGroupSchema,
  term: TermSchema,
  path: PathSchema,
  tool: ToolSchema,
  'site page': SitePageSchema,
  reference: ReferenceSchema,
  helplines: HelplineFileSchema,
  'search words': SearchWordsSchema,
  asked: AskedSchema,
};

/** Every entry has the fields of its kind, well formed, and no others. */
export const fieldsFit: Check = {
  id: 'fields-fit',
  title: 'Every entry has the fields of its kind, and no others',
  run: ({ entries }) =>
    entries.flatMap((entry) => {
      const result = SCHEMAS[entry.kind].safeParse(entry.fields ?? {});
      if (result.success) return [];
      const mistyped = new Set(
        result.error.issues
          .filter(({ code }) => code === 'invalid_type')
          .map(({ path }) => path.join('.')),
      );
      // What is of the wrong kind is not also too short: one finding says enough.
      return result.error.issues
        .filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(path.join('.')))
        .flatMap((issue) => explain(issue, entry));
    }),
};

function explain(issue: z.core.$ZodIssue, entry: Entry): Finding[] {
  const schema = SCHEMAS[entry.kind];
  const path = issue.path.map(String).join('.');
  const top = String(issue.path[0] ?? '');
  const wanted = schema.shape[top]?.description;
  const hint = wanted
    ? `Write ${wanted}.`
    : `src/schemas/${SCHEMA_FILES[entry.kind] ?? entry.kind}.ts says what may stand there.`;
  const at = { file: entry.file, line: entry.lineOf(issue.path) };

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = issue.path.length === 0 ? Object.keys(schema.shape) : [];
      const meant = findNearest(key, known);
      return {
        file: entry.file,
        line: entry.lineOf([...issue.path, key]),
        message: `\`${[path, key].filter(Boolean).join('.')}\` is not a field of ${withArticle(entry.kind)}`,
        hint: meant
          ? `Did you mean \`${meant}\`?`
          : known.length > 0
            ? `Its fields are ${known.map((name) => `\`${name}\``).join(', ')}.`
            : 'Take it out.',
      };
    });
  }
  const value = issue.path.reduce<unknown>((data, key) => readAt(data, key), entry.fields);
  if (value === undefined) return [{ ...at, message: `\`${path}\` is missing`, hint }];
  if (path === '')
    return [
      { ...at, message: `${quote(value)} is not the fields of ${withArticle(entry.kind)}`, hint },
    ];
  return [
    { ...at, message: `\`${path}\` is ${quote(value)}, which ${complain(issue, value)}`, hint },
  ];
}

function withArticle(kind: Kind): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function readAt(data: unknown, key: PropertyKey): unknown {
  return Array.isArray(data) ? data[Number(key)] : readField(data, String(key));
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** What zod calls a kind of value, as authors would. */
const IN_WORDS: Readonly<Record<string, string>> = {
  array: 'a list: each entry on a line of its own, after `- `',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'fields, each `name: text` on a line of its own',
  string: 'text',
};

/** Where the schema of a kind is, if its file is not called what the kind is. */
const SCHEMA_FILES: Partial<Record<Kind, string>> = {
  'question group': 'question',
  'site page': 'site-page',
  helplines: 'helpline',
  'search words': 'search-words',
  asked: 'search-words',
};

function complain(issue: z.core.$ZodIssue, value: unknown): string {
  const size = typeof value === 'string' ? ` (it has ${count(value.length, 'character')})` : '';
  const of = Array.isArray(value) ? ' entries' : typeof value === 'string' ? ' characters' : '';
  switch (issue.code) {
    case 'too_big':
      return `is over ${String(issue.maximum)}${of}${size}`;
    case 'too_small':
      return `is under ${String(issue.minimum)}${of}${size}`;
    case 'invalid_type':
      return `should be ${IN_WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `is not one of ${issue.values.map((option) => `\`${String(option)}\``).join(', ')}`;
    default:
      return issue.message.startsWith('Invalid') ? 'is not well formed' : issue.message;
  }
}
