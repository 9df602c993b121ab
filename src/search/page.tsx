import { render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { findVisit } from '../lib/visit.ts';
import { SEARCH_WORDS } from './words.ts';
import { takeHandedOver } from './hand-over.ts';
import { Heard } from './heard.tsx';
import { keepFocus, moveAmongHits } from './keys.ts';
import { More } from './more.tsx';
import { describe, Results } from './results.tsx';
import {
  asNewSearch,
  cleanQuery,
  parseKeptSearch,
  parseQueryAddress,
  type KeptSearch,
  type SearchState,
} from './search-state.ts';
import { Suggestions } from './suggestions.tsx';
import { useSearch } from './use-search.ts';

const words = SEARCH_WORDS;
const PAGE = 8;

/** Brings the page of results to life inside `root`. */
export function startSearchPage(root: HTMLElement): void {
  root.replaceChildren();
  root.addEventListener('keydown', (event) => moveAmongHits(event, root));
  root.addEventListener('click', (event) => keepFocus(event, root));
  const handed = takeHandedOver();
  render(<SearchPage start={takeSearch(handed) ?? asNewSearch('')} />, root);
  // Who asked elsewhere was in a field, and goes on in this one, unless they are somewhere by now.
  if (handed !== '' && document.activeElement === document.body)
    root.querySelector('input')?.focus();
}

/**
 * The search this entry of the history is for; undefined at a place on the page that is none. The entry
 * itself keeps it (`history.state`), so that "Back" from a result finds it. A query that came after `#`
 * is taken out of the address again.
 */
function takeSearch(handed: string): KeptSearch | undefined {
  const url = new URL(window.location.href);
  const asked = handed || parseQueryAddress(url);
  const kept = parseKeptSearch(history.state, readVisit());
  if (asked === '') return kept ?? (url.hash === '' ? asNewSearch('') : undefined);
  if (kept?.query === asked) return kept;
  const search = asNewSearch(asked);
  if (handed || url.hash !== '') keepAt(url.pathname + url.search, search);
  return search;
}

/** Keeps a search in this entry of the history; a query leaves the address when it is no longer the one there. */
function keepSearch(search: KeptSearch): void {
  const { href, pathname } = window.location;
  const asked = parseQueryAddress(new URL(href));
  keepAt(asked === search.query ? href : pathname, search);
}

function keepAt(address: string, search: KeptSearch): void {
  const visit = readVisit(String(Math.random()));
  history.replaceState(visit === undefined ? null : { ...search, visit }, '', address);
}

function readVisit(mark?: string): string | undefined {
  return findVisit(() => sessionStorage, mark);
}

function SearchPage({ start }: { start: KeptSearch }) {
  const [typed, setTyped] = useState(start.query);
  const [type, setType] = useState(start.type);
  const [topic, setTopic] = useState(start.topic);
  const query = cleanQuery(typed);
  const [exact, setExact] = useState<string>();
  const { state, suggestions, showMore } = useSearch(
    { query, filters: { type, topic }, isExact: exact === query },
    PAGE,
  );
  const topics = 'ways' in state ? state.ways.filter(({ kind }) => kind === 'Topic') : [];

  // Once a search is answered, not at every key: Safari refuses more than 100 changes in 30 seconds. At
  // once, not after the paint: by then "Back" may have led to another entry, which keeps another search.
  const isAnswered = isSettled(state, query);
  useLayoutEffect(() => {
    if (isAnswered) keepSearch({ query, type, topic });
  }, [isAnswered, query, type, topic]);

  // "Back" to another search on this page, or a link to one, brings no new page.
  useLayoutEffect(() => {
    const follow = () => {
      const asked = takeSearch(takeHandedOver());
      if (!asked) return keepSearch({ query, type, topic });
      setTyped(asked.query);
      setType(asked.type);
      setTopic(asked.topic);
    };
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, [query, type, topic]);

  return (
    <>
      <form role="search" class="search-form" onSubmit={(event) => event.preventDefault()}>
        <label for="search-page">{words.label}</label>
        <input
          id="search-page"
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.placeholder}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <div class="search-filters">
          <Filter
            label={words.type}
            any={words.anyType}
            value={type}
            options={words.kinds}
            choose={setType}
          />
          <Filter
            label={words.topic}
            any={words.anyTopic}
            value={topic}
            options={topics.map(({ title }) => title)}
            choose={setTopic}
          />
        </div>
      </form>
      <Suggestions suggestions={suggestions} onChoose={setTyped} />
      <Heard words={describe(state)} />
      {state.step === 'found' && (
        <p class="search-count" aria-hidden="true">
          {state.corrected ? words.count(state.total) : words.found(state.total, state.query)}
        </p>
      )}
      <div data-search-results data-search-state={isAnswered && query !== '' ? 'done' : 'waiting'}>
        <Results state={state} onExact={() => setExact(query)} />
      </div>
      <More key={query} state={state} showMore={showMore} />
      {state.step === 'found' && (
        <p>
          <a class="way" href={`/search/?${new URLSearchParams({ q: query }).toString()}`}>
            {words.linkToThis}
          </a>
        </p>
      )}
    </>
  );
}

/** True once what is shown answers the query as it stands. */
function isSettled(state: SearchState, query: string): boolean {
  if (state.step === 'waiting') return query === '';
  return state.step !== 'loading' && state.query === query;
}

interface FilterProps {
  label: string;
  any: string;
  value: string | undefined;
  options: readonly string[];
  choose: (value: string | undefined) => void;
}

function Filter({ label, any, value, options, choose }: FilterProps) {
  const listed = value === undefined || options.includes(value) ? options : [...options, value];
  const id = `filter-${label.toLowerCase()}`;
  return (
    <span class="search-filter">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => choose(event.currentTarget.value || undefined)}
      >
        <option value="">{any}</option>
        {listed.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </span>
  );
}
