import type { RefObject } from 'preact';
import { card, feeling, lines, readLine } from './copy.ts';
import { STRENGTHS, type Box, type Sheet } from './logic.ts';

// One line is enough for these, and so the whole sheet fits on one page.
const SHORT: readonly Box[] = ['first', 'second', 'third', 'next'];

interface CardProps {
  readonly id: string;
  readonly sheet: Sheet;
  readonly words: RefObject<HTMLDivElement>;
}

/** The sheet: on the screen with what is written, and in print with lines for the rest. */
export function Card({ id, sheet, words }: CardProps) {
  const rows = lines.map((line) => ({ line, text: readLine(sheet, line) }));
  const isBlank = rows.every(({ text }) => text === '');
  return (
    <div class="card" data-pagefind-ignore="all">
      <p class="card-title" id={`${id}-card`}>
        {card.title}
      </p>
      {isBlank && <p class="card-empty needs-script">{card.empty}</p>}
      <div class="card-words" ref={words}>
        {rows.map(({ line, text }, at) => (
          <div class="row" key={at} data-written={text === '' ? undefined : ''}>
            <p class="row-label">{line.label}</p>
            <p class="row-words" dir="auto">
              {text}
            </p>
            {'moment' in line ? (
              <ul class="row-scale">
                {STRENGTHS.map((strength) => (
                  <li key={strength}>{feeling.words[strength]}</li>
                ))}
              </ul>
            ) : (
              <div class="row-lines">
                {!SHORT.includes(line.box) && <div class="row-line" />}
                <div class="row-line" />
              </div>
            )}
          </div>
        ))}
      </div>
      <p class="card-foot">{card.foot}</p>
    </div>
  );
}
