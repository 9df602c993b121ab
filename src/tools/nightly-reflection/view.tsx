import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../lib/dates.ts';
import { formatShortDay, isDay, type Day } from '../../lib/days.ts';
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
  EMPTY_DIARY,
  isEmpty,
  LINES,
  listWritten,
  nightAt,
  nightOf,
  textsOf,
  withLine,
  withNight,
  withoutNight,
  type Diary,
} from './logic.ts';
import { SAVED } from './saved.ts';

/** `diary` and `tonight`: what it starts with; the tests and pictures start from named states. */
export interface NightlyReflectionViewProps {
  readonly headingLevel?: 2 | 3;
  readonly diary?: Diary;
  readonly tonight?: Day;
}

export function NightlyReflectionView({
  headingLevel = 2,
  diary: first = EMPTY_DIARY,
  tonight: given,
}: NightlyReflectionViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const past = useRef<HTMLDivElement>(null);
  const [isLive, setLive] = useState(false);
  const [chosen, setChosen] = useState<Day>();
  const [note, setNote] = useState('');
  // Counted up to forget what was searched for and what was deleted.
  const [emptied, setEmptied] = useState(0);
  const { saved, take, undo, canUndo } = useUndoable(SAVED, first, () =>
    setEmptied((before) => before + 1),
  );
  const tonight = useToday(given, nightAt);
  const { message, announce } = useAnnouncer();

  const diary = saved.now;
  const day = chosen ?? tonight;
  const night = nightOf(diary, day);
  const later = useLater(!isEmpty(diary), () => import('./look-back.tsx'));
  const [Heading, SubHeading] =
    headingLevel === 3 ? (['h3', 'h4'] as const) : (['h2', 'h3'] as const);

  useEffect(() => {
    const here = given ?? nightAt(new Date());
    for (const line of LINES) {
      const text = night[line] ?? '';
      const typed = readTyped(`${id}-${line}`, text);
      if (typed !== text) take((now) => withLine(now, here, line, typed));
    }
    setLive(true);
  }, []);

  const say = (said: string) => {
    setNote(said);
    announce(said);
  };
  const tell = (name: copy.Message) => say(copy.messages[name]);
  const moveTo = (next: Day) => {
    setChosen(next === tonight ? undefined : next);
    say(copy.sayMoved(formatShortDay(next)));
  };

  return (
    <section
      class="tool-nightly-reflection tool exercise notes"
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
        day={day}
        tonight={tonight}
        night={night}
        isLive={isLive}
        onMove={(next) => {
          if (!isDay(next)) return;
          if (next > tonight) tell('ahead');
          else moveTo(next);
        }}
        onWrite={(line, text) => {
          const next = withLine(diary, day, line, text);
          take((now) => withLine(now, day, line, text), `${day} ${line}`);
          setNote('');
          announce(copy.sayProgress(listWritten(nightOf(next, day)).length), 1000);
        }}
      />
      <p class="note" aria-hidden="true">
        {note}
      </p>
      <Card id={id} day={day} night={night} words={words} />
      <div class="buttons needs-script">
        <UndoButton label={copy.buttons.undo} canUndo={canUndo} undo={undo} tell={tell} />
        <KeepRow
          labels={copy.buttons}
          words={copy.composeCard(isDay(day) ? formatDay(day) : '', textsOf(night))}
          fileName="night.txt"
          shown={words}
          tool={tool}
          onDone={tell}
        />
        <button
          type="button"
          onClick={({ currentTarget }) => {
            take((now) => withoutNight(now, day));
            // The page above is gone with its words, and this row would be far off the screen.
            requestAnimationFrame(() => currentTarget.scrollIntoView({ block: 'center' }));
            tell(listWritten(night).length > 0 ? 'deleted' : 'nothingToDelete');
          }}
        >
          {copy.buttons.deleteNight}
        </button>
      </div>
      <div class="look-back" ref={past}>
        <SubHeading class="part-title">{copy.lookBack.heading}</SubHeading>
        {isEmpty(diary) && <p class="tool-hint">{copy.lookBack.empty}</p>}
        {later.hasFailed && <p>{copy.lookBack.notLoaded}</p>}
        {later.part && (
          <later.part.LookBack
            key={emptied}
            id={id}
            diary={diary}
            tonight={tonight}
            part={past}
            announce={announce}
            tell={tell}
            onEdit={(next) => {
              moveTo(next);
              document.getElementById(`${id}-first`)?.focus();
            }}
            onDelete={({ on }) => take((now) => withoutNight(now, on))}
            onPutBack={({ on, night: lost }) => {
              take((now) => withNight(now, on, lost));
              tell('broughtBack');
            }}
          />
        )}
      </div>
      <LiveAnnouncer message={message} />
    </section>
  );
}
