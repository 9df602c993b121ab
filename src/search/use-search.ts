import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Filters } from './engine.ts';
import type { Found } from './find-pages.ts';
import type { SearchState } from './search-state.ts';

const MOST_SUGGESTIONS = 4;

/** What is searched: `isExact` takes the words as they were typed. */
export interface Search {
  readonly query: string;
  readonly filters: Filters;
  readonly isExact: boolean;
}

/** Fetches what understands a query, with the engine and its words, which only a reader who searches needs. */
export async function loadSearch(): Promise<typeof import('./find-pages.ts')> {
  const search = await import('./find-pages.ts');
  await search.loadEngine();
  return search;
}

/** The state of a search that follows what is searched, and a way to see more of what was found. */
export function useSearch({ query, filters, isExact }: Search, pageSize: number) {
  const [state, setState] = useState<SearchState>({ step: 'waiting' });
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  const found = useRef<Found | undefined>(undefined);
  const { type, topic } = filters;

  // Not after the next paint: a reader waits for it.
  useLayoutEffect(() => {
    if (query === '') {
      setState({ step: 'waiting' });
      setSuggestions([]);
      return undefined;
    }
    let isCurrent = true;
    const show = (next: SearchState) => {
      if (isCurrent) setState(next);
    };
    setState((before) =>
      before.step === 'found' && before.query === query ? before : { step: 'loading', query },
    );
    const find = async () => {
      try {
        const search = await loadSearch();
        void search.findSuggestions(query, MOST_SUGGESTIONS).then(
          (suggested) => isCurrent && setSuggestions(suggested),
          // They help in typing: a search does without.
          () => undefined,
        );
        const result = await search.findPages(query, { type, topic }, isExact);
        // What a result shows is half of what a search fetches: not for words that have been typed on.
        if (!isCurrent) return;
        const hits = await result.load(0, pageSize);
        if (!isCurrent) return;
        found.current = result;
        const { total, corrected, needsHelp, ways } = result;
        const understood = { query, corrected, needsHelp, ways };
        show(
          total === 0
            ? { step: 'none', ...understood }
            : { step: 'found', total, hits, ...understood },
        );
      } catch {
        show({ step: 'missing', query });
      }
    };
    void find();
    return () => {
      isCurrent = false;
    };
  }, [query, type, topic, isExact, pageSize]);

  /** False where more could not be loaded. */
  const showMore = async (): Promise<boolean> => {
    const result = found.current;
    if (state.step !== 'found' || !result) return true;
    try {
      const more = await result.load(state.hits.length, state.hits.length + pageSize);
      // Meanwhile the reader may have asked for something else.
      setState((now) => (now === state ? { ...state, hits: [...state.hits, ...more] } : now));
      return true;
    } catch {
      return false;
    }
  };

  // Nothing stands between the field and help, for the eye or for the arrow keys.
  const isHelpFirst = (state.step === 'found' || state.step === 'none') && state.needsHelp;
  return { state, suggestions: isHelpFirst ? [] : suggestions, showMore };
}
