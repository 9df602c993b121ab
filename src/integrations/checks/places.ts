import { GUIDE } from './misread.ts';

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

/** What a file holds: one entry, or without an id a list of all entries of a kind. */
export interface Place {
  readonly kind: Kind;
  readonly id?: string;
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

/** The files that are not among those that are there, and without which a site cannot be. */
export function listMissing(files: ReadonlyMap<string, string>): Unreadable[] {
  return [...SINGLE]
    .filter(([file, { kind }]) => !files.has(file) && !FOR_SEARCH.has(kind))
    .map(([file, lost]) => ({ file, line: 1, message: 'is not there', hint: GUIDE, lost }));
}

/** What a file holds, by where it is; undefined where nothing is read. */
export function findPlace(file: string): Place | undefined {
  for (const { kind, path } of MANY) {
    const [, id] = path.exec(file) ?? [];
    if (id !== undefined) return { kind, id };
  }
  return ASKED.test(file) ? { kind: 'asked' } : SINGLE.get(file);
}

const ENDINGS = ['.mdx', '.md', '.yaml', '.json'];

/**
 * Why nothing reads a file, and under which name it would be read, if only its ending is another. `files` are
 * all that are there.
 */
export function explainName(file: string, files: ReadonlyMap<string, string>): Unreadable {
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
