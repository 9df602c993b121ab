import { readTexts, type Content } from './content.ts';
import { walk } from './page-text.ts';

/** Pages that are there whatever is in `content/`. */
const STANDING = [
  '/',
  '/search/',
  '/help/',
  '/faq/',
  '/glossary/',
  '/paths/',
  '/tools/',
  '/sources/',
];

/** Every address a link may lead to, with the fragments each page is known to have. */
export function listAddresses({ entries }: Content): Set<string> {
  const addresses = new Set(STANDING);
  for (const { kind, id, body } of entries) {
    if (kind === 'question') addresses.add(`/faq/#${id}`);
    else if (kind === 'term') addresses.add(`/glossary/#${id}`);
    else if (kind === 'path') addresses.add(`/paths/${id}/`);
    else if (kind === 'tool') addresses.add(`/tools/${id}/`).add(`/embed/${id}/`);
    else if (kind === 'article' || kind === 'topic' || kind === 'site page')
      addresses.add(`/${id}/`);
    if (kind !== 'article' || !body) continue;
    for (const { node } of walk(body.tree)) {
      if (node.type === 'heading') addresses.add(`/${id}/#${slugOfHeading(node)}`);
    }
  }
  return addresses;
}

/** The fragment Astro gives a heading (github-slugger's rule for a first use). */
export function slugOfHeading(heading: Parameters<typeof walk>[0]): string {
  let text = '';
  for (const { node } of walk(heading)) text += node.value ?? '';
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** The ids of the entries of a kind. */
export function listIds({ entries }: Content, kind: Content['entries'][number]['kind']): string[] {
  return entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
}

/** Where a list field of an entry names something unknown: the place in the list and the value. */
export function listUnknown(
  fields: unknown,
  name: string,
  known: ReadonlySet<string>,
): { index: number; value: string }[] {
  return readTexts(fields, name)
    .map((value, index) => ({ index, value }))
    .filter(({ value }) => !known.has(value));
}
