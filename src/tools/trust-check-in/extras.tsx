import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { EXAMPLES, exampleThreads, type Example } from './examples.ts';
import { examples, past, sayOverTime } from './extras-copy.ts';
import type { CheckIn, Dated, Strand } from './logic.ts';

// The drawing and its words are handed in, so that they stay in one piece with the form.
interface Drawing {
  readonly draw: (threads: CheckIn['threads']) => ComponentChild;
}

interface PastProps extends Drawing {
  readonly looks: readonly Dated[];
  readonly strands: readonly { readonly strand: Strand; readonly name: string }[];
  readonly sayWeight: (weight: CheckIn['threads'][Strand]) => string;
  readonly sayDay: (day: string) => string;
  readonly onTakeOut: (day: string) => void;
}

/** Every look so far, small and side by side, and each strand over time in words. */
export function Past({ looks, strands, draw, sayWeight, sayDay, onTakeOut }: PastProps) {
  return (
    <div class="past">
      <p class="row-label">{past.heading}</p>
      <p class="tool-hint">{past.order}</p>
      <ol>
        {looks.map(({ day, checkIn }) => (
          <li key={day}>
            {draw(checkIn.threads)}
            <p>{sayDay(day)}</p>
          </li>
        ))}
      </ol>
      {strands.map(({ strand, name }) => (
        <p key={strand}>
          {sayOverTime(
            name,
            looks.map(({ day, checkIn }) => ({
              day: sayDay(day),
              weight: sayWeight(checkIn.threads[strand]),
            })),
          )}
        </p>
      ))}
      <details>
        <summary>{past.takeOutOne}</summary>
        <div class="take-out">
          {looks.map(({ day }) => (
            <button key={day} type="button" onClick={() => onTakeOut(day)}>
              {past.takeOut(sayDay(day))}
            </button>
          ))}
        </div>
      </details>
    </div>
  );
}

interface ExampleListProps extends Drawing {
  readonly id: string;
  readonly say: (threads: CheckIn['threads']) => readonly string[];
}

/** Made-up check-ins to look at. They do not touch the reader's own. */
export function ExampleList({ id, draw, say }: ExampleListProps) {
  const [open, setOpen] = useState<Example>();
  return (
    <>
      <p class="tool-hint">{examples.lead}</p>
      <div class="example-list">
        {EXAMPLES.map((name) => (
          <button
            key={name}
            type="button"
            aria-expanded={name === open}
            aria-controls={`${id}-example`}
            onClick={() => setOpen(name === open ? undefined : name)}
          >
            {examples.said[name].name}
          </button>
        ))}
      </div>
      <div class="example" id={`${id}-example`}>
        {open && (
          <>
            {draw(exampleThreads[open])}
            <ul>
              {say(exampleThreads[open]).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <p>{examples.said[open].text}</p>
          </>
        )}
      </div>
    </>
  );
}
