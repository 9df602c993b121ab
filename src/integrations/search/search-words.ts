import type { MeaningGroup } from '../../lexicon/meanings.ts';
import { addressOf } from '../checks/addresses.ts';
import type { Content } from '../checks/content.ts';
import { readText, readTexts } from '../checks/unchecked-fields.ts';

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
  for (const entry of entries) {
    const { kind, fields } = entry;
    const own = readTexts(fields, kind === 'term' ? 'aliases' : 'searchWords');
    const texts = kind === 'search words' ? readTexts(fields, 'say') : own;
    const addresses = kind === 'search words' ? readTexts(fields, 'find') : [addressOf(entry)];
    if (texts.length === 0) continue;
    addresses.forEach((address, at) => {
      const found = texts.map((text) => ({ text, place: at + 1 }));
      sayings.set(address, [...(sayings.get(address) ?? []), ...found]);
    });
  }
  return sayings;
}

/** Words and phrases that mean the same everywhere: the entries of `content/search-words.yaml` with `mean`. */
export function listMeanings({ entries }: Content): MeaningGroup[] {
  return entries.flatMap(({ kind, fields }) => {
    const name = kind === 'search words' ? readText(fields, 'mean') : undefined;
    return name === undefined ? [] : [{ name, say: readTexts(fields, 'say') }];
  });
}
