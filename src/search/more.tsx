import { useRef, useState } from 'preact/hooks';
import type { SearchState } from './search-state.ts';
import { SEARCH_WORDS } from './words.ts';

const words = SEARCH_WORDS;

interface MoreProps {
  readonly state: SearchState;
  /** False where more could not be loaded. */
  readonly showMore: () => Promise<boolean>;
}

/**
 * A button for more of what was found, where there is more; says so if that cannot be loaded. The focus goes
 * on to the first that is new, by key, or where the button is gone and took it along.
 */
export function More({ state, showMore }: MoreProps) {
  const [isCutShort, setCutShort] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const listLinks = () => [
    ...(status.current?.parentElement?.querySelectorAll<HTMLElement>('a[data-hit]') ?? []),
  ];
  const press = async (button: HTMLElement, isByKey: boolean) => {
    const known = listLinks();
    setCutShort(!(await showMore()));
    const { activeElement, body } = document;
    if (activeElement !== body && !(isByKey && activeElement === button)) return;
    const first = listLinks().find((link) => !known.includes(link));
    // Under a finger the page stays where it is.
    first?.focus({ preventScroll: !isByKey });
  };
  return (
    <>
      {state.step === 'found' && state.hits.length < state.total && (
        <button
          type="button"
          onClick={({ currentTarget, detail }) => void press(currentTarget, detail === 0)}
        >
          {words.more}
        </button>
      )}
      <p role="status" ref={status}>
        {isCutShort && `${words.missing} ${words.missingHere}`}
      </p>
    </>
  );
}
