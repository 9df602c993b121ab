import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WORDS } from '../words.ts';
import { moveAmongHits } from './keys.ts';
import { describe, Results } from './results.tsx';
import { cleanQuery, parseQueryAddress, type SearchState } from './search-state.ts';
import { useSearch } from './use-search.ts';

const words = WORDS.search;
const PAGE = 10;

/** Brings the page of results to life inside `root`. */
export function startSearchPage(root: HTMLElement): void {
  root.replaceChildren();
  root.addEventListener('keydown', (event) => moveAmongHits(event, root));
  render(<SearchPage start={readStart()} />, root);
}

/**
 * The query to begin with. One that came after `#` is taken out of the address again, so that it stays
 * in no history; the entry itself keeps it (`history.state`), so that "Back" from a result finds it.
 */
function readStart(): string {
  const kept: unknown = history.state;
  const url = new URL(window.location.href);
  const asked = parseQueryAddress(url);
  if (asked === '') {
    return typeof kept === 'object' &&
      kept !== null &&
      'query' in kept &&
      typeof kept.query === 'string'
      ? kept.query
      : '';
  }
  if (url.hash !== '') history.replaceState({ query: asked }, '', url.pathname + url.search);
  return asked;
}

function SearchPage({ start }: { start: string }) {
  const [typed, setTyped] = useState(start);
  const [type, setType] = useState<string>();
  const [topic, setTopic] = useState<string>();
  const query = cleanQuery(typed);
  const { state, showMore } = useSearch(query, { type, topic }, PAGE);
  const counts = state.step === 'found' ? state.counts : {};

  // Once a search is answered, not at every key: Safari refuses more than 100 changes in 30 seconds.
  const isAnswered = isSettled(state, query);
  useEffect(() => {
    if (isAnswered && query !== start) history.replaceState({ query }, '', '/search/');
  }, [isAnswered, query, start]);

  // A link to a search on this page, or "Back" to one, changes the address without a new page.
  useEffect(() => {
    const follow = () => {
      const asked = readStart();
      if (asked !== '') setTyped(asked);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  return (
    <>
      <form role="search" class="search-form" onSubmit={(event) => event.preventDefault()}>
        <label for="search-page">{words.label}</label>
        <input
          id="search-page"
          type="search"
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
            counts={counts['type']}
            choose={setType}
          />
          <Filter
            label={words.topic}
            any={words.anyTopic}
            value={topic}
            counts={counts['topic']}
            choose={setTopic}
          />
        </div>
      </form>
      <p role="status" class={state.step === 'found' ? 'search-count' : 'visually-hidden'}>
        {describe(state)}
      </p>
      <div data-search-results data-search-state={isAnswered ? 'done' : 'waiting'}>
        <Results state={state} />
      </div>
      {state.step === 'found' && state.hits.length < state.total && (
        <button type="button" onClick={() => void showMore()}>
          {words.more}
        </button>
      )}
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
  return state.step !== 'waiting' && state.step !== 'loading' && state.query === query;
}

interface FilterProps {
  label: string;
  any: string;
  value: string | undefined;
  counts: Readonly<Record<string, number>> | undefined;
  choose: (value: string | undefined) => void;
}

function Filter({ label, any, value, counts = {}, choose }: FilterProps) {
  const options = Object.keys(counts).filter(
    (option) => (counts[option] ?? 0) > 0 || option === value,
  );
  if (value !== undefined && !options.includes(value)) options.push(value);
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
        {options.map((option) => (
          <option key={option} value={option}>
            {counts[option] ? `${option} (${counts[option]})` : option}
          </option>
        ))}
      </select>
    </span>
  );
}
