import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import looks from '../styles/search.css?inline';
import { SEARCH_WORDS } from './words.ts';
import { canHandOver, handOver } from './hand-over.ts';
import { Heard } from './heard.tsx';
import { keepFocus, moveAmongHits } from './keys.ts';
import { More } from './more.tsx';
import { describe, Results } from './results.tsx';
import { cleanQuery } from './search-state.ts';
import { Suggestions } from './suggestions.tsx';
import { loadSearch, useSearch } from './use-search.ts';

const words = SEARCH_WORDS;
/** As many results as a phone shows without losing sight of the field. */
const FEW = 5;
const SEARCH_PAGE = '/search/';
const NO_FILTERS = {};

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page, with what was typed into `field` while it was on its way; closing it gives
 * the focus back to where it was, or to `opener`. Where the last key, which is the id of `field`, was Enter, goes
 * on as Enter does here.
 */
export function openSearch(opener: HTMLElement, field: HTMLInputElement): void {
  const { value, selectionStart, selectionEnd } = field;
  const waiting = field.closest<HTMLElement>('[popover]');
  // Escape, or a press beside it, has given the search up. (Where there are no popovers it was never shown.)
  const isGivenUp = Boolean(waiting?.popover) && !waiting?.matches(':popover-open');
  field.value = '';
  if (isGivenUp) return;
  // This gives the focus back, if it was anywhere; otherwise the hidden field would keep it for a moment.
  waiting?.hidePopover?.();
  field.blur();
  dialog ??= makeDialog();
  if (dialog.open) return;
  const before = document.activeElement;
  const back = before instanceof HTMLElement && before !== document.body ? before : opener;
  // The reader stays at the line where they were: the header may be far above.
  dialog.onclose = () => back.focus({ preventScroll: true });
  // Behind an open dialog nothing can be pressed: the way out comes along, and stays where it was.
  dialog.append(...findWayOut());
  dialog.showModal();
  const input = dialog.querySelector('input');
  if (!input) return;
  if (value === '') return input.select();
  // What was typed takes the place of what was searched before.
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.setSelectionRange(selectionStart, selectionEnd);
  if (field.id === 'Enter') input.form?.requestSubmit();
}

function makeDialog(): HTMLDialogElement {
  // Pages do not carry the looks of a search that most readers do not open.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks);
  document.adoptedStyleSheets.push(sheet);
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', words.label);
  made.addEventListener('keydown', (event) => moveAmongHits(event, made));
  made.addEventListener('click', (event) => keepFocus(event, made));
  made.addEventListener('close', () => document.body.append(...findWayOut()));
  made.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (link && link.pathname === location.pathname) giveWay();
  });
  document.body.append(made);
  render(<SearchDialog close={() => made.close()} />, made);
  return made;
}

function findWayOut(): NodeListOf<Element> {
  return document.querySelectorAll('aside:has(> a[data-covering])');
}

/** Uncovers a place on this same page, which is reached without a new page and takes the focus along. */
function giveWay(): void {
  if (!dialog) return;
  dialog.onclose = null;
  dialog.close();
  document.querySelector<HTMLElement>('#search-page')?.focus();
}

function SearchDialog({ close }: { close: () => void }) {
  const [typed, setTyped] = useState('');
  const query = cleanQuery(typed);
  const field = useRef<HTMLInputElement>(null);
  const [exact, setExact] = useState<string>();
  // Where the page of results could not learn what was asked, all of it is shown here.
  const [showsAll] = useState(() => !canHandOver());
  const { state, suggestions, showMore } = useSearch(
    { query, filters: NO_FILTERS, isExact: exact === query },
    FEW,
  );

  // Its address and words are on every page already.
  const exit = document.querySelector<HTMLAnchorElement>('a[data-exit]');

  // The reader is about to type: fetch the engine meanwhile. A failure shows with the first search.
  useEffect(() => void loadSearch().catch(() => undefined), []);

  return (
    <div class="search-panel">
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (showsAll) dialog?.querySelector<HTMLElement>('a[data-hit]')?.focus();
          else {
            // Typed and sent in one moment, it is in the field only.
            const asked = cleanQuery(field.current?.value ?? '');
            if (asked !== '') showAll(asked);
          }
        }}
      >
        <label class="visually-hidden" for="search-over">
          {words.label}
        </label>
        <input
          ref={field}
          id="search-over"
          type="search"
          dir="auto"
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
      {/* While one types on a phone, its keyboard covers the page's own way out. */}
      <a class="way" href={exit?.href} rel="nofollow noreferrer" data-exit>
        {exit?.textContent}
      </a>
      <Heard words={describe(state)} />
      <Suggestions suggestions={suggestions} onChoose={setTyped} />
      <Results state={state} onExact={() => setExact(query)} />
      {showsAll && <More key={query} state={state} showMore={showMore} />}
      {!showsAll && state.step === 'found' && state.total > FEW && (
        <p>
          <a
            class="way"
            href={SEARCH_PAGE}
            data-hit
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              showAll(query);
            }}
          >
            {words.all} ({state.total})
          </a>
        </p>
      )}
    </div>
  );
}

/** Shows all that is found, on the page of results: here, if that is where the reader is. */
function showAll(query: string): void {
  handOver(query);
  if (window.location.pathname !== SEARCH_PAGE) return window.location.assign(SEARCH_PAGE);
  giveWay();
  history.pushState(null, '', SEARCH_PAGE);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
