import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../lib/days.ts';
import { KeepRow } from '../shared/ui/keep-row.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { SavedData } from '../shared/ui/saved-data.tsx';
import { StartOver } from '../shared/ui/start-over.tsx';
import { TickBox } from '../shared/ui/tick-box.tsx';
import { useLater } from '../shared/ui/use-later.ts';
import { useSaved } from '../shared/ui/use-saved.ts';
import { Card, sayDay } from './card.tsx';
import * as copy from './copy.ts';
import {
  EMPTY_DIARY,
  findFirstReason,
  getCheckIn,
  isEmpty,
  STRANDS,
  withNote,
  withPutBack,
  withTakenOut,
  withThread,
  type Dated,
  type Diary,
  type Work,
} from './logic.ts';
import { SAVED } from './saved.ts';
import { First, StrandPart } from './strand-part.tsx';
import { useDay } from './use-day.tsx';

/** `diary` and `today`: what it starts from, and the day it is; the tests start from named states. */
export interface TrustCheckInViewProps {
  readonly headingLevel?: 2 | 3;
  readonly diary?: Diary;
  readonly today?: Day;
}

export function TrustCheckInView({
  headingLevel = 2,
  diary: start = EMPTY_DIARY,
  today: given,
}: TrustCheckInViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [isLive, setLive] = useState(false);
  const [isAfraid, setAfraid] = useState(false);
  const [out, setOut] = useState<readonly Dated[]>([]);
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { message, announce } = useAnnouncer();
  const saved = useSaved(SAVED, start, () => setOut([]));

  const diary = saved.now;
  const { day, today, startToday } = useDay(given, (other) => isEmpty(getCheckIn(diary, other)));
  const checkIn = getCheckIn(diary, day);
  const first = findFirstReason(checkIn, isAfraid);
  const Heading = headingLevel === 3 ? 'h3' : 'h2';
  const Subheading = headingLevel === 3 ? 'h4' : 'h3';

  useEffect(() => setLive(true), []);
  useEffect(() => {
    if (first && isLive) announce(copy.first[first]);
  }, [first]);

  const hasOthers = Object.keys(diary.checkIns).some((other) => other !== day);
  // Fetched when opened, or for a look of another day: a page should not carry what few of its readers open.
  const later = useLater(isAsked || hasOthers, () => import('./extras.tsx'));
  const extras = later.part;

  const tell = (name: copy.Message) => {
    setNote(copy.messages[name]);
    announce(copy.messages[name]);
  };
  const replace = (next: Work, said: copy.Message) => {
    setOut(next.out);
    saved.change(() => next.diary);
    tell(said);
  };
  const work: Work = { diary, out };

  return (
    <section
      class="tool-trust-check-in tool exercise"
      data-live={isLive ? '' : undefined}
      aria-labelledby={`${id}-title`}
      ref={tool}
    >
      <Heading id={`${id}-title`} class="title">
        {copy.title}
      </Heading>
      <p class="safety">{copy.safety.map(linkPiece)}</p>
      <p class="start">{copy.start}</p>
      <div class="needs-script">
        <SavedData saved={saved} announce={announce} />
        {day !== today && (
          <p class="older">
            {copy.sayOlder(sayDay(day))}{' '}
            <button
              type="button"
              onClick={() => {
                startToday();
                setAfraid(false);
                tell('newDay');
                // This button goes, and the focus must not go with it.
                tool.current?.querySelector<HTMLElement>('.stage input')?.focus();
              }}
            >
              {copy.buttons.newDay}
            </button>
          </p>
        )}
        <div class="stage">
          <TickBox label={copy.afraid} isOn={isAfraid} onToggle={() => setAfraid(!isAfraid)} />
          {first === 'fear' && <First reason={first} />}
          {STRANDS.map((strand) => (
            <StrandPart
              key={strand}
              id={id}
              Heading={Subheading}
              strand={strand}
              checkIn={checkIn}
              isLive={isLive}
              onDraw={(weight) => {
                saved.change((now) => withThread(now, day, strand, weight));
                const drawn = getCheckIn(withThread(diary, day, strand, weight), day);
                announce(copy.sayThread(strand, drawn.threads[strand]), 1000);
              }}
              onNote={(text) => saved.change((now) => withNote(now, day, strand, text))}
            />
          ))}
        </div>
      </div>
      <Card
        id={id}
        diary={diary}
        day={day}
        first={first}
        words={words}
        past={
          hasOthers ? (
            // Not `later`, which tells how to see a change, while the row is on its way.
            <>
              {extras && (
                <extras.Past
                  diary={diary}
                  onTakeOut={(other) => replace(withTakenOut(work, other), 'takenOut')}
                />
              )}
            </>
          ) : undefined
        }
      />
      <p class="note" aria-hidden="true">
        {note}
      </p>
      <div class="buttons needs-script" role="group" aria-labelledby={`${id}-card`}>
        {/* The name of the file says nothing to whoever sees it in a list. */}
        <KeepRow
          labels={copy.buttons}
          words={copy.composeSheet(STRANDS, checkIn, sayDay(day))}
          fileName="notes.txt"
          shown={words}
          tool={tool}
          onDone={tell}
        />
        <StartOver
          labels={copy.buttons}
          hasEarlier={out.length > 0}
          onStartOver={() => {
            setAfraid(false);
            replace(withTakenOut(work, day), isEmpty(checkIn) ? 'clearedEmpty' : 'cleared');
          }}
          onBringBack={() => replace(withPutBack(work), 'broughtBack')}
        />
      </div>
      <details class="examples needs-script" onToggle={() => setAsked(true)}>
        <summary>{copy.examples}</summary>
        {extras && <extras.ExampleList id={id} />}
        {later.hasFailed && <p>{copy.notLoaded}</p>}
      </details>
      <LiveAnnouncer message={message} />
    </section>
  );
}
