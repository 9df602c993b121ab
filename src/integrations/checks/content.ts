import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseYamlWithLines, type YamlWithLines } from '../../lib/yaml-lines.ts';
import { explainHead, explainJson, explainYaml, Misread, refuseOtherEncodings } from './misread.ts';
import { parseText, type Body } from './page-text.ts';
import { readText } from './unchecked-fields.ts';

/** What an entry is: each kind has its own schema. */
export type Kind =
  | 'article'
  | 'topic'
  | 'question'
  | 'question group'
  | 'term'
  | 'path'
  | 'tool'
  | 'site page'
  | 'reference'
  | 'helplines'
  | 'search words'
  | 'asked';

/** One thing an author wrote: an article, a term, one topic of `topics.yaml`. */
export interface Entry {
  readonly kind: Kind;
  /** How other entries name it: `topic/slug` for articles, the slug for the rest. */
  readonly id: string;
  /** Its file, from the project's root. */
  readonly file: string;
  /** Its fields as written, not yet checked. */
  readonly fields: unknown;
  readonly lineOf: YamlWithLines['lineOf'];
  /** Its Markdown, where it has any. */
  readonly body?: Body;
}

/** A file that could not be read at all, with why and what to do. */
export interface Unreadable {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly hint: string;
  /** What it would have held: one entry, or without an id every entry of its kind. */
  readonly lost?: Place;
}

/** What a file holds: one entry, or without an id a list of all entries of a kind. */
interface Place {
  readonly kind: Kind;
  readonly id?: string;
}

/** Everything in `content/`, read once. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly unreadable: readonly Unreadable[];
}

/** Files that must be there, each of which holds every entry of its kind. */
const SINGLE: ReadonlyMap<string, Place> = new Map([
  ['content/topics.yaml', { kind: 'topic' }],
  ['content/faq/groups.yaml', { kind: 'question group' }],
  ['content/references.json', { kind: 'reference' }],
  ['content/helplines.json', { kind: 'helplines', id: 'helplines' }],
  ['content/search-words.yaml', { kind: 'search words' }],
]);

/** Files of which there may be any number. What stands in the brackets of a path is the entry's id. */
const MANY: readonly { readonly kind: Kind; readonly path: RegExp }[] = [
  { kind: 'article', path: /^content\/articles\/([^/]+\/[^/]+)\.mdx$/ },
  { kind: 'question', path: /^content\/faq\/[^/]+\/([^/]+)\.md$/ },
  { kind: 'term', path: /^content\/glossary\/([^/]+)\.yaml$/ },
  { kind: 'path', path: /^content\/paths\/([^/]+)\.yaml$/ },
  { kind: 'tool', path: /^content\/tools\/([^/]+)\.mdx$/ },
  { kind: 'site page', path: /^content\/site\/([^/]+)\.mdx$/ },
];

/** Lists of what people ask, as many as editors like. */
const ASKED = /^content\/asked\/[a-z0-9-]+\.yaml$/;
/** Lists the site can do without: the search then finds pages by their own words alone. */
const FOR_SEARCH = new Set<Kind>(['search words']);

const GUIDE = 'content/README.md says what goes where.';

/** Reads all of `content/` under a project's root. */
export function readContent(root: string): Content {
  const files = new Map<string, string>();
  for (const file of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })) {
    const path = join('content', file).split(sep).join('/');
    // The records of how pages were read and scored are for readers of the repository and for tests.
    const isForPeople = path === 'content/README.md' || path.startsWith('content/reviews/');
    // Editors and systems put files of their own beside ours (`.#one.mdx`, `._one.mdx`); Astro passes over them too.
    const isHidden = path.includes('/.');
    // What a word processor saves is read too: its author hears why nothing comes of it.
    const isText = /\.(?:mdx?|markdown|ya?ml|json|txt|rtf|docx?|odt|html?)$/i.test(path);
    if (isText && !isForPeople && !isHidden) {
      files.set(path, readFileSync(join(root, path), 'utf8'));
    }
  }
  const { entries, unreadable } = parseContent(files);
  const missing = [...SINGLE]
    .filter(([file, { kind }]) => !files.has(file) && !FOR_SEARCH.has(kind))
    .map(([file, lost]) => ({ file, line: 1, message: 'is not there', hint: GUIDE, lost }));
  return { entries, unreadable: [...unreadable, ...missing] };
}

/** Parses content given as text by path from the root: what `readContent` does once it has the files. */
export function parseContent(files: ReadonlyMap<string, string>): Content {
  const entries: Entry[] = [];
  const unreadable: Unreadable[] = [];
  for (const [file, text] of files) {
    const place = findPlace(file);
    if (!place) {
      unreadable.push(explainName(file, files));
      continue;
    }
    try {
      refuseOtherEncodings(text);
      // Some editors begin a file with a byte order mark, which nobody sees.
      entries.push(...parseEntries(place, file, text.replace(/^\uFEFF/, '')));
    } catch (error) {
      if (!(error instanceof Misread)) throw error;
      const { line, message, hint } = error;
      unreadable.push({ file, line, message, hint, lost: place });
    }
  }
  return { entries, unreadable };
}

const ENDINGS = ['.mdx', '.md', '.yaml', '.json'];

/** Why nothing reads a file, and under which name it would be read, if only its ending is another. */
function explainName(file: string, files: ReadonlyMap<string, string>): Unreadable {
  const [ending = ''] = /(?:\.[a-z]+)+$/i.exec(file) ?? [];
  const stem = file.slice(0, file.length - ending.length);
  const meant = ENDINGS.map((other) => stem + other).find((name) => findPlace(name));
  const lost = meant === undefined ? undefined : findPlace(meant);
  const at = { file, line: 1 };
  if (meant === undefined || lost === undefined)
    return { ...at, message: 'nothing reads a file of this name here', hint: GUIDE };
  return {
    ...at,
    message: `nothing reads a file that ends with \`${ending}\` here`,
    hint: files.has(meant)
      ? `\`${meant}\` is there as well: take one of the two out.`
      : `Name it \`${meant.slice(meant.lastIndexOf('/') + 1)}\`, and save it as plain text.`,
    ...(files.has(meant) ? {} : { lost }),
  };
}

function findPlace(file: string): Place | undefined {
  for (const { kind, path } of MANY) {
    const [, id] = path.exec(file) ?? [];
    if (id !== undefined) return { kind, id };
  }
  return ASKED.test(file) ? { kind: 'asked' } : SINGLE.get(file);
}

function parseEntries({ kind, id }: Place, file: string, text: string): Entry[] {
  const ending = /\.[a-z]+$/.exec(file)?.[0] ?? '';
  if (id === undefined) return listItems(kind, file, text);
  if (!ending.startsWith('.md')) return [{ kind, id, file, ...parseFields(text, file) }];

  const head = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!head) throw explainHead(text);
  const fields = parseFields(head[1] ?? '', file, 2);
  const body = parseText(text.slice(head[0].length), head[0].split('\n').length, ending);
  return [{ kind, id, file, ...fields, body }];
}

function listItems(kind: Kind, file: string, text: string): Entry[] {
  const { fields, lineOf } = parseFields(text, file);
  if (text.trim() === '') throw new Misread(1, 'is empty', GUIDE);
  if (!Array.isArray(fields)) throw new Misread(1, 'should be a list', GUIDE);
  return fields.map((item: unknown, index) => ({
    kind,
    id: readText(item, 'id') ?? `number ${index + 1}`,
    file,
    fields: item,
    lineOf: (path) => lineOf([index, ...path]),
  }));
}

function parseFields(text: string, file: string, firstLine = 1): Pick<Entry, 'fields' | 'lineOf'> {
  if (file.endsWith('.json')) {
    if (text.trim() === '') throw new Misread(1, 'is empty', GUIDE);
    try {
      JSON.parse(text);
    } catch (error) {
      throw explainJson(error, text);
    }
  }
  const { value, mistakes, lineOf } = parseYamlWithLines(text, firstLine);
  const [mistake] = mistakes;
  if (mistake)
    throw explainYaml(mistake.line, mistake.message, text.split('\n')[mistake.line - firstLine]);
  return { fields: value, lineOf };
}
