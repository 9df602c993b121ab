import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withBroughtBack, withReplaced, type Work } from '../shared/logic/earlier.ts';
import { KeepRow } from '../shared/ui/keep-row.tsx';
import { LazyDetails } from '../shared/ui/lazy-details.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { readTyped } from '../shared/ui/read-typed.ts';
import { StartOver } from '../shared/ui/start-over.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { useLater } from '../shared/ui/use-later.ts';
import * as copy from './copy.ts';
import {
  composeStatement,
  EMPTY_DRAFT,
  FIELDS,
  isEmpty,
  isSame,
  withText,
  type Draft,
} from './logic.ts';
import { Worksheet } from './worksheet.tsx';

/** `draft`: what the form holds at first; the tests and pictures start from named states. */
export interface BoundaryBuilderViewProps {
  readonly headingLevel?: 2 | 3;
  readonly draft?: Draft;
}

const PAUSE_MS = 1000;
// Fetched when first opened: a page should not carry what few of its readers open.
const loadExtras = () => import('./extras.tsx');

export function BoundaryBuilderView({
  headingLevel = 2,
  draft = EMPTY_DRAFT,
}: BoundaryBuilderViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const shown = useRef<HTMLParagraphElement>(null);
  const [isLive, setLive] = useState(false);
  const [work, setWork] = useState<Work<Draft>>({ now: draft, earlier: [] });
  const [note, setNote] = useState<copy.Message>();
  const { message, announce } = useAnnouncer();

  const now = work.now;
  const statement = composeStatement(now);
  // Without it there is no reading, and all the rest still works.
  const reader = useLater(!isEmpty(now), () => import('./reading-part.tsx')).part;
  const sayAll = (one: Draft) =>
    `${composeStatement(one) || copy.result.placeholder} ${reader?.sayReadings(one) ?? ''}`.trim();
  const Heading = headingLevel === 3 ? 'h3' : 'h2';

  useEffect(() => {
    const typed = FIELDS.reduce((taken, field) => {
      const text = readTyped(`${id}-${field}`, taken[field]);
      return text === taken[field] ? taken : withText(taken, field, text);
    }, draft);
    if (typed !== draft) setWork({ now: typed, earlier: [] });
    setLive(true);
  }, []);

  // Half a sentence may read like the opposite of the whole, so nothing is said until a pause.
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now]);
  const result = sayAll(settled);
  const said = useRef(result);
  useEffect(() => {
    if (result === said.current) return;
    // The reading may come when its statement has been said.
    const isSaid = said.current === composeStatement(settled);
    said.current = result;
    announce((isSaid && reader?.sayReadings(settled)) || result);
  }, [result]);

  // An example just as it was filled in is ours, and need not be kept.
  const [given, setGiven] = useState<Draft>();
  const isOwn = (one: Draft) => !isEmpty(one) && !(given && isSame(given, one));

  const tell = (name: copy.Message, then = '') => {
    setNote(name);
    announce(`${copy.messages[name]} ${then}`.trim());
  };
  const move = (next: Work<Draft>, name: copy.Message) => {
    said.current = sayAll(next.now);
    setSettled(next.now);
    setWork(next);
    tell(name, isEmpty(next.now) ? '' : said.current);
  };
  const takeExample = (example: Draft) => {
    move(withReplaced(work, example, isOwn), isOwn(now) ? 'exampleKept' : 'example');
    setGiven(example);
  };
  const onFail = () => tell('notLoaded');

  return (
    <section
      class="tool-boundary-builder tool paper"
      data-live={isLive ? '' : undefined}
      aria-labelledby={`${id}-title`}
      ref={tool}
    >
      <Heading id={`${id}-title`} class="title">
        {copy.title}
      </Heading>
      <p class="safety">{copy.safety.map(linkPiece)}</p>
      <p class="start">
        {copy.start} {copy.privacy}
      </p>
      <LazyDetails
        class="needs-script"
        summary={copy.summaries.practice}
        load={loadExtras}
        onFail={onFail}
      >
        {({ PracticePart }) => <PracticePart announce={announce} />}
      </LazyDetails>
      <LazyDetails
        class="examples needs-script"
        summary={copy.summaries.examples}
        load={loadExtras}
        onFail={onFail}
      >
        {({ ExampleList }) => <ExampleList onChoose={takeExample} />}
      </LazyDetails>
      <div class="sides">
        <div class="fields">
          {FIELDS.map((field) => (
            <TextField
              key={field}
              id={`${id}-${field}`}
              {...copy.fields[field]}
              value={now[field]}
              isLive={isLive}
              onWrite={(text) => {
                setNote(undefined);
                setWork((before) => ({ ...before, now: withText(before.now, field, text) }));
              }}
            />
          ))}
        </div>
        <div class="outcome needs-script">
          <div class="card">
            <p class="card-title" id={`${id}-result`}>
              {copy.result.heading}
            </p>
            <p
              class="statement"
              dir="auto"
              data-empty={statement === '' ? '' : undefined}
              ref={shown}
            >
              {statement || copy.result.placeholder}
            </p>
          </div>
          {reader && <reader.ReadingPart draft={settled} />}
          <div class="buttons" role="group" aria-labelledby={`${id}-result`}>
            <KeepRow
              labels={copy.buttons}
              words={statement}
              fileName={copy.fileName}
              shown={shown}
              tool={tool}
              onDone={(done) => tell(done)}
            />
            <StartOver
              labels={copy.buttons}
              hasEarlier={work.earlier.length > 0}
              onStartOver={() =>
                move(
                  withReplaced(work, EMPTY_DRAFT, isOwn),
                  isOwn(now) ? 'cleared' : 'clearedEmpty',
                )
              }
              onBringBack={() => move(withBroughtBack(work, isOwn), 'broughtBack')}
            />
          </div>
          <p class="note" aria-hidden="true">
            {note && copy.messages[note]}
          </p>
        </div>
      </div>
      <LiveAnnouncer message={message} />
      <Worksheet draft={now} statement={statement} />
    </section>
  );
}
