import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { KeepRow } from '../shared/ui/keep-row.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { TickBox } from '../shared/ui/tick-box.tsx';
import { useFrames, usePageHidden } from '../shared/ui/use-frames.ts';
import { useSpeech } from '../shared/ui/use-speech.ts';
import { useWakeLock } from '../shared/ui/use-wake-lock.ts';
import { Card } from './card.tsx';
import * as copy from './copy.ts';
import { Figure } from './figure.tsx';
import {
  countSeconds,
  END,
  FRESH,
  isLeftOut,
  listWanted,
  stepAt,
  withBack,
  withLeftOut,
  withNext,
  withStarted,
  withStartedOver,
  withStopped,
  withTakenIn,
  withTime,
  withTimerFrom,
  type Group,
  type Session,
} from './logic.ts';
import { Places } from './places.tsx';
import { Seconds } from './seconds.tsx';

/** `session`: what it starts from; the tests and pictures start from named states. */
export interface MuscleRelaxationViewProps {
  readonly headingLevel?: 2 | 3;
  readonly session?: Session;
}

export function MuscleRelaxationView({
  headingLevel = 2,
  session: first = FRESH,
}: MuscleRelaxationViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [isLive, setLive] = useState(false);
  const [session, setSession] = useState(first);
  const [isTimed, setTimed] = useState(false);
  const [second, setSecond] = useState(0);
  const [note, setNote] = useState('');
  const { message, announce } = useAnnouncer();
  const tell = (said: string) => {
    setNote(said);
    announce(said);
  };
  const speech = useSpeech(() => tell(copy.messages.voiceless));
  useEffect(() => setLive(true), []);

  const step = stepAt(session);
  const isRunning = session.sinceMs !== undefined;
  const wanted = listWanted(session);
  const Heading = headingLevel === 3 ? 'h3' : 'h2';
  useWakeLock(isRunning || (step !== undefined && session.place > 0));

  /** Shows the session, and says the step it is at if that is another one, or if asked to. */
  const move = (next: Session, lead = '', saysStep = next.place !== session.place) => {
    setNote(lead);
    setSession(next);
    setSecond(countSeconds(next, performance.now()));
    const said = saysStep ? copy.sayStep(stepAt(next)) : '';
    if (lead || said) announce(`${lead} ${said}`.trim());
    if (said) speech.say(said);
  };
  const moveByHand = (next: Session, lead?: string) =>
    move(withTimerFrom(next, performance.now()), lead);
  const begin = () => move(withStarted(session, performance.now()), '', true);
  const stop = (reason: 'stopped' | 'hidden') => {
    if (isRunning) move(withStopped(session), copy.messages[reason]);
  };
  const skip = () => {
    if (step) moveByHand(withLeftOut(session, step.group), copy.saySkipped(step.group));
  };
  const toggle = (group: Group) =>
    moveByHand(
      isLeftOut(session, group) ? withTakenIn(session, group) : withLeftOut(session, group),
    );

  usePageHidden(() => stop('hidden'));
  useFrames(isRunning, (now) => {
    const next = withTime(session, now);
    if (next === session) setSecond(countSeconds(session, now));
    else move(next);
  });

  const main = isTimed
    ? isRunning
      ? { label: copy.buttons.stop, press: () => stop('stopped') }
      : {
          label: !step ? copy.buttons.again : copy.buttons[session.place === 0 ? 'start' : 'goOn'],
          press: begin,
        }
    : !step
      ? { label: copy.buttons.again, press: () => move(withStartedOver(session)) }
      : {
          label:
            step.part === 'tense'
              ? copy.buttons.letGo
              : copy.buttons[withNext(session).place === END ? 'finish' : 'next'],
          press: () => move(withNext(session)),
        };

  return (
    <section
      class="tool-muscle-relaxation tool exercise"
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
          <Figure session={session} />
          <div class="now">
            <p class="place">
              {step && copy.sayPlace(wanted.indexOf(step.group) + 1, wanted.length)}
            </p>
            <p class="ask">{step ? copy.groups[step.group].name : copy.end.name}</p>
            <p class="part">{step && copy.parts[step.part]}</p>
            <p class="do">{step ? copy.groups[step.group][step.part] : copy.end.ask}</p>
            <p class="tool-hint">{step ? copy.times[step.part] : copy.end.time}</p>
            <Seconds part={step?.part} second={second} />
          </div>
          <div class="steps">
            <button type="button" class="main" onClick={main.press}>
              {main.label}
            </button>
            <button
              type="button"
              aria-disabled={withBack(session).place === session.place}
              onClick={() => moveByHand(withBack(session))}
            >
              {copy.buttons.back}
            </button>
            {isTimed && (
              <button
                type="button"
                aria-disabled={!step}
                onClick={() => moveByHand(withNext(session))}
              >
                {copy.buttons.next}
              </button>
            )}
            <button type="button" aria-disabled={!step} onClick={skip}>
              {copy.buttons.skip}
            </button>
          </div>
          <p class="note" aria-hidden="true">
            {note}
          </p>
        </div>
        <TickBox
          label={copy.settings.timer}
          isOn={isTimed}
          onToggle={() => {
            stop('stopped');
            setTimed(!isTimed);
          }}
        />
        {speech.isThere && (
          <TickBox
            label={copy.settings.voice}
            isOn={speech.isOn}
            onToggle={() => speech.toggle(copy.sayStep(step))}
          />
        )}
        <Places session={session} onToggle={toggle} />
      </div>
      <Card id={id} words={words} />
      <div class="buttons needs-script" role="group" aria-labelledby={`${id}-card`}>
        <KeepRow
          labels={copy.buttons}
          words={copy.composeCard(wanted)}
          fileName="squeeze-and-let-go.txt"
          shown={words}
          tool={tool}
          onDone={(result) => tell(copy.messages[result])}
        />
      </div>
      <LiveAnnouncer message={message} />
    </section>
  );
}
