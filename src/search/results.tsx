import { SEARCH_WORDS } from './words.ts';
import { groupHits } from './group-hits.ts';
import type { Way } from '../lexicon/lexicon.ts';
import type { Hit, Run } from './hit.ts';
import type { SearchState, Understood } from './search-state.ts';

const words = SEARCH_WORDS;

interface ResultsProps {
  readonly state: SearchState;
  /** Searches for the words as they were typed. */
  readonly onExact: () => void;
}

/** What a search found, or what to do where it found nothing. */
export function Results({ state, onExact }: ResultsProps) {
  switch (state.step) {
    case 'waiting':
      return <p class="soft">{words.hint}</p>;
    case 'loading':
      return <p class="soft">{words.loading}</p>;
    case 'found':
      return (
        <>
          {state.needsHelp && <HelpFirst />}
          {state.corrected && (
            <p class="search-corrected">
              {words.corrected} <strong>{state.corrected}</strong>.{' '}
              <button type="button" class="link-like" data-goes onClick={onExact}>
                {words.exact(state.query)}
              </button>
            </p>
          )}
          <Groups hits={state.hits} isHelpAbove={state.needsHelp} />
        </>
      );
    case 'none':
      return (
        <>
          {state.needsHelp && <HelpFirst />}
          <WaysOn
            title={words.none(state.query)}
            hint={words.noneHint}
            ways={[
              ...listWays(state.ways, 'Situation'),
              ...listWays(state.ways, 'Topic'),
              words.help,
            ]}
          />
        </>
      );
    case 'missing':
      return <WaysOn title={words.missing} hint={words.missingHint} ways={words.ways} />;
  }
}

/** The same in a sentence, for those who hear the page. */
export function describe(state: SearchState): string {
  switch (state.step) {
    case 'found':
      return afterHelp(state, words.found(state.total, state.corrected ?? state.query));
    case 'none':
      return afterHelp(state, words.none(state.query));
    case 'missing':
      return words.missing;
    default:
      return '';
  }
}

function afterHelp({ needsHelp }: Understood, found: string): string {
  return needsHelp ? `${words.helpFirst.title} ${found}` : found;
}

function HelpFirst() {
  const { title, text, links } = words.helpFirst;
  return (
    <div class="search-help">
      <p>
        <strong>{title}</strong> {text}
      </p>
      <p>
        {links.map(({ href, text: name }) => (
          <a key={href} class="way" href={href} data-hit>
            {name}
          </a>
        ))}
      </p>
    </div>
  );
}

interface GroupsProps {
  readonly hits: readonly Hit[];
  readonly isHelpAbove: boolean;
}

function Groups({ hits, isHelpAbove }: GroupsProps) {
  const { best, next, groups } = groupHits(hits);
  return (
    <>
      {best && (
        <ol class="hits best">
          <HitLine hit={best} heading="h2" isWhole isHelpAbove={isHelpAbove} />
        </ol>
      )}
      {next.length > 0 && (
        <ol class="hits">
          {next.map((hit) => (
            <HitLine key={hit.url} hit={hit} heading="h2" />
          ))}
        </ol>
      )}
      {groups.map(({ name, hits: inGroup }) => (
        <section key={name} aria-label={words.groups[name]}>
          <h2 class="hits-group">{words.groups[name]}</h2>
          <ol class="hits">
            {inGroup.map((hit) => (
              <HitLine key={hit.url} hit={hit} heading="h3" />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface HitLineProps {
  readonly hit: Hit;
  /** A group has a heading of its own above those of its hits. */
  readonly heading: 'h2' | 'h3';
  /** An answer or a definition is shown to its end. */
  readonly isWhole?: boolean;
  /** What leads to help stands above all results already. */
  readonly isHelpAbove?: boolean;
}

function HitLine({ hit, heading: Heading, isWhole = false, isHelpAbove = false }: HitLineProps) {
  const { url, title, name, kind, topic, section, text, helpFirst } = hit;
  return (
    <li class="hit">
      <p class="hit-kind">{topic === undefined || topic === title ? kind : `${kind} · ${topic}`}</p>
      <Heading class="hit-name">
        <a class="hit-title" href={url} data-hit>
          <Marked runs={name} />
        </a>
      </Heading>
      {section && section.title !== title && (
        <p class="hit-section">
          {words.inSection} <a href={section.url}>{section.title}</a>
        </p>
      )}
      {isWhole && helpFirst && !isHelpAbove && <HelpLine />}
      <p class={isWhole ? 'hit-text' : 'hit-text is-short'}>
        <Marked runs={text} />
      </p>
    </li>
  );
}

function HelpLine() {
  const { title, safe, or, now } = words.helpLine;
  return (
    <p class="hit-help">
      {title} <a href={safe.href}>{safe.text}</a> {or} <a href={now.href}>{now.text}</a>.
    </p>
  );
}

function Marked({ runs }: { runs: readonly Run[] }) {
  return <>{runs.map((run) => (run.isMarked ? <mark>{run.text}</mark> : run.text))}</>;
}

function listWays(ways: readonly Way[], wanted: 'Situation' | 'Topic') {
  return ways
    .filter(({ kind }) => kind === wanted)
    .map(({ title, url }) => ({ href: url, text: title }));
}

interface WaysOnProps {
  readonly title: string;
  readonly hint: string;
  readonly ways: readonly { readonly href: string; readonly text: string }[];
}

function WaysOn({ title, hint, ways }: WaysOnProps) {
  return (
    <div class="hits-none">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{hint}</p>
      <ul class="plain-list">
        {ways.map(({ href, text }) => (
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
