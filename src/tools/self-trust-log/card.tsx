import type { RefObject } from 'preact';
import { formatDay } from '../../lib/dates.ts';
import { card, outcome, parts } from './copy.ts';
import { countDone, OUTCOMES, type Hunch, type Part } from './logic.ts';

interface CardProps {
  readonly id: string;
  readonly hunch: Hunch;
  readonly words: RefObject<HTMLDivElement>;
}

/** A hunch as a page to keep, and in print a log with room for two. */
export function Card({ id, hunch, words }: CardProps) {
  const isBlank = countDone(hunch) === 0;
  return (
    <div class="card" data-written={isBlank ? undefined : ''} data-pagefind-ignore="all">
      <p class="card-title" id={`${id}-card`}>
        {card.title}
      </p>
      <p class="card-lead">{card.lead}</p>
      <div class="card-words" ref={words}>
        <HunchRows hunch={isBlank ? undefined : hunch} />
      </div>
      <div class="card-more">
        <HunchRows hunch={undefined} />
      </div>
      <p class="card-foot">{card.foot}</p>
    </div>
  );
}

function HunchRows({ hunch }: { readonly hunch: Hunch | undefined }) {
  const row = (part: Part) => {
    const text = hunch?.words[part]?.trim() ?? '';
    return (
      <div key={part} class="row" data-written={text === '' ? undefined : ''}>
        <p class="row-label">{parts[part].label}</p>
        {text !== '' && (
          <p class="row-words" dir="auto">
            {text}
          </p>
        )}
        <div class="row-lines">
          {Array.from({ length: part === 'noticed' ? 2 : 1 }, (_, line) => (
            <div key={line} class="row-line" />
          ))}
        </div>
      </div>
    );
  };
  return (
    <>
      <p>
        {card.date} <span class="card-blank">{hunch && <span>{formatDay(hunch.on)}</span>}</span>
      </p>
      {row('hunch')}
      {row('noticed')}
      {row('did')}
      <p class="row-outcome">
        <span class="row-label">{outcome.label}</span>{' '}
        {hunch && <span class="row-words">{outcome.words[hunch.outcome]}</span>}
        {/* Boxes to tick, on paper. */}
        {OUTCOMES.map((one) => (
          <span key={one} class="row-box">
            {outcome.words[one]}
          </span>
        ))}
      </p>
      {row('after')}
    </>
  );
}
