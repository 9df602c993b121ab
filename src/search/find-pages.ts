import { loadEngine, loadPage, type EngineResult, type Filters } from './engine.ts';
import { toHit, type Hit } from './hit.ts';
import type { Understood } from './search-state.ts';
import { suggestsDanger } from './understanding/danger.ts';
import { fuseResults } from './understanding/fuse.ts';
import { withoutIdioms } from './understanding/idioms.ts';
import { scoreNames } from './understanding/names.ts';
import { planSearch } from './understanding/plan.ts';
import { suggestQueries } from './understanding/suggest.ts';

export { loadEngine };

/** What a search found: how many pages in all, what was understood, and the pages on demand. */
export interface Found extends Understood {
  readonly total: number;
  /** The hits from one place to another, best first. */
  readonly load: (from: number, to: number) => Promise<Hit[]>;
}

/**
 * Looks for what a query means: each of its parts alone, and the pages that answer most of it first.
 * `isExact` takes the words as typed. Throws where the engine or its index cannot be loaded.
 */
export async function findPages(query: string, filters: Filters, isExact: boolean): Promise<Found> {
  const { lexicon, find } = await loadEngine();
  const left = withoutIdioms(query);
  const plan = planSearch(left || query, lexicon, isExact);
  const results = await Promise.all(
    plan.parts.map(({ terms }) => Promise.all(terms.map(({ text }) => find(text, filters)))),
  );
  const places = gatherPlaces(results);
  const isWanted = fitsFilters(filters, places);
  const urls = new Map(lexicon.titles.map(({ id, url }) => [id, url]));
  const kinds = new Map(lexicon.titles.map(({ id, kind }) => [id, kind]));
  const ranked = fuseResults(plan.parts, results, scoreNames(plan.asked, lexicon), lexicon.size)
    .map(({ id, score }) => {
      const kind = kinds.get(id) ?? '';
      const weight =
        kind === 'Term' && plan.parts.length > 3 ? TERM_FOR_SENTENCE : KIND_WEIGHTS[kind];
      return { id, kind, score: score * (weight ?? 1) };
    })
    .filter(isWanted)
    .sort((one, other) => other.score - one.score);
  return {
    total: ranked.length,
    corrected: plan.corrected,
    needsHelp: left !== '' && suggestsDanger(ranked.map(({ id }) => urls.get(id) ?? '')),
    ways: lexicon.titles.filter(({ kind }) => kind === 'Topic' || kind === 'Situation'),
    load: (from, to) =>
      Promise.all(
        ranked
          .slice(from, to)
          .map(async ({ id }) => toHit(await loadPage(id), places.get(id) ?? [], plan)),
      ),
  };
}

/** Of two pages that answer about as well, an article says most, and a list of pages least. */
const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  Article: 1.15,
  Situation: 0.95,
  Topic: 0.9,
  Page: 0.85,
};

/** Who writes a sentence does not ask what a word means. */
const TERM_FOR_SENTENCE = 0.75;

/** The engine holds to the filters; a page that is meant by its names alone has to be held to them here. */
function fitsFilters({ type, topic }: Filters, places: ReadonlyMap<string, unknown>) {
  return ({ id, kind }: { id: string; kind: string }) =>
    places.has(id) || (topic === undefined && (type === undefined || type === kind));
}

/** What a reader may be about to type, as whole queries; nothing while the lexicon is on its way. */
export async function findSuggestions(typed: string, most: number): Promise<string[]> {
  const { lexicon } = await loadEngine();
  return suggestQueries(typed, lexicon, most);
}

/** For each page, and each part of the query that it holds, where the words of that part stand. */
function gatherPlaces(results: readonly (readonly (readonly EngineResult[])[])[]) {
  const places = new Map<string, (readonly number[])[]>();
  for (const part of results) {
    const inPart = new Map<string, number[]>();
    for (const result of part.flat()) {
      inPart.set(result.id, [...(inPart.get(result.id) ?? []), ...result.places]);
    }
    for (const [id, found] of inPart) places.set(id, [...(places.get(id) ?? []), found]);
  }
  return places;
}
