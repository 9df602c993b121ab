import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withBroughtBack, withReplaced, type Work } from '../shared/logic/earlier.ts';
import { CopyButton } from '../shared/ui/copy-button.tsx';
import { LiveAnnouncer, useAnnouncer } from '../shared/ui/live-announcer.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { PrintButton } from '../shared/ui/print-button.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import * as copy from './copy.ts';
import {
  composeStatement,
  EMPTY_DRAFT,
  FIELDS,
  isEmpty,
  isSame,
  withText,
  withToggled,
  type Draft,
  type Field,
} from './logic.ts';
import { Picker } from './picker.tsx';
import { composePlan } from './plan.ts';
import { Worksheet } from './worksheet.tsx';

/** `draft`: what the form holds at first; the tests and pictures start from named states. */
export interface IStatementViewProps {
  readonly headingLevel?: 2 | 3;
  readonly draft?: Draft;
}

const PAUSE_MS = 1000;
// Fetched when first opened: an article should not carry what few of its readers open.
type Extras = typeof import('./extras.tsx');

export function IStatementView({ headingLevel = 2, draft = EMPTY_DRAFT }: IStatementViewProps) {
  const id = useId();
  const tool = useRef<HTMLElement>(null);
  const shown = useRef<HTMLParagraphElement>(null);
  const [isLive, setLive] = useState(false);
  const [work, setWork] = useState<Work<Draft>>({ now: draft, earlier: [] });
  const [note, setNote] = useState<copy.Message>();
  const { message, announce } = useAnnouncer();
  const [hasOfferedBack, setOfferedBack] = useState(false);

  const now = work.now;
  const statement = composeStatement(now);
  const plan = composePlan(now);
  const Heading = headingLevel === 3 ? 'h3' : 'h2';

  // Words typed before the script arrived are the reader's, and so the first thing to take in.
  useEffect(() => {
    const typed = FIELDS.reduce((taken, field) => {
      const box = tool.current?.querySelector<HTMLTextAreaElement>(`[id="${id}-${field}"]`);
      return box && box.value !== taken[field] ? withText(taken, field, box.value) : taken;
    }, draft);
    if (typed !== draft) setWork({ now: typed, earlier: [] });
    setLive(true);
  }, []);

  const said = useRef(statement);
  useEffect(() => {
    if (statement === said.current) return;
    said.current = statement;
    announce(statement === '' ? copy.result.placeholder : statement, PAUSE_MS);
  }, [statement]);

  // An example just as it was filled in is ours, and need not be kept.
  const [given, setGiven] = useState<Draft>();
  const isOwn = (draft: Draft) => !isEmpty(draft) && !(given && isSame(given, draft));

  const rewrite = (next: Draft) => {
    setNote(undefined);
    setWork((before) => ({ ...before, now: next }));
  };
  const move = (next: Work<Draft>, message: copy.Message) => {
    said.current = composeStatement(next.now);
    if (next.earlier.length > 0) setOfferedBack(true);
    setWork(next);
    tell(message, said.current);
  };
  const tell = (message: copy.Message, then = '') => {
    setNote(message);
    announce(`${copy.messages[message]} ${then}`.trim());
  };
  const takeExample = (example: Draft) => {
    move(withReplaced(work, example, isOwn), isOwn(now) ? 'exampleKept' : 'example');
    setGiven(example);
  };
  const [extras, setExtras] = useState<Extras>();
  const loadExtras = () => {
    if (!extras) import('./extras.tsx').then(setExtras, () => tell('notLoaded'));
  };
  const field = (name: Field, rows?: number) => (
    <TextField
      id={`${id}-${name}`}
      {...copy.fields[name]}
      rows={rows ?? 2}
      value={now[name]}
      isLive={isLive}
      onWrite={(text) => rewrite(withText(now, name, text))}
    />
  );

  return (
    <section
      class="tool-i-statement tool"
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
      <details class="examples needs-script" onToggle={loadExtras}>
        <summary>{copy.examplesTitle}</summary>
        <p class="tool-hint">{copy.examplesHint}</p>
        {extras && <extras.ExampleList onChoose={takeExample} />}
      </details>
      <div class="sides">
        <div class="fields">
          {field('feeling', 1)}
          <Picker picked={now.picked} onToggle={(word) => rewrite(withToggled(now, word))} />
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
            <p
              class="sentence"
              dir="auto"
              data-empty={statement === '' ? '' : undefined}
              ref={shown}
            >
              {statement || copy.result.placeholder}
            </p>
          </div>
          <div class="buttons" role="group" aria-labelledby={`${id}-result`}>
            <CopyButton
              label={copy.buttons.copy}
              words={statement}
              shown={shown}
              onDone={(result) => tell(result)}
            />
            <PrintButton label={copy.buttons.printFilled} kind="filled" tool={tool} />
            <PrintButton label={copy.buttons.printBlank} kind="blank" tool={tool} />
            <button
              type="button"
              onClick={() =>
                move(
                  withReplaced(work, EMPTY_DRAFT, isOwn),
                  isOwn(now) ? 'cleared' : 'clearedEmpty',
                )
              }
            >
              {copy.buttons.startOver}
            </button>
            {hasOfferedBack && (
              <button
                type="button"
                aria-disabled={work.earlier.length === 0}
                onClick={() =>
                  work.earlier.length > 0 && move(withBroughtBack(work, isOwn), 'broughtBack')
                }
              >
                {copy.buttons.bringBack}
              </button>
            )}
          </div>
          <p class="note" aria-hidden="true">
            {note && copy.messages[note]}
          </p>
          <details class="after" onToggle={loadExtras}>
            <summary>{copy.afterTitle}</summary>
            {extras && <extras.After draft={now} plan={plan} />}
          </details>
        </div>
      </div>
      <LiveAnnouncer message={message} />
      <Worksheet draft={now} statement={statement} plan={plan} />
    </section>
  );
}
