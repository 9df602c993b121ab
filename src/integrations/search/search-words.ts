import type { MeaningGroup } from '../../lexicon/meanings.ts';
import { readText, readTexts, type Content } from '../checks/content.ts';

/** What people call what a page is about; `place` is the page's among those it leads to, from 1. */
export interface Saying {
  readonly text: string;
  readonly place: number;
}

/**
 * For each address, what people say for it: from `content/search-words.yaml`, from the `searchWords` of
 * articles and questions, and the other forms of terms.
 */
export function listSayings({ entries }: Content): Map<string, Saying[]> {
  const sayings = new Map<string, Saying[]>();
  for (const { kind, id, fields } of entries) {
    const own = readTexts(fields, kind === 'term' ? 'aliases' : 'searchWords');
    const texts = kind === 'search words' ? readTexts(fields, 'say') : own;
    const addresses = kind === 'search words' ? readTexts(fields, 'find') : listOwn(kind, id);
    addresses.forEach((address, at) => {
      const found = texts.map((text) => ({ text, place: at + 1 }));
      sayings.set(address, [...(sayings.get(address) ?? []), ...found]);
    });
  }
  return sayings;
}

function listOwn(kind: string, id: string): string[] {
  if (kind === 'article') return [`/${id}/`];
  if (kind === 'question') return [`/faq/#${id}`];
  return kind === 'term' ? [`/glossary/#${id}`] : [];
}

/** Words and phrases that mean the same everywhere: the entries of `content/search-words.yaml` with `mean`. */
export function listMeanings({ entries }: Content): MeaningGroup[] {
  return entries.flatMap(({ kind, fields }) => {
    const name = kind === 'search words' ? readText(fields, 'mean') : undefined;
    return name === undefined ? [] : [{ name, say: readTexts(fields, 'say') }];
  });
}
