import type { Lexicon, Said, Titled } from '../../lib/lexicon.ts';
import { foldText, listWords } from '../../lib/words-of-text.ts';
import type { Content } from '../checks/content.ts';
import type { Fragment } from './fragments.ts';
import { listSaid, listSame } from './search-words.ts';

/** What the search should know of the site's words, from everything that was indexed. */
export function collectLexicon(fragments: readonly Fragment[], content: Content): Lexicon {
  const titles = listTitles(fragments);
  const said = listSaid(content, titles);
  return {
    words: countWords(fragments, said),
    same: listSame(content, foldText),
    titles: titles.map((titled) => (isLinkedTo(titled) ? titled : { ...titled, url: '' })),
    said,
    size: fragments.length,
  };
}

/** Only these are linked to before the page itself is fetched; the other addresses would be 3 KB. */
function isLinkedTo({ kind, url }: Titled): boolean {
  return /^(?:Topic|Situation|Help)$/.test(kind) || url === '/deciding/staying-safe/';
}

function countWords(fragments: readonly Fragment[], said: readonly Said[]): Map<string, number> {
  const counts = new Map<string, number>();
  const texts = [
    ...fragments.map(({ content, meta }) => `${content} ${meta['title'] ?? ''}`),
    ...said.map(({ phrases }) => phrases.join(' ')),
  ];
  for (const text of texts) {
    for (const word of new Set(listWords(text))) {
      // A number is typed right or not at all.
      if (/\p{L}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

function listTitles(fragments: readonly Fragment[]): Titled[] {
  return fragments
    .map(({ id, url, meta }) => ({
      id,
      kind: meta['kind'] ?? 'Page',
      title: meta['title'] ?? url,
      url,
    }))
    .sort(
      (one, other) => one.kind.localeCompare(other.kind) || one.title.localeCompare(other.title),
    );
}
