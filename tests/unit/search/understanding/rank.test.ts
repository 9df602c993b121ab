import { describe, expect, it } from 'vitest';
import { layOutPage } from '../../../../src/integrations/search/lay-out.ts';
import type { SearchPage } from '../../../../src/integrations/search/search-page.ts';
import { makeMeanings } from '../../../../src/lexicon/meanings.ts';
import { composeMark } from '../../../../src/lexicon/marks.ts';
import { planSearch } from '../../../../src/search/understanding/plan.ts';
import {
  rankPages,
  type PageWithTerm,
  type Spot,
} from '../../../../src/search/understanding/rank.ts';
import { lexiconOf, searchPage } from '../../../support/search-builder.ts';

const NOTHING_LEARNED = new Map<string, number>();

/** The pages as Pagefind would find them, best first for a query. */
function rank(
  query: string,
  pages: readonly SearchPage[],
  likely: ReadonlyMap<string, number> = NOTHING_LEARNED,
): string[] {
  const index = new Map<string, Map<string, Spot[]>>();
  const meanings = makeMeanings([]);
  const average = pages.reduce((sum, { asked }) => sum + asked.length, 0) / pages.length;
  for (const page of pages) {
    layOutPage(page, meanings, average).blocks.forEach(({ mark, terms }, place) => {
      for (const term of terms) {
        const spot = { mark: composeMark({ words: terms.length, ...mark }), place };
        const places = index.get(term) ?? new Map<string, Spot[]>();
        places.set(page.url, [...(places.get(page.url) ?? []), spot]);
        index.set(term, places);
      }
    });
  }
  const find = (key: string): PageWithTerm[] =>
    [...(index.get(key) ?? [])].map(([id, spots]) => ({ id, spots }));
  const { sought } = planSearch(query, lexiconOf([]), true);
  const terms = sought.map((one) => {
    const found = find(one.key);
    return { sought: one, pages: found, common: found.length };
  });
  const rows = pages.reduce((sum, { asked }) => sum + asked.length + 1, 0);
  return rankPages(terms, likely, { pages: pages.length, rows }).map(({ id }) => id);
}

const others = Array.from({ length: 20 }, (_, at) =>
  searchPage(`/other-${at}/`, { title: 'Trust', asked: ['does trust come back', 'how long'] }),
);
const text = (words: string) => [{ id: '', title: '', lead: '', text: words }];

describe('the page that answers best', () => {
  it('is asked with the rarest of the words', () => {
    const rare = searchPage('/rare/', { asked: ['trust after a shipwreck'] });

    expect(rank('trust shipwreck', [...others, rare])[0]).toBe('/rare/');
  });

  it('is asked with most of the words in one sentence', () => {
    const together = searchPage('/together/', { asked: ['he reads my diary', 'about boats'] });
    const apart = searchPage('/apart/', { asked: ['he reads a book', 'a diary of boats'] });

    expect(rank('reads diary', [...others, apart, together])[0]).toBe('/together/');
  });

  it('is no better for being asked many things', () => {
    const many = Array.from({ length: 60 }, (_, at) => `boats number${at} and diary${at % 9}`);
    const large = searchPage('/large/', { asked: [...many, 'my diary was read by boats'] });
    const small = searchPage('/small/', { asked: ['someone read my diary'] });

    expect(rank('read my diary', [...others, large, small])[0]).toBe('/small/');
  });

  it('says it in its title before one that says it in its text', () => {
    const titled = searchPage('/titled/', { title: 'Diary' });
    const told = searchPage('/told/', { sections: text('a diary among many other things') });

    expect(rank('diary', [...others, told, titled])).toEqual(['/titled/', '/told/']);
  });

  it('is the one that was learned to answer such queries, before one that holds the words', () => {
    const told = searchPage('/told/', { title: 'Diary', asked: ['someone read my diary'] });
    const learned = searchPage('/learned/', { title: 'Privacy' });
    const likely = new Map([
      ['/learned/', 0.9],
      ['/told/', 0.1],
    ]);

    expect(rank('read diary', [...others, told, learned], likely)).toEqual(['/learned/', '/told/']);
  });

  it('is the one that answers before one that lists others', () => {
    const asked = ['someone read my diary'];
    const list = searchPage('/a-list/', { kind: 'Topic', asked });
    const answer = searchPage('/b-answer/', { asked });

    expect(rank('read diary', [...others, list, answer])[0]).toBe('/b-answer/');
  });
});

it('finds for plain words alone what is likely, and leaves what is not', () => {
  const likely = new Map([
    ['/other-1/', 0.99],
    ['/other-2/', 0.01],
  ]);

  expect(rank('how do i', others, likely)).toEqual(['/other-1/']);
});

it('finds nothing where no page has any of the words', () => {
  expect(rank('shipwreck', others)).toEqual([]);
});
