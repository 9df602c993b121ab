import type { RefObject } from 'preact';
import { card, listSteps, partNames } from './copy.ts';
import { Drawing } from './drawing.tsx';
import type { Pattern } from './logic.ts';

interface CardProps {
  readonly id: string;
  readonly pattern: Pattern;
  readonly steps: RefObject<HTMLDivElement>;
}

/** The exercise on paper: what is printed, copied, and read where there is no script. */
export function Card({ id, pattern, steps }: CardProps) {
  return (
    <div class="card" data-pagefind-ignore="all">
      <p class="card-title" id={`${id}-card`}>
        {card.title}
      </p>
      <div class="card-words" ref={steps}>
        <p>{card.lead}</p>
        <ol>
          {listSteps(pattern).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{card.last}</p>
        <p>{card.stop}</p>
      </div>
      <div class="card-drawing">
        <Drawing pattern={pattern} names={partNames} />
        <p>{card.trace}</p>
      </div>
      <p class="card-foot">{card.foot}</p>
    </div>
  );
}
