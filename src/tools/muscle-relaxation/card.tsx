import type { RefObject } from 'preact';
import { card, groups } from './copy.ts';
import { Figure } from './figure.tsx';
import { END, FRESH, GROUPS } from './logic.ts';

// On paper the figure shows every place.
const DONE = { ...FRESH, place: END };

interface CardProps {
  readonly id: string;
  readonly words: RefObject<HTMLDivElement>;
}

/** The exercise on paper: what is printed, copied, and read where there is no script. */
export function Card({ id, words }: CardProps) {
  return (
    <div class="card" data-pagefind-ignore="all">
      <p class="card-title" id={`${id}-card`}>
        {card.title}
      </p>
      <div class="card-drawing">
        <Figure session={DONE} />
      </div>
      <div class="card-words" ref={words}>
        <p>{card.lead}</p>
        <ol class="card-steps">
          {GROUPS.map((group) => (
            <li key={group}>
              <strong>{groups[group].name}</strong>
              <span>{groups[group].tense}</span>
              <span>{groups[group].release}</span>
            </li>
          ))}
        </ol>
        <p>{card.last}</p>
      </div>
      <p class="card-foot">{card.foot}</p>
    </div>
  );
}
