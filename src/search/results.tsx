import { WORDS } from '../words.ts';
import type { Hit } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

const words = WORDS.search;

/** What a search found, or what to do where it found nothing. */
export function Results({ state }: { state: SearchState }) {
  switch (state.step) {
    case 'waiting':
      return <p class="soft">{words.hint}</p>;
    case 'loading':
      return <p class="soft">{words.loading}</p>;
    case 'found':
      return (
        <ol class="hits">
          {state.hits.map((hit) => (
            <HitLine key={hit.url} hit={hit} />
          ))}
        </ol>
      );
    case 'none':
      return <WaysOn title={words.none(state.query)} hint={words.noneHint} />;
    case 'missing':
      return <WaysOn title={words.missing} hint={words.missingHint} />;
  }
}

/** The same in a sentence, for those who hear the page. */
export function describe(state: SearchState): string {
  switch (state.step) {
    case 'found':
      return words.found(state.total, state.query);
    case 'none':
      return words.none(state.query);
    case 'missing':
      return words.missing;
    default:
      return '';
  }
}

function HitLine({ hit }: { hit: Hit }) {
  const { url, title, kind, topic, section, excerpt } = hit;
  return (
    <li class="hit">
      <p class="hit-kind">{topic === undefined || topic === title ? kind : `${kind} · ${topic}`}</p>
      <a class="hit-title" href={url} data-hit>
        {title}
      </a>
      {section && section.title !== title && (
        <p class="hit-section">
          {words.inSection} <a href={section.url}>{section.title}</a>
        </p>
      )}
      <p class="hit-excerpt">
        {excerpt.map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}
      </p>
    </li>
  );
}

function WaysOn({ title, hint }: { title: string; hint: string }) {
  return (
    <div class="hits-none">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{hint}</p>
      <ul class="plain-list">
        {words.ways.map(({ href, text }) => (
          <li key={href}>
            <a class="way" href={href} data-hit>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
