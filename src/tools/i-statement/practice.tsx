import { useEffect, useState } from 'preact/hooks';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { withText, type Draft } from './draft.ts';
import { kinds, practice, sayWhy, words } from './practice-copy.ts';
import { exercises, listChoices, type Kind } from './practice.ts';
// From the one script that has all of these, so that it stays one.
import { composeStatement, harm, reviewDraft, sayQuestion } from './writer.tsx';

interface PracticeProps {
  readonly id: string;
  readonly say: (words: string) => void;
}

/** Thirty worked examples, one at a time. What was done with each stays while the page is open. */
export function Practice({ id, say }: PracticeProps) {
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<Readonly<Record<string, Kind>>>({});
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [shown, setShown] = useState<readonly string[]>([]);
  const exercise = exercises[at];
  if (!exercise) return null;
  const { name, draft, field, kind, better } = exercise;
  const answer = chosen[name];
  const text = typed[name] ?? draft[field];

  const go = (next: number) => {
    const there = (next + exercises.length) % exercises.length;
    const to = exercises[there];
    if (!to) return;
    setAt(there);
    say(
      `${practice.of(there + 1, exercises.length)}. ${words[to.name].who}: ${composeStatement(to.draft)}`,
    );
  };
  const choose = (choice: Kind) => {
    setChosen({ ...chosen, [name]: choice });
    say(sayWhy(exercise, choice));
  };
  return (
    <div class="practice">
      <p class="tool-hint">{practice.start}</p>
      <p class="card-title">
        {practice.of(at + 1, exercises.length)} · {words[name].who}
      </p>
      <blockquote>{composeStatement(draft)}</blockquote>
      <fieldset key={name}>
        <legend>{practice.ask}</legend>
        <div class="words">
          {listChoices(at).map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={`${id}-kind`}
                autocomplete="off"
                checked={answer === choice}
                onChange={() => choose(choice)}
              />
              {kinds[choice]}
            </label>
          ))}
        </div>
      </fieldset>
      {answer && (
        <div class="advice" role="group" aria-label={practice.look}>
          <p>{sayWhy(exercise, answer)}</p>
          {kind === 'harm' && <p>{harm.beside.map(linkPiece)}</p>}
        </div>
      )}
      {answer && better !== '' && (
        <>
          <TextField
            id={`${id}-try`}
            label={practice.try}
            hint={practice.tryHint}
            value={text}
            isLive
            onWrite={(next) => setTyped({ ...typed, [name]: next })}
          />
          <Thought key={name} draft={withText(draft, field, text)} say={say} />
          {shown.includes(name) && (
            <p>
              {practice.one} “{composeStatement(withText(draft, field, better))}”
            </p>
          )}
        </>
      )}
      <div class="buttons">
        {answer && better !== '' && (
          <button
            type="button"
            aria-disabled={shown.includes(name)}
            onClick={() => {
              setShown([...shown, name]);
              say(`${practice.one} ${composeStatement(withText(draft, field, better))}`);
            }}
          >
            {practice.show}
          </button>
        )}
        <button type="button" onClick={() => go(at - 1)}>
          {practice.back}
        </button>
        <button type="button" onClick={() => go(at + 1)}>
          {practice.next}
        </button>
      </div>
    </div>
  );
}

interface ThoughtProps {
  readonly draft: Draft;
  readonly say: (words: string) => void;
}

const PAUSE_MS = 1500;

/** What the checker makes of a try, once its writer pauses. */
function Thought({ draft, say }: ThoughtProps) {
  const words = composeStatement(draft);
  const [first] = useState(words);
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    if (words === composeStatement(settled)) return;
    const timer = setTimeout(() => {
      setSettled(draft);
      say(sayThought(draft));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  if (composeStatement(settled) === first) return null;
  return (
    <p class="advice">
      {reviewDraft(settled).harm ? harm.beside.map(linkPiece) : sayThought(settled)}
    </p>
  );
}

function sayThought(draft: Draft): string {
  const review = reviewDraft(draft);
  if (review.harm) return harm.beside.map(({ text }) => text).join('');
  const [thought] = review.advice;
  return thought ? sayQuestion(thought) : practice.clear;
}
