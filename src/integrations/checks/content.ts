import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { parseYamlWithLines, type YamlWithLines } from '../../lib/yaml-lines.ts';

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
  | 'helplines';

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

/** The Markdown below an entry's fields. */
export interface Body {
  readonly text: string;
  readonly firstLine: number;
  readonly tree: MarkdownNode;
}

/** A node of a Markdown tree (mdast) with what the checks read of it. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null | undefined;
  readonly depth?: number;
  readonly name?: string | null;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
  readonly children?: readonly MarkdownNode[];
}

/** A file that could not be read at all, with why. */
export interface Unreadable {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Everything in `content/`, read once. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly unreadable: readonly Unreadable[];
}

const FOLDERS: readonly { kind: Kind; under: string; ending: '.mdx' | '.md' | '.yaml' }[] = [
  { kind: 'article', under: 'articles', ending: '.mdx' },
  { kind: 'question', under: 'faq', ending: '.md' },
  { kind: 'term', under: 'glossary', ending: '.yaml' },
  { kind: 'path', under: 'paths', ending: '.yaml' },
  { kind: 'tool', under: 'tools', ending: '.mdx' },
  { kind: 'site page', under: 'site', ending: '.mdx' },
];

/** Reads all of `content/` under a project's root. */
export function readContent(root: string): Content {
  const files = new Map<string, string>();
  for (const file of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })) {
    const path = join('content', file).split(sep).join('/');
    // The records of how pages were read and scored are for readers of the repository and for tests.
    const isForPeople = path === 'content/README.md' || path.startsWith('content/reviews/');
    if (/\.(mdx?|ya?ml|json)$/.test(path) && !isForPeople) {
      files.set(path, readFileSync(join(root, path), 'utf8'));
    }
  }
  return parseContent(files);
}

/** Parses content given as text by path from the root: what `readContent` does once it has the files. */
export function parseContent(files: ReadonlyMap<string, string>): Content {
  const entries: Entry[] = [];
  const unreadable: Unreadable[] = [];

  for (const [file, text] of files) {
    const parts = relative('content', file).split(/[\\/]/);
    const name = parts[parts.length - 1] ?? '';
    const slug = name.replace(/\.[a-z]+$/, '');
    const folder = FOLDERS.find(({ under, ending }) => parts[0] === under && name.endsWith(ending));
    try {
      if (parts.length === 1 && name === 'topics.yaml')
        entries.push(...listItems('topic', file, text));
      else if (file === 'content/faq/groups.yaml')
        entries.push(...listItems('question group', file, text));
      else if (name === 'references.json') entries.push(...listItems('reference', file, text));
      else if (name === 'helplines.json') {
        const { value, lineOf } = readYaml(text);
        entries.push({ kind: 'helplines', id: 'helplines', file, fields: value, lineOf });
      } else if (folder?.ending === '.yaml') {
        const { value, lineOf } = readYaml(text);
        entries.push({ kind: folder.kind, id: slug, file, fields: value, lineOf });
      } else if (folder) {
        const id = folder.kind === 'article' ? `${parts[1] ?? ''}/${slug}` : slug;
        entries.push({ kind: folder.kind, id, file, ...readMarkdown(text, folder.ending) });
      } else {
        unreadable.push({
          file,
          line: 1,
          message: 'nothing reads a file of this name here; content/README.md says what goes where',
        });
      }
    } catch (error) {
      const { line, message } = error instanceof Misread ? error : fromParser(error);
      unreadable.push({ file, line, message });
    }
  }
  return { entries, unreadable };
}

class Misread extends Error {
  override name = 'Misread';
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** The Markdown parser says where as `12:3: ` before what is the matter. */
function fromParser(error: unknown): Misread {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', message = text] = /^(\d+):\d+: ([\s\S]*)$/.exec(text) ?? [];
  return new Misread(Number(line), message);
}

function readYaml(text: string, firstLine = 1): YamlWithLines {
  const yaml = parseYamlWithLines(text, firstLine);
  const mistake = yaml.mistakes[0];
  if (mistake) throw new Misread(mistake.line, mistake.message);
  return yaml;
}

function listItems(kind: Kind, file: string, text: string): Entry[] {
  const { value, lineOf } = readYaml(text);
  if (!Array.isArray(value)) throw new Misread(1, 'should be a list');
  return value.map((fields: unknown, index) => ({
    kind,
    id: readText(fields, 'id') ?? `number ${index + 1}`,
    file,
    fields,
    lineOf: (path) => lineOf([index, ...path]),
  }));
}

function readMarkdown(text: string, ending: string): Pick<Entry, 'fields' | 'lineOf' | 'body'> {
  const head = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!head) throw new Misread(1, 'has no fields: a page starts with --- , its fields, and ---');
  const { value, lineOf } = readYaml(head[1] ?? '', 2);
  const firstLine = head[0].split('\n').length;
  // Blank lines in place of the head, so that the tree's lines are the file's lines.
  const body = '\n'.repeat(firstLine - 1) + text.slice(head[0].length);
  const tree: MarkdownNode = ending === '.mdx' ? mdxToMdast(body) : markdownToMdast(body);
  return { fields: value, lineOf, body: { text: text.slice(head[0].length), firstLine, tree } };
}

/** A text field of unchecked data, or undefined where it is missing or not text. */
export function readText(fields: unknown, name: string): string | undefined {
  const value = readField(fields, name);
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a list field of unchecked data; whatever is not text is left out. */
export function readTexts(fields: unknown, name: string): string[] {
  const value = readField(fields, name);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A field of unchecked data, or undefined. */
export function readField(fields: unknown, name: string): unknown {
  return typeof fields === 'object' && fields !== null
    ? new Map<string, unknown>(Object.entries(fields)).get(name)
    : undefined;
}

/** Every node of a tree, parents first, each with the nodes around it. */
export function* walk(
  node: MarkdownNode,
  around: readonly MarkdownNode[] = [],
): Generator<{ node: MarkdownNode; around: readonly MarkdownNode[] }> {
  yield { node, around };
  for (const child of node.children ?? []) yield* walk(child, [...around, node]);
}
