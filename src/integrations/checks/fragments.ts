import { citeAnchor, listCitations, sourceAnchor } from '../../lib/citations.ts';
import type { ReadFile } from './finding.ts';
import { listTags, readAttributeText } from './markup.ts';
import { walk, type Body } from './page-text.ts';

/**
 * The places of a text that a link can lead to: its headings, the ids of its tags, and those inside
 * the components it imports, which `readFile` reads.
 */
export function listFragments(body: Body, readFile: ReadFile): string[] {
  const nodes = [...walk(body.tree)].map(({ node }) => node);
  const headings = nodes.filter(({ type }) => type === 'heading').map(slugOfHeading);
  const components = nodes
    .filter(({ type }) => type === 'mdxjsEsm')
    .flatMap(({ value = '' }) => [...value.matchAll(/['"]~\/(components\/[^'"]+\.astro)['"]/g)])
    .flatMap(([, path = '']) => [...(readFile(`src/${path}`) ?? '').matchAll(/\sid="([^"{}]+)"/g)]);
  return [
    ...numberRepeated(headings),
    ...listTags(body).flatMap((tag) => readAttributeText(tag, 'id') ?? []),
    ...components.map(([, id = '']) => id),
  ];
}

/** The places that citations make on their page: each number in the text, each entry of the list. */
export function listSourceFragments(text: string, prefix = ''): string[] {
  return listCitations(text).flatMap(({ number, uses }) => [
    sourceAnchor(prefix, number),
    ...Array.from({ length: uses }, (_, index) => citeAnchor(prefix, number, index + 1)),
  ]);
}

/** The fragment Astro gives a heading (github-slugger's rule for a first use). */
export function slugOfHeading(heading: Parameters<typeof walk>[0]): string {
  let text = '';
  for (const { node } of walk(heading)) {
    // Rows of hyphens become dashes in print, and dashes are left out; in code they stay.
    const value = node.value ?? '';
    text += node.type === 'text' ? value.replace(/--+/g, '') : value;
  }
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** A heading's fragment that is taken gets a number, as github-slugger counts: `why`, `why-1`, `why-2`. */
function numberRepeated(slugs: readonly string[]): string[] {
  const uses = new Map<string, number>();
  return slugs.map((slug) => {
    let free = slug;
    while (uses.has(free)) {
      const use = (uses.get(slug) ?? 0) + 1;
      uses.set(slug, use);
      free = `${slug}-${use}`;
    }
    uses.set(free, 0);
    return free;
  });
}
