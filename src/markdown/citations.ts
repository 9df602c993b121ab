import { defineMdastPlugin, type MdastNode, type PluginFactoryContext } from 'satteri';
import {
  CITATION,
  citeAnchor,
  listCitations,
  parseCitationMark,
  sourceAnchor,
} from '../lib/citations.ts';
import { anchorPrefix } from './anchor-prefix.ts';

/**
 * Turns `[@rempel1985]` into the number of the source, linked to its entry in the page's list of
 * sources. The page makes the list itself from the same `listCitations`, so numbers always agree.
 */
export function citations({ source, fileURL }: PluginFactoryContext) {
  const numbers = new Map(listCitations(source).map(({ id, number }) => [id, number]));
  if (numbers.size === 0) return null;
  const prefix = anchorPrefix(fileURL);
  const uses = new Map<string, number>();

  const linkTo = (id: string): MdastNode => {
    const number = numbers.get(id) ?? 0;
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    return {
      type: 'link',
      url: `#${sourceAnchor(prefix, number)}`,
      data: {
        hProperties: {
          className: ['cite'],
          id: citeAnchor(prefix, number, use),
          ariaLabel: `Source ${number}`,
        },
      },
      children: [{ type: 'text', value: String(number) }],
    };
  };

  return defineMdastPlugin({
    name: 'citations',
    text(node, context) {
      if (!node.value.includes('[@')) return;
      const parts: MdastNode[] = [];
      let from = 0;
      for (const match of node.value.matchAll(CITATION)) {
        const before = node.value.slice(from, match.index).replace(/\s+$/, '');
        if (before !== '') parts.push({ type: 'text', value: before });
        parts.push(...parseCitationMark(match[1] ?? '').map(linkTo));
        from = match.index + match[0].length;
      }
      if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
      context.replaceNode(node, parts);
    },
  });
}
