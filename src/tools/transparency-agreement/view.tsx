import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withBroughtBack, withReplaced, type Work } from '../shared/logic/earlier.ts';
import { tidyWords } from '../shared/logic/sentences.ts';
import { KeepRow } from '../shared/ui/keep-row.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { StartOver } from '../shared/ui/start-over.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { countShared, findAgreement } from './agreement.ts';
import * as copy from './copy.ts';
import {
  compare,
  EMPTY_DRAFT,
  isEmpty,
  PEOPLE,
  TOPICS,
  withName,
  withReview,
  type Draft,
} from './logic.ts';
import { ReviewPart } from './review-part.tsx';
import { TopicPart } from './topic-part.tsx';
import { takeIn } from './typed-early.tsx';
import { Worksheet } from './worksheet.tsx';

/** `draft`: what the form holds at first; the tests and pictures start from named states. */
export interface TransparencyAgreementViewProps {
  readonly headingLevel?: 2 | 3;
  readonly draft?: Draft;
}

const PAUSE_MS = 1000;

export function TransparencyAgreementView({
  headingLevel = 2,
  draft = EMPTY_DRAFT,
}: TransparencyAgreementViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const [isLive, setLive] = useState(false);
  const [work, setWork] = useState<Work<Draft>>({ now: draft, earlier: [] });
  const [note, setNote] = useState<copy.Message>();
  const { message, announce } = useAnnouncer();

  const now = work.now;
  const names = { first: tidyWords(now.names.first), second: tidyWords(now.names.second) };
  const agreement = findAgreement(now);
  const lines = agreement ? copy.listLines(agreement) : [];
  const progress = copy.sayProgress(countShared(now), TOPICS.length);
  const Heading = headingLevel === 3 ? 'h3' : 'h2';

  // What was typed or checked before the script arrived is the reader's.
  useEffect(() => {
    const typed = tool.current ? takeIn(draft, tool.current, id) : draft;
    setWork({ now: typed, earlier: [] });
    setLive(true);
  }, []);

  const tell = (name: copy.Message) => {
    setNote(name);
    announce(copy.messages[name]);
  };
  const change = (edit: (now: Draft) => Draft) => {
    setNote(undefined);
    setWork((before) => ({ ...before, now: edit(before.now) }));
    const next = edit(now);
    const topic = TOPICS.find((one) => next.views[one] !== now.views[one]);
    if (topic === undefined) return;
    const stand = copy.sayComparison(topic, compare(next.views[topic]), names);
    if (stand !== '') announce(`${copy.sayTopic(topic, next.ownTopic)}: ${stand}`, PAUSE_MS);
  };

  // The example just as it was filled in is ours, and need not be kept.
  const [given, setGiven] = useState<Draft>();
  const isOwn = (one: Draft) => !isEmpty(one) && one !== given;
  const move = (next: Work<Draft>, name: copy.Message) => {
    setWork(next);
    tell(name);
  };
  const takeExample = () => {
    import('./made-up.ts').then(
      ({ PAIR }) => {
        setGiven(PAIR);
        move(withReplaced(work, PAIR, isOwn), isOwn(now) ? 'exampleKept' : 'example');
      },
      () => tell('notLoaded'),
    );
  };

  return (
    <section
      class="tool-transparency-agreement tool paper"
      data-live={isLive ? '' : undefined}
      aria-labelledby={`${id}-title`}
      ref={tool}
    >
      <Heading id={`${id}-title`} class="title">
        {copy.title}
      </Heading>
      <p class="safety">{copy.safety.map(linkPiece)}</p>
      <p class="start">{copy.start}</p>
      <p class="examples needs-script">
        <button type="button" onClick={takeExample}>
          {copy.buttons.example}
        </button>
      </p>
      <div class="views names">
        {PEOPLE.map((person) => (
          <TextField
            key={person}
            id={`${id}-${person}`}
            label={copy.nameLabels[person]}
            rows={1}
            value={now.names[person]}
            isLive={isLive}
            onWrite={(name) => change((before) => withName(before, person, name))}
          />
        ))}
      </div>
      <div class="topics">
        {TOPICS.map((topic) => (
          <TopicPart
            key={topic}
            id={id}
            topic={topic}
            draft={now}
            names={names}
            isLive={isLive}
            isOpen={topic === 'plans'}
            onChange={change}
          />
        ))}
      </div>
      <p class="progress needs-script">{progress}</p>
      <ReviewPart
        id={id}
        draft={now}
        isLive={isLive}
        onDay={(day) => change((before) => withReview(before, day))}
        tell={tell}
      />
      <div class="outcome needs-script">
        <div class="card">
          <p class="card-title" id={`${id}-result`}>
            {copy.agreement.heading}
          </p>
          <div ref={shown}>
            {lines.length === 0 && <p class="placeholder">{copy.agreement.placeholder}</p>}
            {lines.map(({ kind, text }, at) => (
              <p key={at} class={`line-${kind}`} dir="auto">
                {text}
              </p>
            ))}
          </div>
        </div>
        <div class="buttons" role="group" aria-labelledby={`${id}-result`}>
          <KeepRow
            labels={copy.buttons}
            words={copy.sayLines(lines)}
            fileName={copy.fileName}
            shown={shown}
            tool={tool}
            onDone={(done) => tell(done)}
          />
          <StartOver
            labels={copy.buttons}
            hasEarlier={work.earlier.length > 0}
            onStartOver={() =>
              move(withReplaced(work, EMPTY_DRAFT, isOwn), isOwn(now) ? 'cleared' : 'clearedEmpty')
            }
            onBringBack={() => move(withBroughtBack(work, isOwn), 'broughtBack')}
          />
        </div>
        <p class="note" aria-hidden="true">
          {note && copy.messages[note]}
        </p>
      </div>
      <LiveAnnouncer message={message} />
      <Worksheet draft={now} />
    </section>
  );
}
