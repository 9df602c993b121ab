import { composeLexicon, parseLexicon, type Lexicon } from '../../src/lexicon/lexicon.ts';
import type { MeaningGroup } from '../../src/lexicon/meanings.ts';
import type { SearchPage } from '../../src/integrations/search/search-page.ts';

/** A lexicon with some words, each as common as the next, and some meanings. */
export function lexiconOf(words: readonly string[], groups: readonly MeaningGroup[] = []): Lexicon {
  return parseLexicon(
    composeLexicon({
      words: new Map(words.map((word) => [word, 4])),
      pieces: [],
      groups,
      ways: [],
      learned: {
        step: { feature: 1, page: 1, danger: 1 },
        start: 0,
        holder: '',
        pages: new Map(),
      },
      pages: 200,
      rows: 900,
      folder: '',
    }),
  );
}

/** A page of the search, with whatever a test is about. */
export function searchPage(url: string, parts: Partial<SearchPage> = {}): SearchPage {
  return {
    url,
    title: 'A page',
    kind: 'Article',
    topic: undefined,
    summary: '',
    text: '',
    helpFirst: false,
    sections: [],
    asked: [],
    said: [],
    ...parts,
  };
}
