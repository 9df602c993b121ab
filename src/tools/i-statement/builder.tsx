import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withBroughtBack, withReplaced, type Work } from '../shared/logic/earlier.ts';
import { CopyButton } from '../shared/ui/copy-button.tsx';
import { LazyDetails } from '../shared/ui/lazy-details.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { PrintButton } from '../shared/ui/print-button.tsx';
import { readTyped } from '../shared/ui/read-typed.ts';
import { StartOver } from '../shared/ui/start-over.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import * as copy from './copy.ts';
import {
  EMPTY_DRAFT,
  FIELDS,
  isEmpty,
  isSame,
  withText,
  withToggled,
  type Draft,
  type Field,
} from './draft.ts';
import { useGuide } from './use-guide.tsx';
import { Worksheet } from './worksheet.tsx';

/** `draft`: what the form holds at first; the tests and pictures start from named states. */
export interface BuilderProps {
  readonly headingLevel?: 2 | 3;
  readonly draft?: Draft;
  /** What brings the worked examples, where they can be opened below. */
  readonly loadPractice?: (() => Promise<typeof import('./practice.tsx')>) | undefined;
}

// Fetched when first opened: an article should not carry what few of its readers open.
const loadExtras = () => import('./extras.tsx');

/** The form and what grows beside it: all there is in another site's frame. */
export function Builder({ headingLevel = 2, draft = EMPTY_DRAFT, loadPractice }: BuilderProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const shown = useRef<HTMLParagraphElement>(null);
  const [isLive, setLive] = useState(false);
  const [work, setWork] = useState<Work<Draft>>({ now: draft, earlier: [] });
  const [note, setNote] = useState<copy.Message>();
  const { message, announce } = useAnnouncer();

  const now = work.now;
  const Heading = headingLevel === 3 ? 'h3' : 'h2';

  useEffect(() => {
    const typed = FIELDS.reduce((taken, field) => {
      const text = readTyped(`${id}-${field}`, taken[field]);
      return text === taken[field] ? taken : withText(taken, field, text);
    }, draft);
    if (typed !== draft) setWork({ now: typed, earlier: [] });
    setLive(true);
  }, []);

  const help = useGuide(now, announce);
  const { writer, words, plan } = help;

  // An example just as it was filled in is ours, and need not be kept.
  const [given, setGiven] = useState<Draft>();
  const isOwn = (draft: Draft) => !isEmpty(draft) && !(given && isSame(given, draft));

  const rewrite = (next: Draft) => {
    setNote(undefined);
    setWork((before) => ({ ...before, now: next }));
  };
  const move = (next: Work<Draft>, message: copy.Message) => {
    setWork(next);
    tell(message, help.skip(next.now));
  };
  const tell = (message: copy.Message, then = '') => {
    setNote(message);
    announce(`${copy.messages[message]} ${then}`.trim());
  };
  const takeExample = (example: Draft) => {
    move(withReplaced(work, example, isOwn), isOwn(now) ? 'exampleKept' : 'example');
    setGiven(example);
  };
  const onFail = () => tell('notLoaded');
  const field = (name: Field, rows = 2) => {
    const write = (text: string) => rewrite(withText(now, name, text));
    return (
      <>
        <TextField
          id={`${id}-${name}`}
          {...copy.fields[name]}
          rows={rows}
          value={now[name]}
          isLive={isLive}
          onWrite={write}
        />
        {writer && (
          <writer.Beside
            text={now[name]}
            isHarm={help.harm === name}
            advice={help.advice.find(({ field }) => field === name)}
            onWrite={write}
            onAskAgain={help.askAgain}
            onKeep={(advice) => {
              help.keep(advice);
              // Its button goes, and the focus must not go with it.
              document.getElementById(`${id}-${name}`)?.focus();
            }}
            say={announce}
          />
        )}
      </>
    );
  };

  return (
    <section
      class="tool-i-statement tool paper"
      data-live={isLive ? '' : undefined}
      aria-labelledby={`${id}-title`}
      ref={tool}
      onFocusIn={help.load}
    >
      <Heading id={`${id}-title`} class="title">
        {copy.title}
      </Heading>
      {writer && help.harm ? (
        <writer.HarmPanel />
      ) : (
        <p class="safety">{copy.safety.map(linkPiece)}</p>
      )}
      <p class="start">
        {copy.start} {copy.privacy}
      </p>
      <LazyDetails
        class="examples needs-script"
        summary={copy.examplesTitle}
        load={loadExtras}
        onFail={onFail}
      >
        {({ ExampleList }) => <ExampleList onChoose={takeExample} />}
      </LazyDetails>
      <div class="sides">
        <div class="fields" onFocusOut={help.settle}>
          {field('feeling', 1)}
          <LazyDetails
            class="picker needs-script"
            summary={[
              copy.pickerTitle,
              now.picked.length > 0 && <span class="picked">: {now.picked.join(', ')}</span>,
            ]}
            load={() => import('./picker.tsx')}
            onFail={onFail}
          >
            {({ Picker }) => (
              <Picker
                id={id}
                picked={now.picked}
                onToggle={(word) => rewrite(withToggled(now, word))}
              />
            )}
          </LazyDetails>
          {field('situation')}
          {field('reason')}
          {field('request')}
          {field('perspective')}
        </div>
        <div class="outcome needs-script">
          <div class="card">
            <p class="card-title" id={`${id}-result`}>
              {copy.result.heading}
            </p>
            <p class="sentence" dir="auto" data-empty={words === '' ? '' : undefined} ref={shown}>
              {words || copy.result.placeholder}
            </p>
          </div>
          {writer && words !== '' && (
            <writer.Looks
              id={id}
              look={help.look}
              hasRequest={plan.what !== undefined && !help.harm}
              spoken={words.replaceAll('___', '…')}
              onChoose={help.setLook}
            />
          )}
          <div class="buttons" role="group" aria-labelledby={`${id}-result`}>
            <PrintButton label={copy.buttons.printFilled} kind="filled" tool={tool} />
            <PrintButton label={copy.buttons.printBlank} kind="blank" tool={tool} />
            <CopyButton
              label={copy.buttons.copy}
              words={words}
              shown={shown}
              onDone={(result) => tell(result)}
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
          <LazyDetails
            class="after"
            summary={copy.afterTitle}
            load={() => {
              help.load();
              return loadExtras();
            }}
            onFail={onFail}
          >
            {({ After }) => <After plan={plan} reply={writer?.composeSample(now)} />}
          </LazyDetails>
        </div>
      </div>
      {loadPractice && (
        <LazyDetails
          class="more needs-script"
          summary={copy.practiceTitle}
          load={loadPractice}
          onFail={onFail}
        >
          {({ Practice }) => <Practice id={id} say={announce} />}
        </LazyDetails>
      )}
      <LiveAnnouncer message={message} />
      <Worksheet
        draft={now}
        statement={words}
        isLetter={help.look.form === 'letter' && words !== ''}
        plan={plan}
      />
    </section>
  );
}
