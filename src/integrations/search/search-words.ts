import type { Said, Titled } from '../../lib/lexicon.ts';
import { readTexts, type Content } from '../checks/content.ts';

/**
 * What people say and where it leads: from `content/search-words.yaml`, from the `searchWords` of articles
 * and questions, and the other forms of terms. What leads to a place that is not indexed is left out.
 */
export function listSaid({ entries }: Content, titles: readonly Titled[]): Said[] {
  const placeOf = new Map(titles.map(({ url }, place) => [url, place]));
  return entries
    .map(({ kind, id, fields }) => {
      const own = readTexts(fields, 'searchWords');
      if (kind === 'article') return { phrases: own, find: [`/${id}/`] };
      if (kind === 'question') return { phrases: own, find: [`/faq/#${id}`] };
      if (kind === 'term') {
        return { phrases: readTexts(fields, 'aliases'), find: [`/glossary/#${id}`] };
      }
      return { phrases: readTexts(fields, 'say'), find: readTexts(fields, 'find') };
    })
    .map(({ phrases, find }) => ({
      phrases,
      to: find.flatMap((address) => placeOf.get(address) ?? []),
    }))
    .filter(({ phrases, to }) => phrases.length > 0 && to.length > 0);
}

/** Words said for another everywhere, each with the words the pages use. */
export function listSame(
  { entries }: Content,
  fold: (text: string) => string,
): Map<string, string[]> {
  const same = new Map<string, string[]>();
  for (const { kind, fields } of entries) {
    const mean = kind === 'search words' ? readTexts(fields, 'mean') : [];
    if (mean.length === 0) continue;
    for (const word of readTexts(fields, 'say')) {
      const key = /^[A-Z]{2,}$/.test(word) ? word : fold(word);
      same.set(key, mean.map(quotePhrase));
    }
  }
  return same;
}

function quotePhrase(text: string): string {
  return text.includes(' ') ? `"${text}"` : text;
}
