import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { dayHere, isDay } from '../../lib/days.ts';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { PrintButton } from '../shared/ui/print-button.tsx';
import { readTyped } from '../shared/ui/read-typed.ts';
import { saveKept } from '../shared/ui/save-kept.ts';
import { SavedData } from '../shared/ui/saved-data.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { UndoButton } from '../shared/ui/undo-button.tsx';
import { useToday } from '../shared/ui/use-today.ts';
import { useUndoable } from '../shared/ui/use-undoable.ts';
import { Cloths } from './cloths.tsx';
import * as copy from './copy.ts';
import {
  EMPTY_RUN,
  findFreeSlot,
  isEmpty,
  listSlots,
  startOf,
  withMark,
  withoutPromise,
  withStart,
  withWords,
  type Run,
  type Slot,
} from './logic.ts';
import { Days } from './days.tsx';
import { SAVED } from './saved.ts';
import { Worksheet } from './worksheet.tsx';

/** `run` and `today`: what the form holds at first, and the day it is; the tests start from named states. */
export interface MicroPromisesViewProps {
  readonly headingLevel?: 2 | 3;
  readonly run?: Run;
  readonly today?: string;
}

// Fetched when first opened: a page should not carry what few of its readers open.
type Extras = typeof import('./extras.tsx');

export function MicroPromisesView({
  headingLevel = 2,
  run: first = EMPTY_RUN,
  today: given,
}: MicroPromisesViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const { saved, take, undo, canUndo } = useUndoable(SAVED, first);
  const today = useToday(given, dayHere);
  const [isLive, setLive] = useState(false);
  const [note, setNote] = useState('');
  const [extras, setExtras] = useState<Extras>();
  const { message, announce } = useAnnouncer();
  const run = saved.now;
  const Heading = headingLevel === 3 ? 'h3' : 'h2';
  const slots = listSlots(run);
  // With nothing chosen yet there is one empty line to write on, in the HTML from the start.
  const shown: readonly Slot[] = slots[0] ? slots : ['first'];
  const free = findFreeSlot(run);

  useEffect(() => {
    const words = first.promises.first?.words ?? '';
    const typed = readTyped(`${id}-first`, words);
    if (typed !== words) saved.change((now) => withWords(now, 'first', typed));
    setLive(true);
  }, []);
  // A button that goes with its work would take the focus along.
  const focusSoon = (part: string) =>
    setTimeout(() => document.getElementById(`${id}-${part}`)?.focus());
  const say = (words: string) => {
    setNote(words);
    announce(words);
  };
  const tell = (name: copy.Message) => say(copy.messages[name]);
  const add = (words: string) => {
    if (!free) return;
    take((now) => withWords(now, free, words));
    tell('added');
  };
  const startOver = () => {
    if (isEmpty(run)) return tell('clearedEmpty');
    take(() => EMPTY_RUN);
    tell('cleared');
  };
  // A second time brings the same, and draws nothing anew.
  const loadExtras = () => {
    import('./extras.tsx').then(setExtras, () => tell('notLoaded'));
  };

  return (
    <section
      class="tool-micro-promises tool"
      data-live={isLive ? '' : undefined}
      aria-labelledby={`${id}-title`}
      ref={tool}
    >
      <Heading id={`${id}-title`} class="title">
        {copy.title}
      </Heading>
      <p class="safety">{copy.safety.map(linkPiece)}</p>
      <p class="start">{copy.start}</p>
      <SavedData saved={saved} announce={announce} />
      <div class="sides">
        <div class="fields">
          {shown.map((slot) => (
            <div key={slot} class="promise">
              <TextField
                id={`${id}-${slot}`}
                label={copy.promises.labels[slot]}
                hint={copy.promises.hint}
                value={run.promises[slot]?.words ?? ''}
                isLive={isLive}
                onWrite={(words) => take((now) => withWords(now, slot, words), slot)}
              />
              {slots.length > 1 && (
                <button
                  type="button"
                  // Heard alone, the button of one promise is told from those of the others.
                  aria-label={`${copy.promises.remove}: ${copy.marking.unnamed[slot]}`}
                  onClick={() => {
                    focusSoon('day');
                    take((now) => withoutPromise(now, slot));
                    tell('removed');
                  }}
                >
                  {copy.promises.remove}
                </button>
              )}
            </div>
          ))}
          {slots[0] && free && !run.promises[free] && (
            <button
              type="button"
              onClick={() => {
                focusSoon(free);
                take((now) => withWords(now, free, ''));
              }}
            >
              {copy.promises.add}
            </button>
          )}
          <details class="needs-script" onToggle={loadExtras}>
            <summary>{copy.summaries.starters}</summary>
            {extras && <extras.StarterList isFull={!free} onChoose={add} />}
          </details>
        </div>
        <Days
          id={id}
          run={run}
          slots={slots}
          today={today}
          note={note}
          extras={extras}
          onOpen={loadExtras}
          onMark={(slot, day, mark) => {
            take((now) => withMark(now, slot, day, mark, today));
            say(copy.after[mark ?? 'none']);
          }}
        />
      </div>
      <Cloths run={run} slots={shown} today={today} />
      <div class="buttons needs-script">
        <UndoButton label={copy.buttons.undo} canUndo={canUndo} undo={undo} tell={tell} />
        <PrintButton label={copy.buttons.print} kind="filled" tool={tool} />
        <PrintButton label={copy.buttons.printBlank} kind="blank" tool={tool} />
        <button type="button" onClick={() => tell(saveKept(SAVED, run))}>
          {copy.buttons.save}
        </button>
        <button type="button" onClick={startOver}>
          {copy.buttons.startOver}
        </button>
      </div>
      <details class="needs-script" onToggle={loadExtras}>
        <summary>{copy.summaries.reminders}</summary>
        {extras && <extras.Reminders run={run} today={today} tell={tell} />}
      </details>
      <details class="needs-script">
        <summary>{copy.marking.firstDay}</summary>
        <div class="one-line">
          <label for={`${id}-start`}>{copy.marking.firstDay}</label>
          <input
            id={`${id}-start`}
            type="date"
            autocomplete="off"
            aria-describedby={`${id}-start-hint`}
            value={startOf(run, today)}
            onChange={({ currentTarget: { value } }) => {
              // Cleared, or half of a day.
              if (!isDay(value)) return;
              take((now) => withStart(now, value));
              tell('started');
            }}
          />
        </div>
        <p class="tool-hint" id={`${id}-start-hint`}>
          {copy.marking.firstDayHint}
        </p>
      </details>
      <LiveAnnouncer message={message} />
      <Worksheet run={run} today={today} />
    </section>
  );
}
