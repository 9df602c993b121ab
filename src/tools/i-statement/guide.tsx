import { useState } from 'preact/hooks';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { pickAdvice, reviewDraft, type Advice } from './advice.ts';
import * as copy from './guide-copy.ts';
import type { Draft, Field } from './draft.ts';
import { composeReason } from '../shared/logic/reason.ts';
import { composeFeeling } from './phrases/feeling.ts';
import { composePerspective } from './phrases/perspective.ts';
import { composeRequest } from './phrases/request.ts';
import { composeSituation } from './phrases/situation.ts';
import { composeReply } from './reply.ts';
import { sayReply } from './reply-copy.ts';

/*
 * What helps with the wording once somebody writes: advice, the way to help, a sample reply.
 */
export { pickAdvice, reviewDraft };

const PHRASES = {
  feeling: (text) => composeFeeling(text, []),
  situation: composeSituation,
  reason: composeReason,
  request: composeRequest,
  perspective: composePerspective,
} as const satisfies Record<Field, (text: string) => string>;

function preview({ field, offer }: Advice): string {
  return offer.kind === 'words' ? PHRASES[field](offer.text) : '';
}

/** A piece of advice as it is announced. */
export function sayAdvice(advice: Advice): string {
  return `${copy.sayQuestion(advice)} ${copy.sayOffer(advice.offer, preview(advice))}`;
}

/** What is announced where the words may be about harm. */
export function sayHarm(): string {
  return [copy.harm.title, ...copy.harm.lines.flat().map(({ text }) => text)].join(' ').trim();
}

/** A sample reply in words, or in its place where to find help. */
export interface Sample {
  readonly words: string;
  /** The words lead to links. */
  readonly isHelp: boolean;
}

/** What a caring listener could say back to the draft, if its words are not about harm. */
export function composeSample(draft: Draft): Sample {
  const reply = composeReply(draft, reviewDraft(draft).harm !== undefined);
  return { words: sayReply(reply), isHelp: reply.kind === 'help' };
}

/** In place of the line on safety: help first. */
export function HarmPanel() {
  return (
    <div class="safety">
      <p>
        <strong>{copy.harm.title}</strong>
      </p>
      {copy.harm.lines.map((line, at) => (
        <p key={at}>{line.map(linkPiece)}</p>
      ))}
    </div>
  );
}

// A rewording that was taken, and what stood there before.
interface Change {
  readonly advice: Advice;
  readonly word: string;
  readonly text: string;
  readonly before: string;
}

interface BesideProps {
  readonly text: string;
  readonly isHarm: boolean;
  readonly advice: Advice | undefined;
  readonly onWrite: (text: string) => void;
  readonly onAskAgain: (advice: Advice) => void;
  readonly onKeep: (advice: Advice) => void;
  readonly say: (words: string) => void;
}

/** What stands beside one field: the way to help, a thought on its words, or the way back. */
export function Beside(props: BesideProps) {
  const { text, isHarm, advice, onWrite, onAskAgain, onKeep, say } = props;
  const [change, setChange] = useState<Change>();
  if (isHarm) return <p class="advice">{copy.harm.beside.map(linkPiece)}</p>;
  const taken = change?.text === text ? change : undefined;
  if (!taken && !advice) return null;

  const take = (advice: Advice, { word, text: next }: Choice) => {
    setChange({ advice, word, text: next, before: text });
    onWrite(next);
    say(copy.advice.used);
  };
  const putBack = ({ advice, before }: Change) => {
    setChange(undefined);
    onWrite(before);
    onAskAgain(advice);
    say(copy.advice.broughtBack);
  };
  return (
    <div class="advice" role="group" aria-label={copy.advice.label}>
      <p>
        {taken ? sayTaken(text) : advice && `${copy.sayQuestion(advice)} ${sayPreview(advice)}`}
      </p>
      <div class="buttons">
        {/* By its word, so that the button pressed stays, and the focus on it. */}
        {taken
          ? [
              <button key={taken.word} type="button" onClick={() => putBack(taken)}>
                {copy.advice.putBack}
              </button>,
            ]
          : advice && [
              ...listChoices(advice).map((choice) => (
                <button key={choice.word} type="button" onClick={() => take(advice, choice)}>
                  {choice.word === '' ? copy.advice.use : copy.advice.useFeeling(choice.word)}
                </button>
              )),
              <button
                key="keep"
                type="button"
                onClick={() => {
                  onKeep(advice);
                  say(copy.advice.kept);
                }}
              >
                {copy.advice.keep}
              </button>,
            ]}
      </div>
    </div>
  );
}

interface Choice {
  readonly word: string;
  readonly text: string;
}

function listChoices({ offer }: Advice): readonly Choice[] {
  return offer.kind === 'words' ? [{ word: '', text: offer.text }] : offer.picks;
}

function sayTaken(text: string): string {
  return text.includes('___')
    ? `${copy.advice.usedShort} ${copy.advice.fill}`
    : copy.advice.usedShort;
}

function sayPreview(advice: Advice): string {
  return advice.offer.kind === 'words' ? `${copy.advice.offered} “${preview(advice)}”` : '';
}
