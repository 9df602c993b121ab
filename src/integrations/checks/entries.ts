import { parseYamlWithLines, type YamlWithLines } from '../../lib/yaml-lines.ts';
import { explainHead, explainJson, explainYaml, GUIDE, Misread } from './misread.ts';
import { parseText, type Body } from './page-text.ts';
import type { Kind, Place } from './places.ts';
import { readText } from './unchecked-fields.ts';

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

/** The entries of a file's text. Throws a `Misread` where it cannot be read. */
export function parseEntries({ kind, id }: Place, file: string, text: string): Entry[] {
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
