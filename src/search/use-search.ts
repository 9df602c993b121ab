import { useEffect, useRef, useState } from 'preact/hooks';
import { searchSite, type Filters, type Found } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

/** How long after the last key a search starts, in milliseconds. */
const PAUSE_MS = 120;

/** The state of a search that follows a query and its filters, and a way to see more of what was found. */
export function useSearch(query: string, filters: Filters, pageSize: number) {
  const [state, setState] = useState<SearchState>({ step: 'waiting' });
  const found = useRef<Found | undefined>(undefined);
  const { type, topic } = filters;

  useEffect(() => {
    if (query === '') {
      setState({ step: 'waiting' });
      return undefined;
    }
    let isCurrent = true;
    const show = (next: SearchState) => {
      if (isCurrent) setState(next);
    };
    setState((before) =>
      before.step === 'found' && before.query === query ? before : { step: 'loading', query },
    );
    const timer = setTimeout(async () => {
      try {
        const result = await searchSite(query, { type, topic });
        const hits = await result.load(0, pageSize);
        if (!isCurrent) return;
        found.current = result;
        const { total, counts } = result;
        show(total === 0 ? { step: 'none', query } : { step: 'found', query, total, counts, hits });
      } catch {
        show({ step: 'missing', query });
      }
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, type, topic, pageSize]);

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

  return { state, showMore };
}
