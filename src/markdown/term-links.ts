import {
  defineMdastPlugin,
  type MdastNode,
  type MdastVisitorContext,
  type PluginFactoryContext,
} from 'satteri';

/** A term of the glossary as it may stand in a text. */
export interface TermForms {
  readonly slug: string;
  /** The term and its aliases. */
  readonly forms: readonly string[];
  /** Its meaning in a sentence, shown beside the link. */
  readonly short: string;
}

const NO_LINKS_INSIDE = new Set(['link', 'linkReference', 'heading']);

/**
 * A plugin that links the first use of each term in an article to the glossary. Headings and links
 * are left alone, and so are texts outside `content/articles/`.
 */
export function termLinks(terms: readonly TermForms[]) {
  const meanings = new Map(terms.map(({ slug, short }) => [slug, short]));
  const slugs = new Map(
    terms.flatMap(({ slug, forms }) => forms.map((form) => [fold(form), slug] as const)),
  );
  const anyForm = formsPattern([...slugs.keys()]);

  return ({ fileURL }: PluginFactoryContext) => {
    if (slugs.size === 0 || !fileURL?.pathname.includes('/content/articles/')) return null;
    const seen = new Set<string>();
    return defineMdastPlugin({
      name: 'term-links',
      text(node, context) {
        if (isInside(node, context, NO_LINKS_INSIDE)) return;
        const parts: MdastNode[] = [];
        let from = 0;
        for (const match of node.value.matchAll(anyForm)) {
          const slug = slugs.get(fold(match[0]));
          if (slug === undefined || seen.has(slug)) continue;
          seen.add(slug);
          if (match.index > from)
            parts.push({ type: 'text', value: node.value.slice(from, match.index) });
          parts.push({
            type: 'link',
            url: `/glossary/#${slug}`,
            data: {
              hProperties: { className: ['term'], dataDefinition: meanings.get(slug) ?? '' },
            },
            children: [{ type: 'text', value: match[0] }],
          });
          from = match.index + match[0].length;
        }
        if (parts.length === 0) return;
        if (from < node.value.length) parts.push({ type: 'text', value: node.value.slice(from) });
        context.replaceNode(node, parts);
      },
    });
  };
}

/** Whole words only, longest form first, so that "attachment anxiety" is not read as "attachment". */
function formsPattern(forms: readonly string[]): RegExp {
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) =>
      form
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/'/g, "['’]")
        .replace(/\s+/g, '\\s+'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}

function fold(form: string): string {
  return form.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
}

function isInside(
  node: Parameters<MdastVisitorContext['parent']>[0],
  context: MdastVisitorContext,
  types: ReadonlySet<string>,
): boolean {
  for (let up = context.parent(node); up; up = context.parent(up)) {
    if (types.has(up.type)) return true;
  }
  return false;
}
