import { useState } from 'preact/hooks';
import { sayDay } from './card.tsx';
import { sayThread, sayWeight, strands } from './copy.ts';
import { examples, past, sayOverTime } from './extras-copy.ts';
import { isDrawn, STRANDS, type Diary } from './logic.ts';
import { listLooks } from './looks.ts';
import { EXAMPLES, exampleThreads, type Example } from './made-up.ts';
import { SMALL } from './rope.ts';
import { Rope } from './rope.tsx';

interface PastProps {
  readonly diary: Diary;
  readonly onTakeOut: (day: string) => void;
}

/** Every look so far, small and side by side, with its notes, and each strand over time in words. */
export function Past({ diary, onTakeOut }: PastProps) {
  const looks = listLooks(diary);
  const drawn = looks.filter(({ checkIn }) => isDrawn(checkIn));
  return (
    <div class="past">
      <p class="row-label">{past.heading}</p>
      <p class="tool-hint">{past.order}</p>
      <ol>
        {looks.map(({ day, checkIn }) => (
          <li key={day}>
            {isDrawn(checkIn) && <Rope threads={checkIn.threads} shape={SMALL} />}
            <p>{sayDay(day)}</p>
            {STRANDS.filter((strand) => checkIn.notes[strand].trim() !== '').map((strand) => (
              <p key={strand} class="past-note">
                {strands[strand].name}: <span dir="auto">{checkIn.notes[strand]}</span>
              </p>
            ))}
          </li>
        ))}
      </ol>
      {(drawn.length > 0 ? STRANDS : []).map((strand) => (
        <p key={strand}>
          {sayOverTime(
            strands[strand].name,
            drawn.map(({ day, checkIn }) => ({
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
