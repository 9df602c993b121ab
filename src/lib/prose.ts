/** The part of a Markdown tree that `listProse` reads (mdast, as remark and Sätteri make it). */
export interface ProseNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly ProseNode[];
}

const NOT_PROSE = new Set(['heading', 'table', 'code', 'yaml', 'mdxjsEsm', 'html']);
const CITATION = /\s*\[@[^\]]+\]/g;

/**
 * The body text of a Markdown tree, a string a paragraph or list item, in reading order.
 * Headings, tables, code and citations are left out, as the reading grade is of sentences.
 */
export function listProse(tree: ProseNode): string[] {
  if (NOT_PROSE.has(tree.type)) return [];
  if (tree.type === 'paragraph') {
    const text = textOf(tree).replace(CITATION, '').replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [text];
  }
  return (tree.children ?? []).flatMap(listProse);
}

/** The text of a node and everything in it, as it reads. */
export function textOf(node: ProseNode): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return '';
  if (node.type.startsWith('mdx') && !node.type.startsWith('mdxJsx')) return '';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
