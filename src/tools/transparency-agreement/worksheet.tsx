import { composeAgreement } from './agreement.ts';
import { agreement, ours, review, sayName, sayTopic, sayView, sheet } from './copy.ts';
import { PEOPLE, type Draft } from './logic.ts';

const LINES = [1, 2] as const;

/** The page to print: a row for each topic, a column for each person, words or lines to write on. */
export function Worksheet({ draft }: { readonly draft: Draft }) {
  const { names, ownTopic, clauses, reviewOn } = composeAgreement(draft);
  return (
    <div class="worksheet" data-pagefind-ignore="all">
      <p class="sheet-title">{agreement.title}</p>
      <p class="sheet-how">{sheet.how}</p>
      <div class="sheet-columns">
        {PEOPLE.map((person) => (
          <p key={person} class="sheet-label">
            {sayName(person, names)}
          </p>
        ))}
      </div>
      {clauses.map(({ topic, views, kind }) => (
        <div key={topic} class="sheet-row">
          <p class="sheet-label">{sayTopic(topic, ownTopic)}</p>
          <div class="sheet-columns">
            {PEOPLE.map((person) => {
              const said = sayView(topic, views[person]);
              return (
                <div key={person} data-written={said === '' ? undefined : ''}>
                  <p class="sheet-words" dir="auto">
                    {said}
                  </p>
                  <div class="sheet-lines">
                    {LINES.map((line) => (
                      <div key={line} class="sheet-line" />
                    ))}
                  </div>
                </div>
              );
            })}
          </div>
          <div data-written="">
            <p class="sheet-words sheet-stand">{ours[kind]}</p>
          </div>
        </div>
      ))}
      <p class="sheet-end">{agreement.end}</p>
      <p class="sheet-end" data-written={reviewOn === '' ? undefined : ''}>
        {review.label} <span class="sheet-words">{reviewOn}</span>
        <span class="sheet-lines" />
      </p>
      <p class="sheet-foot">{sheet.foot}</p>
    </div>
  );
}
