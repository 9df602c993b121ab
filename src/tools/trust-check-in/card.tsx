import type { ComponentChildren, RefObject } from 'preact';
import { formatShortDay, type Day } from '../../lib/days.ts';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import * as copy from './copy.ts';
import {
  getCheckIn,
  isDrawn,
  listReadOn,
  STRANDS,
  WEIGHTS,
  type Diary,
  type FirstReason,
} from './logic.ts';
import { LARGE } from './rope.ts';
import { Rope, Swatch } from './rope.tsx';
import { First } from './strand-part.tsx';

interface CardProps {
  readonly id: string;
  readonly diary: Diary;
  readonly day: Day;
  readonly first: FirstReason | undefined;
  readonly words: RefObject<HTMLDivElement>;
  /** The row of all looks, once it is needed and there. */
  readonly past: ComponentChildren;
}

/** The day with its year, as a row of them may span more than one: "Nov 22, 2026". */
export function sayDay(day: Day): string {
  return day === '' ? '' : `${formatShortDay(day).replace(/^\w+, /, '')}, ${day.slice(0, 4)}`;
}

/** The threads as a picture and in words, where to read on, and how they changed. */
export function Card({ id, diary, day, first, words, past }: CardProps) {
  const checkIn = getCheckIn(diary, day);
  const isSomething = isDrawn(checkIn);
  return (
    <div class="card" data-pagefind-ignore="all">
      <p class="card-title" id={`${id}-card`}>
        {copy.picture.heading}
      </p>
      {first && <First reason={first} />}
      {isSomething ? (
        <Rope threads={checkIn.threads} shape={LARGE} />
      ) : (
        <p class="card-empty needs-script">{copy.picture.empty}</p>
      )}
      <div class="card-words" ref={words} data-drawn={isSomething ? '' : undefined}>
        <p class="card-day">{sayDay(day)}</p>
        {STRANDS.map((strand) => {
          const weight = checkIn.threads[strand];
          const { name, gloss, prompts } = copy.strands[strand];
          return (
            <div class="row" key={strand}>
              <p class="row-words">
                <Swatch strand={strand} weight={weight} />
                <span>{copy.sayThread(strand, weight)}</span>
              </p>
              {checkIn.notes[strand].trim() !== '' && (
                <p class="row-words row-note" dir="auto">
                  {checkIn.notes[strand]}
                </p>
              )}
              <div class="row-blank">
                <p class="row-label">{name}</p>
                <p>{[gloss, ...prompts].join(' ')}</p>
                <ul class="row-scale">
                  {WEIGHTS.map((each) => (
                    <li key={each}>{copy.thread.weights[each]}</li>
                  ))}
                </ul>
                <div class="row-line" />
              </div>
            </div>
          );
        })}
        <p>{copy.picture.not}</p>
      </div>
      {past ?? (isSomething && <p class="later">{copy.later}</p>)}
      {isSomething && (
        <div class="read-on">
          <p class="row-label">{copy.readOn.heading}</p>
          <ul>
            {listReadOn(checkIn).map((strand) => (
              <li key={strand}>{copy.readOn.alone[strand].map(linkPiece)}</li>
            ))}
            {!first && <li>{copy.readOn.together.map(linkPiece)}</li>}
          </ul>
        </div>
      )}
      <p class="card-foot">{copy.sheet.foot}</p>
    </div>
  );
}
