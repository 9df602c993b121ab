import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../lib/dates.ts';
import { dayHere, formatShortDay, isDay, type Day } from '../../lib/days.ts';
import { KeepRow } from '../shared/ui/keep-row.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { readTyped } from '../shared/ui/read-typed.ts';
import { SavedData } from '../shared/ui/saved-data.tsx';
import { UndoButton } from '../shared/ui/undo-button.tsx';
import { useLater } from '../shared/ui/use-later.ts';
import { useToday } from '../shared/ui/use-today.ts';
import { useUndoable } from '../shared/ui/use-undoable.ts';
import { Card } from './card.tsx';
import * as copy from './copy.ts';
import { Fields } from './fields.tsx';
import {
  countDone,
  EMPTY_LOG,
  hunchAt,
  PARTS,
  withHunch,
  withOutcome,
  withoutHunch,
  withWords,
  type Log,
  type Part,
  type Place,
} from './logic.ts';
import { SAVED } from './saved.ts';

/** `log`, `at` and `today`: what it starts with; the tests and pictures start from named states. */
export interface SelfTrustLogViewProps {
  readonly headingLevel?: 2 | 3;
  readonly log?: Log;
  /** The hunch in the form at first. */
  readonly at?: Place;
  readonly today?: Day;
}

// A name that no other hunch has, in this tab or another.
const composeNewPlace = (): Place => ({
  id: crypto.getRandomValues(new Uint32Array(3)).join('-'),
  on: '',
});

export function SelfTrustLogView({
  headingLevel = 2,
  log: first = EMPTY_LOG,
  at,
  today: given,
}: SelfTrustLogViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const record = useRef<HTMLDivElement>(null);
  const [isLive, setLive] = useState(false);
  const [chosen, setChosen] = useState<Place>(() => at ?? composeNewPlace());
  const [note, setNote] = useState('');
  // Counted up to forget what was searched for and what was deleted.
  const [emptied, setEmptied] = useState(0);
  const { saved, take, undo, canUndo } = useUndoable(SAVED, first, () =>
    setEmptied((before) => before + 1),
  );
  const today = useToday(given, dayHere);
  const { message, announce } = useAnnouncer();

  const log = saved.now;
  // Its day is that of its first word.
  const place: Place = { id: chosen.id, on: chosen.on || today };
  const hunch = hunchAt(log, place);
  const isEmpty = log.hunches.length === 0;
  const later = useLater(!isEmpty, () => import('./look-back.tsx'));
  const [Heading, SubHeading] =
    headingLevel === 3 ? (['h3', 'h4'] as const) : (['h2', 'h3'] as const);

  useEffect(() => {
    const here: Place = { ...place, on: place.on || dayHere(new Date()) };
    for (const part of PARTS) {
      const text = hunch.words[part] ?? '';
      const typed = readTyped(`${id}-${part}`, text);
      if (typed !== text) take((now) => withWords(now, here, part, typed));
    }
    setLive(true);
  }, []);

  const say = (said: string) => {
    setNote(said);
    announce(said);
  };
  const tell = (name: copy.Message) => say(copy.messages[name]);
  const rewrite = (edit: (now: Log) => Log, where?: string) => {
    take(edit, where);
    setChosen(place);
    setNote('');
    announce(copy.sayProgress(countDone(hunchAt(edit(log), place))), 1000);
  };
  const focusOn = (part: Part) => document.getElementById(`${id}-${part}`)?.focus();

  return (
    <section
      class="tool-self-trust-log tool exercise notes"
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
      <Fields
        id={id}
        hunch={hunch}
        isLive={isLive}
        onWrite={(part, text) =>
          rewrite((now) => withWords(now, place, part, text), `${place.id} ${part}`)
        }
        onChoose={(outcome) => rewrite((now) => withOutcome(now, place, outcome))}
        onAnother={() => {
          tell('another');
          setChosen(composeNewPlace());
          focusOn('hunch');
        }}
      />
      <p class="note" aria-hidden="true">
        {note}
      </p>
      <Card id={id} hunch={hunch} words={words} />
      <div class="buttons needs-script">
        <UndoButton label={copy.buttons.undo} canUndo={canUndo} undo={undo} tell={tell} />
        <KeepRow
          labels={copy.buttons}
          words={copy.composeCard(
            isDay(place.on) ? formatDay(place.on) : '',
            hunch.words,
            hunch.outcome,
          )}
          fileName="hunch.txt"
          shown={words}
          tool={tool}
          onDone={tell}
        />
      </div>
      <div class="look-back" ref={record}>
        <SubHeading class="part-title">{copy.lookBack.heading}</SubHeading>
        {isEmpty && <p class="tool-hint">{copy.lookBack.empty}</p>}
        {later.hasFailed && <p>{copy.lookBack.notLoaded}</p>}
        {later.part && (
          <later.part.LookBack
            key={emptied}
            id={id}
            log={log}
            part={record}
            announce={announce}
            tell={tell}
            onEdit={(next) => {
              setChosen(next);
              say(copy.sayMoved(formatShortDay(next.on)));
              focusOn(next.outcome === 'notYet' ? 'after' : 'hunch');
            }}
            onDelete={(next) => take((now) => withoutHunch(now, next.id))}
            onPutBack={(lost) => {
              take((now) => withHunch(now, lost));
              tell('broughtBack');
            }}
          />
        )}
      </div>
      <LiveAnnouncer message={message} />
    </section>
  );
}
