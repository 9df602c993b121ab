import { markdownToMdast, mdxToMdast } from 'satteri';
import { explainMarkdown } from './explain-markdown.ts';

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
  readonly identifier?: string;
  /** On a tag of MDX, a list of `MarkupAttribute`. */
  readonly attributes?: object | null | undefined;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
  readonly children?: readonly MarkdownNode[];
}

/** An attribute of a tag in MDX: text, code in braces, or neither; without a name, `{...code}`. */
export interface MarkupAttribute {
  readonly name?: string;
  readonly value?: string | null | undefined | { readonly value: string };
}

/** Reads the text of a page whose first line is line `firstLine` of its file. */
export function parseText(text: string, firstLine: number, ending: string): Body {
  // Blank lines in place of the fields, so that the tree's lines are the file's lines.
  const padded = '\n'.repeat(firstLine - 1) + text;
  try {
    const tree: MarkdownNode = ending === '.mdx' ? mdxToMdast(padded) : markdownToMdast(padded);
    return { text, firstLine, tree };
  } catch (error) {
    throw explainMarkdown(error, padded);
  }
}

/** Every node of a tree, parents first, each with the nodes around it. */
export function* walk(
  node: MarkdownNode,
  around: readonly MarkdownNode[] = [],
): Generator<{ node: MarkdownNode; around: readonly MarkdownNode[] }> {
  yield { node, around };
  for (const child of node.children ?? []) yield* walk(child, [...around, node]);
}
