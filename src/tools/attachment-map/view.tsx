import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withBroughtBack, withReplaced, type Work } from '../shared/logic/earlier.ts';
import { joinList } from '../shared/logic/lists.ts';
import { Choice } from '../shared/ui/choice.tsx';
import { KeepRow } from '../shared/ui/keep-row.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { readTyped } from '../shared/ui/read-typed.ts';
import { StartOver } from '../shared/ui/start-over.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { findAdvice, getArea, getPlace, getWidth } from './area.ts';
import { Card } from './card.tsx';
import * as copy from './copy.ts';
import {
  ALL_MOMENTS,
  ANSWERS,
  countAnswered,
  EMPTY_SKETCH,
  isEmpty,
  listLeaning,
  MOMENTS,
  SCALES,
  withAnswer,
  withName,
  type Sketch,
} from './logic.ts';

/** `sketch`: what it holds at first; the tests and pictures start from named states. */
export interface AttachmentMapViewProps {
  readonly headingLevel?: 2 | 3;
  readonly sketch?: Sketch;
}

const PAUSE_MS = 1000;
const LEANS = ['more', 'between', 'less'] as const;
const isOwn = (sketch: Sketch) => !isEmpty(sketch);

export function AttachmentMapView({
  headingLevel = 2,
  sketch: first = EMPTY_SKETCH,
}: AttachmentMapViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [isLive, setLive] = useState(false);
  const [work, setWork] = useState<Work<Sketch>>({ now: first, earlier: [] });
  const [note, setNote] = useState<copy.Message>();
  const { message, announce } = useAnnouncer();

  const now = work.now;
  const area = getArea(now);
  const said = sayArea(now);
  const progress = copy.sayProgress(countAnswered(now), ALL_MOMENTS.length);
  const advice = findAdvice(area);
  const Heading = headingLevel === 3 ? 'h3' : 'h2';

  useEffect(() => {
    const name = readTyped(`${id}-name`, first.name);
    if (name !== first.name) rewrite(withName(first, name));
    setLive(true);
  }, []);

  const rewrite = (next: Sketch) => {
    setNote(undefined);
    setWork((before) => ({ ...before, now: next }));
  };
  const tell = (told: copy.Message) => {
    setNote(told);
    announce(copy.messages[told]);
  };
  const replace = (next: Work<Sketch>, told: copy.Message) => {
    setWork(next);
    tell(told);
  };

  return (
    <section
      class="tool-attachment-map tool exercise"
      data-live={isLive ? '' : undefined}
      aria-labelledby={`${id}-title`}
      ref={tool}
    >
      <Heading id={`${id}-title`} class="title">
        {copy.title}
      </Heading>
      <p class="safety">{copy.safety.map(linkPiece)}</p>
      <p class="start">{copy.start}</p>
      <div class="sides">
        <div class="questions needs-script">
          <TextField
            id={`${id}-name`}
            {...copy.name}
            rows={1}
            value={now.name}
            isLive={isLive}
            onWrite={(name) => rewrite(withName(now, name))}
          />
          {SCALES.map((scale) => (
            <div key={scale} class="scale-lines" role="group" aria-labelledby={`${id}-${scale}`}>
              <p class="scale-title" id={`${id}-${scale}`}>
                {copy.scales[scale]}
              </p>
              {MOMENTS[scale].map((moment) => (
                <Choice
                  key={moment}
                  label={copy.moments[moment]}
                  options={ANSWERS}
                  words={copy.answers}
                  chosen={now.answers[moment]}
                  onChoose={(answer) => {
                    const next = withAnswer(now, moment, answer);
                    rewrite(next);
                    announce([progressOf(next), ...sayArea(next).slice(0, 2)].join(' '), PAUSE_MS);
                  }}
                />
              ))}
            </div>
          ))}
          <p class="progress">{progress}</p>
        </div>
        <div class="outcome">
          <Card id={id} sketch={now} area={area} said={said} words={words} />
          <div class="buttons needs-script" role="group" aria-labelledby={`${id}-card`}>
            <KeepRow
              labels={copy.buttons}
              words={copy.composeCard(
                now.name,
                advice
                  ? [...said, '', copy.sayLine(copy.advice[advice]), copy.sayLine(copy.always)]
                  : [],
              )}
              fileName="attachment-map.txt"
              shown={words}
              tool={tool}
              onDone={tell}
            />
            <StartOver
              labels={copy.buttons}
              hasEarlier={work.earlier.length > 0}
              onStartOver={() =>
                replace(
                  withReplaced(work, EMPTY_SKETCH, isOwn),
                  isOwn(now) ? 'cleared' : 'clearedEmpty',
                )
              }
              onBringBack={() => replace(withBroughtBack(work, isOwn), 'broughtBack')}
            />
          </div>
          <p class="note" aria-hidden="true">
            {note && copy.messages[note]}
          </p>
        </div>
      </div>
      <LiveAnnouncer message={message} />
    </section>
  );
}

function progressOf(sketch: Sketch): string {
  return copy.sayProgress(countAnswered(sketch), ALL_MOMENTS.length);
}

// The picture in words: where the area lies, why it is so wide, and what the answers say.
function sayArea(sketch: Sketch): string[] {
  if (countAnswered(sketch) === 0) return [];
  const area = getArea(sketch);
  const leanings = SCALES.flatMap((scale) =>
    LEANS.flatMap((lean) => {
      const moments = listLeaning(sketch, scale, lean).map((moment) => copy.whens[moment]);
      return moments.length > 0 ? copy.sayLeaning(scale, lean, joinList(moments)) : [];
    }),
  );
  return [
    `${copy.sayPlace(getPlace(area.worry), getPlace(area.closeness))} ${copy.widths[getWidth(area)]}`,
    ...leanings,
  ];
}
