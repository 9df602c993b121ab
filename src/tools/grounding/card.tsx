import type { RefObject } from 'preact';
import { card, sayRow } from './copy.ts';
import { COUNTS, SENSES, type Walk } from './logic.ts';

interface CardProps {
  readonly id: string;
  readonly notes: Walk['notes'];
  readonly words: RefObject<HTMLDivElement>;
}

/** The exercise on paper: each sense with what was written, and in print with lines to write on. */
export function Card({ id, notes, words }: CardProps) {
  return (
    <div class="card" data-pagefind-ignore="all">
      <p class="card-title" id={`${id}-card`}>
        {card.title}
      </p>
      <div class="card-words" ref={words}>
        <p>{card.lead}</p>
        {SENSES.map((sense) => (
          <div class="row" key={sense} data-written={notes[sense].trim() === '' ? undefined : ''}>
            <p class="row-label">{sayRow(sense, COUNTS[sense])}</p>
            <p class="row-words" dir="auto">
              {notes[sense]}
            </p>
            <div class="row-lines">
              {Array.from({ length: COUNTS[sense] }, (_, line) => (
                <div key={line} class="row-line" />
              ))}
            </div>
          </div>
        ))}
        <p>{card.last}</p>
      </div>
      <p class="card-foot">{card.foot}</p>
    </div>
  );
}
