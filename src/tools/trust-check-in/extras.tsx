import { useState } from 'preact/hooks';
import { sayDay } from './card.tsx';
import { sayThread, sayWeight, strands } from './copy.ts';
import { examples, past, sayOverTime } from './extras-copy.ts';
import { STRANDS, type Dated } from './logic.ts';
import { EXAMPLES, exampleThreads, type Example } from './made-up.ts';
import { SMALL } from './rope.ts';
import { Rope } from './rope.tsx';

interface PastProps {
  readonly looks: readonly Dated[];
  readonly onTakeOut: (day: string) => void;
}

/** Every look so far, small and side by side, and each strand over time in words. */
export function Past({ looks, onTakeOut }: PastProps) {
  return (
    <div class="past">
      <p class="row-label">{past.heading}</p>
      <p class="tool-hint">{past.order}</p>
      <ol>
        {looks.map(({ day, checkIn }) => (
          <li key={day}>
            <Rope threads={checkIn.threads} shape={SMALL} />
            <p>{sayDay(day)}</p>
          </li>
        ))}
      </ol>
      {STRANDS.map((strand) => (
        <p key={strand}>
          {sayOverTime(
            strands[strand].name,
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

/** Made-up check-ins to look at. They do not touch the reader's own. */
export function ExampleList({ id }: { readonly id: string }) {
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
            <Rope threads={exampleThreads[open]} shape={SMALL} />
            <ul>
              {STRANDS.map((strand) => (
                <li key={strand}>{sayThread(strand, exampleThreads[open][strand])}</li>
              ))}
            </ul>
            <p>{examples.said[open].text}</p>
          </>
        )}
      </div>
    </>
  );
}
