import { linkPiece } from '../shared/ui/linked-words.tsx';
import * as copy from './copy.ts';
import * as words from './extras-copy.ts';
import { exampleNames, examples } from './made-up.ts';
import type { Draft } from './draft.ts';
import type { Plan } from './plan.ts';
import type { Sample } from './guide.tsx';

interface ExampleListProps {
  readonly onChoose: (example: Draft) => void;
}

export function ExampleList({ onChoose }: ExampleListProps) {
  return (
    <>
      <p class="tool-hint">{words.examplesHint}</p>
      <ul class="example-list">
        {exampleNames.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => onChoose(examples[name])}>
              {words.exampleTitles[name]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface AfterProps {
  readonly plan: Plan;
  /** Undefined while nobody has looked: then no reply is made up. */
  readonly reply: Sample | undefined;
}

/** What could follow the sentence: a sample reply and a plan, or the way to help. */
export function After({ plan, reply }: AfterProps) {
  if (reply?.isHelp) {
    return (
      <p class="reply" dir="auto">
        {reply.words} {copy.safety.slice(1).map(linkPiece)}
      </p>
    );
  }
  return (
    <>
      {reply && (
        <>
          <p class="after-title">{words.replyTitle}</p>
          <p class="reply" dir="auto">
            {reply.words}
          </p>
          <p class="tool-hint">{words.replyNote}</p>
        </>
      )}
      <p class="after-title">{copy.plan.title}</p>
      <dl>
        <dt>{copy.plan.what}</dt>
        <dd dir="auto">{plan.what ?? copy.plan.whatToFill}</dd>
        <dt>{copy.plan.when}</dt>
        <dd dir="auto">{plan.when ?? copy.plan.whenToFill}</dd>
        <dt>{copy.plan.known}</dt>
        <dd>{copy.plan.knownToFill}</dd>
      </dl>
    </>
  );
}
