import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WORDS } from '../words.ts';
import { moveAmongHits } from './keys.ts';
import { loadEngine } from './pagefind.ts';
import { describe, Results } from './results.tsx';
import { cleanQuery } from './search-state.ts';
import { useSearch } from './use-search.ts';

const words = WORDS.search;
/** As many results as a phone shows without losing sight of the field. */
const FEW = 5;

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; closing it gives the focus back to `opener`. */
export function openSearch(opener: HTMLElement): void {
  if (!dialog) {
    dialog = document.createElement('dialog');
    dialog.className = 'search-dialog';
    dialog.setAttribute('aria-label', words.label);
    const root = dialog;
    root.addEventListener('keydown', (event) => moveAmongHits(event, root));
    document.body.append(root);
    render(<SearchDialog close={() => dialog?.close()} />, dialog);
  }
  if (dialog.open) return;
  dialog.onclose = () => opener.focus();
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function SearchDialog({ close }: { close: () => void }) {
  const [typed, setTyped] = useState('');
  const query = cleanQuery(typed);
  const { state } = useSearch(query, {}, FEW);

  // The reader is about to type: fetch the engine meanwhile. A failure shows with the first search.
  useEffect(() => void loadEngine().catch(() => undefined), []);

  return (
    <div class="search-panel">
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (query !== '') window.location.assign(allResults(query));
        }}
      >
        <label class="visually-hidden" for="search-over">
          {words.label}
        </label>
        <input
          id="search-over"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.placeholder}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </form>
      {/* The page's own way out lies behind an open dialog, where nothing can be pressed. */}
      <a class="way" href={WORDS.exit.target} rel="nofollow noreferrer" data-exit>
        {WORDS.exit.label}
      </a>
      <p class="visually-hidden" role="status">
        {describe(state)}
      </p>
      <Results state={state} />
      {state.step === 'found' && state.total > FEW && (
        <p>
          <a class="way" href={allResults(query)} data-hit>
            {words.all} ({state.total})
          </a>
        </p>
      )}
    </div>
  );
}

/** The words stand after the `#`, which a browser does not send. */
function allResults(query: string): string {
  return `/search/#${new URLSearchParams({ q: query }).toString()}`;
}
