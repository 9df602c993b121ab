import { walk, type Body, type MarkupAttribute } from './page-text.ts';

/** A tag an author wrote, as `<img src="/a.svg" />`. */
export interface Tag {
  readonly name: string;
  readonly line: number;
  readonly attributes: readonly Attribute[];
}

/** An attribute: its text, or the code in its braces. `{...code}` has no name. */
export interface Attribute {
  readonly name: string;
  readonly text?: string;
  readonly code?: string;
}

/** Every tag of a text, components among them: of MDX from its tree, of Markdown from its pieces of HTML. */
export function listTags(body: Body): Tag[] {
  return [...walk(body.tree)].flatMap(({ node }) => {
    const line = node.position?.start.line ?? body.firstLine;
    if (node.type === 'html') return listHtmlTags(node.value ?? '', line);
    if (!node.type.startsWith('mdxJsx') || !node.name) return [];
    const written: readonly MarkupAttribute[] = Array.isArray(node.attributes)
      ? node.attributes
      : [];
    return [{ name: node.name, line, attributes: written.map(readAttribute) }];
  });
}

/** The text of a tag's attribute, or undefined where it has none or is code. */
export function readAttributeText({ attributes }: Tag, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.text;
}

const QUOTED = /^\s*(["'`])((?:(?!\1|\$\{|\\)[\s\S])*)\1\s*$/;

function readAttribute({ name = '', value }: MarkupAttribute): Attribute {
  if (name === '') return { name, code: typeof value === 'string' ? value : '' };
  if (typeof value !== 'object' || value === null) return { name, text: value ?? '' };
  const [, , text] = QUOTED.exec(value.value) ?? [];
  return text === undefined ? { name, code: value.value } : { name, text };
}

const TAG =
  /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

function listHtmlTags(html: string, firstLine: number): Tag[] {
  // Of the same length, so that what is left stays on its line.
  const shown = html.replace(/<!--[\s\S]*?-->/g, (note) => note.replace(/[^\n]/g, ' '));
  return [...shown.matchAll(TAG)].map(({ 1: name = '', 2: inside = '', index }) => ({
    name: name.toLowerCase(),
    line: firstLine + shown.slice(0, index).split('\n').length - 1,
    attributes: [...inside.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]) => ({
      name: key.toLowerCase(),
      text: double ?? single ?? bare ?? '',
    })),
  }));
}
