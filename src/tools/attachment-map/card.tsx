import type { RefObject } from 'preact';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { findAdvice, type Area } from './area.ts';
import { advice, adviceTitle, always, answers, blank, card, moments } from './copy.ts';
import { ALL_MOMENTS, ANSWERS, type Sketch } from './logic.ts';
import { Plane } from './plane.tsx';

interface CardProps {
  readonly id: string;
  readonly sketch: Sketch;
  readonly area: Area;
  readonly said: readonly string[];
  readonly words: RefObject<HTMLDivElement>;
}

/** The map and its words, and on paper the lines that were asked, with what was answered. */
export function Card({ id, sketch, area, said, words }: CardProps) {
  const kind = findAdvice(area);
  const name = sketch.name.trim();
  // Where nothing was answered, skipping was not chosen either: paper then shows none as chosen.
  const isAnswered = said.length > 0;
  return (
    <div class="card" data-pagefind-ignore="all">
      <p class="card-title" id={`${id}-card`}>
        {card.title}
      </p>
      <p class="about" data-written={name === '' ? undefined : ''}>
        {card.about}: <bdi>{name}</bdi>
      </p>
      <div class="map">
        <Plane area={area} />
        <div class="card-words" ref={words}>
          {isAnswered ? (
            said.map((line) => <p key={line}>{line}</p>)
          ) : (
            <p class="needs-script">{blank}</p>
          )}
          {kind && (
            <>
              <p class="advice-title">{adviceTitle}</p>
              <p>{advice[kind].map(linkPiece)}</p>
              <p>{always.map(linkPiece)}</p>
            </>
          )}
        </div>
      </div>
      <div class="sheet">
        <ol class="lines">
          {ALL_MOMENTS.map((moment) => (
            <li key={moment}>
              {moments[moment]}
              <span class="circles">
                {ANSWERS.map((answer) => (
                  <span
                    key={answer}
                    data-chosen={isAnswered && sketch.answers[moment] === answer ? '' : undefined}
                  >
                    {answers[answer]}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ol>
        <ul class="how">
          {card.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p class="card-foot">{card.foot}</p>
    </div>
  );
}
