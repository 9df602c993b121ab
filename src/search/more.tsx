import { useState } from 'preact/hooks';
import type { SearchState } from './search-state.ts';
import { SEARCH_WORDS } from './words.ts';

const words = SEARCH_WORDS;

interface MoreProps {
  readonly state: SearchState;
  /** False where more could not be loaded. */
  readonly showMore: () => Promise<boolean>;
}

/** A button for more of what was found, where there is more; says so if that cannot be loaded. */
export function More({ state, showMore }: MoreProps) {
  const [isCutShort, setCutShort] = useState(false);
  return (
    <>
      {state.step === 'found' && state.hits.length < state.total && (
        <button type="button" onClick={async () => setCutShort(!(await showMore()))}>
          {words.more}
        </button>
      )}
      <p role="status">{isCutShort && `${words.missing} ${words.missingHere}`}</p>
    </>
  );
}
