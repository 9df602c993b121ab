import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withBroughtBack, withReplaced, type Work } from '../shared/logic/earlier.ts';
import { KeepRow } from '../shared/ui/keep-row.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { StartOver } from '../shared/ui/start-over.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { TickBox } from '../shared/ui/tick-box.tsx';
import { useSpeech } from '../shared/ui/use-speech.ts';
import { Card } from './card.tsx';
import * as copy from './copy.ts';
import {
  COUNTS,
  FRESH,
  isFresh,
  isFull,
  SENSES,
  senseAt,
  withBack,
  withFound,
  withNext,
  withNote,
  withTakenBack,
  type Walk,
} from './logic.ts';
import { Sampler } from './sampler.tsx';

/** `walk`: what it starts from; the tests and pictures start from named states. */
export interface GroundingViewProps {
  readonly headingLevel?: 2 | 3;
  readonly walk?: Walk;
}

const ROWS = SENSES.map((sense) => ({ sense, count: COUNTS[sense] }));
const isOwn = (walk: Walk) => !isFresh(walk);

export function GroundingView({ headingLevel = 2, walk = FRESH }: GroundingViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [isLive, setLive] = useState(false);
  const [work, setWork] = useState<Work<Walk>>({ now: walk, earlier: [] });
  const [note, setNote] = useState<copy.Message>();
  const { message, announce } = useAnnouncer();
  const tell = (said: copy.Message) => {
    setNote(said);
    announce(copy.messages[said]);
  };
  const speech = useSpeech(() => tell('voiceless'));
  useEffect(() => setLive(true), []);

  const now = work.now;
  const sense = senseAt(now);
  const { ask, hint } = sense ? copy.senses[sense] : copy.end;
  const isLast = now.at === SENSES.length - 1;
  const Heading = headingLevel === 3 ? 'h3' : 'h2';

  const rewrite = (next: Walk) => {
    setNote(undefined);
    setWork((before) => ({ ...before, now: next }));
  };
  const sayStep = (next: Walk, first = '') => {
    const there = senseAt(next);
    const step = there ? copy.senses[there].ask : copy.end.ask;
    announce(`${first} ${step}`.trim());
    speech.say(step);
  };
  const walkTo = (next: Walk) => {
    rewrite(next);
    if (next.at !== now.at) sayStep(next);
  };
  const count = (next: Walk) => {
    if (!sense || next === now) return;
    rewrite(next);
    announce(copy.sayProgress(next.found[sense], COUNTS[sense]));
  };
  const replace = (next: Work<Walk>, said: copy.Message) => {
    setWork(next);
    setNote(said);
    sayStep(next.now, copy.messages[said]);
  };
  const startOver = () =>
    replace(withReplaced(work, FRESH, isOwn), isFresh(now) ? 'clearedFresh' : 'cleared');
  // One button leads all the way: it finds, and when enough is found it goes on.
  const isDone = !sense || isFull(now);

  return (
    <section
      class="tool-grounding tool exercise"
      data-live={isLive ? '' : undefined}
      aria-labelledby={`${id}-title`}
      ref={tool}
    >
      <Heading id={`${id}-title`} class="title">
        {copy.title}
      </Heading>
      <p class="safety">{copy.safety.map(linkPiece)}</p>
      <div class="needs-script">
        <p class="start">{copy.start}</p>
        <div class="stage">
          <Sampler at={now.at} found={now.found} />
          <p class="ask">{ask}</p>
          <p class="tool-hint">{hint}</p>
          <div class="steps">
            <button
              type="button"
              class="main"
              onClick={() => {
                if (!sense) startOver();
                else if (isDone) walkTo(withNext(now));
                else count(withFound(now));
              }}
            >
              {!sense
                ? copy.buttons.again
                : !isDone
                  ? copy.buttons.found
                  : isLast
                    ? copy.buttons.finish
                    : copy.buttons.next}
            </button>
            <button
              type="button"
              aria-disabled={now.at === 0}
              onClick={() => walkTo(withBack(now))}
            >
              {copy.buttons.back}
            </button>
            <button
              type="button"
              aria-disabled={!sense || now.found[sense] === 0}
              onClick={() => count(withTakenBack(now))}
            >
              {copy.buttons.takeBack}
            </button>
            <button type="button" aria-disabled={!sense} onClick={() => walkTo(withNext(now))}>
              {copy.buttons.skip}
            </button>
          </div>
          <p class="note" aria-hidden="true">
            {note && copy.messages[note]}
          </p>
          {sense && (
            <TextField
              key={sense}
              id={`${id}-${sense}`}
              {...copy.note}
              rows={1}
              value={now.notes[sense]}
              isLive={isLive}
              onWrite={(text) => rewrite(withNote(now, sense, text))}
            />
          )}
        </div>
        {speech.isThere && (
          <TickBox label={copy.voice} isOn={speech.isOn} onToggle={() => speech.toggle(ask)} />
        )}
      </div>
      <Card id={id} notes={now.notes} words={words} />
      <div class="buttons needs-script" role="group" aria-labelledby={`${id}-card`}>
        <KeepRow
          labels={copy.buttons}
          words={copy.composeCard(ROWS, now.notes)}
          fileName="five-senses.txt"
          shown={words}
          tool={tool}
          onDone={tell}
        />
        <StartOver
          labels={copy.buttons}
          hasEarlier={work.earlier.length > 0}
          onStartOver={startOver}
          onBringBack={() => replace(withBroughtBack(work, isOwn), 'broughtBack')}
        />
      </div>
      <LiveAnnouncer message={message} />
    </section>
  );
}
