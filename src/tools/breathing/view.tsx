import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Choice } from '../shared/ui/choice.tsx';
import { KeepRow } from '../shared/ui/keep-row.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { TickBox } from '../shared/ui/tick-box.tsx';
import { useFrames, usePageHidden } from '../shared/ui/use-frames.ts';
import { useWakeLock } from '../shared/ui/use-wake-lock.ts';
import { canVibrate, vibrate } from '../shared/ui/vibration.ts';
import { Card } from './card.tsx';
import * as copy from './copy.ts';
import { Drawing } from './drawing.tsx';
import {
  BUZZES,
  LENGTHS,
  momentOf,
  PATTERN_NAMES,
  PATTERNS,
  READY,
  withLength,
  withPattern,
  withStarted,
  withStopped,
  withTime,
  type Session,
  type StopReason,
} from './logic.ts';
import { drawStitch, placeAt } from './loop.ts';
import { Now } from './now.tsx';

/** `session`: what it starts from; the tests and pictures start from named states. */
export interface BreathingViewProps {
  readonly headingLevel?: 2 | 3;
  readonly session?: Session;
}

export function BreathingView({ headingLevel = 2, session: first = READY }: BreathingViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const steps = useRef<HTMLDivElement>(null);
  const needle = useRef<SVGGElement>(null);
  const thread = useRef<SVGPathElement>(null);
  const [isLive, setLive] = useState(false);
  const [session, setSession] = useState(first);
  const [moment, setMoment] = useState(() => momentOf(first, 0));
  const [isStill, setStill] = useState(false);
  const [buzzes, setBuzzes] = useState<boolean>();
  const [note, setNote] = useState<copy.Message>();
  const { message, announce } = useAnnouncer();

  const pattern = PATTERNS[session.pattern];
  const isRunning = session.state === 'running';
  const Heading = headingLevel === 3 ? 'h3' : 'h2';

  useEffect(() => {
    setLive(true);
    setStill(matchMedia('(prefers-reduced-motion: reduce)').matches);
    if (canVibrate()) setBuzzes(false);
    return () => vibrate([]);
  }, []);
  useWakeLock(isRunning);

  // Each part is said once, as it begins: by ear this is the whole tool. All is said from here, so that
  // words about a part that has just begun cannot come after those about a stop.
  const part = isRunning ? moment.part : undefined;
  useEffect(() => {
    if (part) {
      announce(copy.parts[part]);
      if (buzzes) vibrate(BUZZES[part]);
    } else if (session !== first) {
      announce(copy.sayState(session));
      if (buzzes) vibrate([]);
    }
  }, [part, session.state]);

  const move = (next: Session) => {
    setNote(undefined);
    setSession(next);
    setMoment(momentOf(next, performance.now()));
  };
  const stop = (reason: StopReason) => {
    if (isRunning) move(withStopped(session, performance.now(), reason));
  };
  usePageHidden(() => stop('hidden'));

  useFrames(isRunning, (now) => {
    const next = withTime(session, now);
    if (next !== session) return move(next);
    const then = momentOf(session, now);
    const isNext = then.count !== moment.count || then.part !== moment.part;
    if (isNext || then.breaths !== moment.breaths) setMoment(then);
    sew(then.second);
  });
  // Past the view, as sixty pictures a second are no state of the tool.
  const sew = (second: number) => {
    const whole = Math.floor(second);
    const drawn = isStill ? whole + 1 : second;
    const { x, y, turn } = placeAt(pattern, drawn);
    needle.current?.setAttribute('transform', `translate(${x} ${y})rotate(${turn})`);
    thread.current?.setAttribute('d', drawStitch(pattern, whole));
    thread.current?.setAttribute('stroke-dashoffset', `${1 - Math.min(1, drawn - whole)}`);
  };

  useEffect(() => {
    if (isRunning) return;
    sew(0);
    thread.current?.removeAttribute('d');
  }, [isRunning, pattern]);

  const label = { ready: 'start', running: 'stop', stopped: 'goOn', done: 'again' } as const;
  const said = note ? copy.messages[note] : copy.sayState(session);

  return (
    <section
      class="tool-breathing tool exercise"
      data-live={isLive ? '' : undefined}
      data-still={isStill ? '' : undefined}
      aria-labelledby={`${id}-title`}
      ref={tool}
    >
      <Heading id={`${id}-title`} class="title">
        {copy.title}
      </Heading>
      <p class="safety">{copy.safety.map(linkPiece)}</p>
      <div class="needs-script">
        <p class="start">{copy.start}</p>
        <div class="stage" data-state={session.state}>
          <Drawing
            pattern={pattern}
            sewing={isRunning ? Math.floor(moment.second) : undefined}
            needle={needle}
            thread={thread}
          />
          <Now session={session} moment={moment} />
          <button
            type="button"
            class="main"
            onClick={() =>
              isRunning ? stop('asked') : move(withStarted(session, performance.now()))
            }
          >
            {copy.buttons[label[session.state]]}
          </button>
          <p class="note" aria-hidden="true">
            {said}
          </p>
        </div>
        <Choice
          label={copy.choosePattern}
          options={PATTERN_NAMES}
          words={copy.patterns}
          chosen={session.pattern}
          onChoose={(name) => move(withPattern(session, name, performance.now()))}
        />
        <Choice
          label={copy.chooseLength}
          options={LENGTHS}
          words={copy.lengths}
          chosen={session.length}
          onChoose={(length) => move(withLength(session, length, performance.now()))}
        />
        <TickBox label={copy.settings.still} isOn={isStill} onToggle={() => setStill(!isStill)} />
        {buzzes !== undefined && (
          <TickBox label={copy.settings.buzz} isOn={buzzes} onToggle={() => setBuzzes(!buzzes)} />
        )}
      </div>
      <Card id={id} pattern={pattern} steps={steps} />
      <div class="buttons needs-script" role="group" aria-labelledby={`${id}-card`}>
        <KeepRow
          labels={copy.buttons}
          words={copy.composeCard(pattern)}
          fileName="slow-breath.txt"
          shown={steps}
          tool={tool}
          onDone={(result) => {
            setNote(result);
            announce(copy.messages[result]);
          }}
        />
      </div>
      <LiveAnnouncer message={message} />
    </section>
  );
}
