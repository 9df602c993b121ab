import type { RefObject } from 'preact';
import { formatDay } from '../../lib/dates.ts';
import { isDay, type Day } from '../../lib/days.ts';
import { card, subjects } from './copy.ts';
import { SUBJECTS, textsOf, type Night } from './logic.ts';

interface CardProps {
  readonly id: string;
  readonly day: Day;
  readonly night: Night;
  readonly words: RefObject<HTMLDivElement>;
}

const LINES_TO_WRITE_ON = 3;

/** The night as a page to keep, and in print with lines to write on. */
export function Card({ id, day, night, words }: CardProps) {
  const texts = textsOf(night);
  const isBlank = SUBJECTS.every((subject) => texts[subject].length === 0);
  return (
    <div class="card" data-written={isBlank ? undefined : ''} data-pagefind-ignore="all">
      <p class="card-title" id={`${id}-card`}>
        {card.title}
      </p>
      <div class="card-words" ref={words}>
        <p class="card-lead">{card.lead}</p>
        <p>
          {card.date}{' '}
          <span class="card-blank">{isDay(day) && !isBlank && <span>{formatDay(day)}</span>}</span>
        </p>
        {SUBJECTS.map((subject) => (
          <div
            key={subject}
            class="row"
            data-written={texts[subject].length === 0 ? undefined : ''}
          >
            <p class="row-label">{subjects[subject]}</p>
            {texts[subject].map((text, at) => (
              <p key={at} class="row-words" dir="auto">
                {text}
              </p>
            ))}
            <div class="row-lines">
              {Array.from({ length: LINES_TO_WRITE_ON }, (_, line) => (
                <div key={line} class="row-line" />
              ))}
            </div>
          </div>
        ))}
        <p class="card-last">{card.last}</p>
      </div>
      <p class="card-foot">{card.foot}</p>
    </div>
  );
}
