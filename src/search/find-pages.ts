import { listFeatures } from '../lexicon/features.ts';
import { loadEngine, type Filters, type FoundKey } from './engine.ts';
import { toHit, type Hit, type Place } from './hit.ts';
import type { Understood } from './search-state.ts';
import { needsHelp } from './understanding/danger.ts';
import { withoutIdioms } from './understanding/idioms.ts';
import { weighPages } from './understanding/likely.ts';
import { listUnknown, planSearch, withoutLoneLetter } from './understanding/plan.ts';
import { rankPages, weighTerm, type FoundTerm } from './understanding/rank.ts';
import { suggestQueries } from './understanding/suggest.ts';

// For whoever opens the search: it comes in the same script.
export { loadEngine };

/** What a search found: how many pages in all, what was understood, and the pages on demand. */
export interface Found extends Understood {
  readonly total: number;
  /** The hits from one place to another, best first. */
  readonly load: (from: number, to: number) => Promise<Hit[]>;
}

/**
 * Looks for what a query means: each of its terms alone, and the pages that answer most of it first.
 * `isExact` takes the words as typed. Throws where the engine or its index cannot be loaded.
 */
export async function findPages(query: string, filters: Filters, isExact: boolean): Promise<Found> {
  const { lexicon: common, loadWords, find, load } = await loadEngine();
  const typed = isExact ? query : withoutLoneLetter(query);
  const left = withoutIdioms(typed) || typed;
  const unknown = isExact ? [] : listUnknown(left, common);
  const lexicon = unknown.length > 0 ? await loadWords(unknown) : common;
  const plan = planSearch(left, lexicon, isExact);
  const features = listFeatures(plan.text, lexicon.meanings);
  const keys = [...new Set([...plan.sought.map(({ key }) => key), ...features])];
  const found = new Map(
    await Promise.all(
      keys.map(async (key): Promise<[string, FoundKey]> => [key, await find(key, filters)]),
    ),
  );
  const terms = plan.sought.map((sought): FoundTerm => {
    const pages = found.get(sought.key)?.pages ?? [];
    const known = sought.words.map((word) => lexicon.words.get(word) ?? 0);
    return { sought, pages, common: Math.max(pages.length, ...known) };
  });
  const learned = features.flatMap((key) => found.get(key)?.learned ?? []);
  const likely = weighPages(learned, lexicon.learned);
  const ranked = rankPages(terms, likely, lexicon).filter(({ id }) => isAmong(id, terms, filters));
  const places = gatherPlaces(terms, lexicon);
  return {
    total: ranked.length,
    corrected: plan.corrected,
    needsHelp: needsHelp([query, plan.text], learned, lexicon.learned),
    ways: lexicon.ways,
    load: (from, to) =>
      Promise.all(
        ranked
          .slice(from, to)
          .map(async ({ id }) =>
            toHit(await load(id), places.get(id) ?? [], plan, lexicon.meanings),
          ),
      ),
  };
}

// Only the index knows what passes a filter.
function isAmong(id: string, terms: readonly FoundTerm[], { type, topic }: Filters): boolean {
  return !(type || topic) || terms.some(({ pages }) => pages.some((page) => page.id === id));
}

/** What a reader may be about to type, as whole queries; nothing while the lexicon is on its way. */
export async function findSuggestions(typed: string, most: number): Promise<string[]> {
  const { lexicon, loadTitles } = await loadEngine();
  return suggestQueries(typed, lexicon, await loadTitles(), most);
}

/** For each page, where each term of the query stands on it and how much that term says. */
function gatherPlaces(terms: readonly FoundTerm[], size: { pages: number; rows: number }) {
  const places = new Map<string, Place[]>();
  for (const term of terms) {
    const weight = weighTerm(term, size);
    for (const { id, spots } of term.pages) {
      const place = { key: term.sought.key, weight, at: spots.map(({ place: at }) => at) };
      places.set(id, [...(places.get(id) ?? []), place]);
    }
  }
  return places;
}
