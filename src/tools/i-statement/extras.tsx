import { asSentence } from '../shared/logic/sentences.ts';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import * as copy from './copy.ts';
import { exampleNames, examples } from './examples.ts';
import type { Draft } from './logic.ts';
import type { Plan } from './plan.ts';
import { composeReply } from './reply.ts';

interface ExampleListProps {
  readonly onChoose: (example: Draft) => void;
}

export function ExampleList({ onChoose }: ExampleListProps) {
  return (
    <ul class="example-list">
      {exampleNames.map((name) => (
        <li key={name}>
          <button type="button" onClick={() => onChoose(examples[name])}>
            {copy.exampleTitles[name]}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface AfterProps {
  readonly draft: Draft;
  readonly plan: Plan;
}

/** What could follow the sentence: a sample reply and a plan, or the way to help. */
export function After({ draft, plan }: AfterProps) {
  const reply = composeReply(draft);
  if (reply.kind === 'help') {
    return (
      <p class="reply" dir="auto">
        {copy.sayReply(reply)} {copy.safety.slice(1).map(linkPiece)}
      </p>
    );
  }
  return (
    <>
      <p class="after-title">{copy.replyTitle}</p>
      <p class="reply" dir="auto">
        {copy.sayReply(reply)}
      </p>
      <p class="tool-hint">{copy.replyNote}</p>
      <p class="after-title">{copy.plan.title}</p>
      <dl>
        <dt>{copy.plan.what}</dt>
        <dd dir="auto">{plan.what ? asSentence(plan.what) : copy.plan.whatToFill}</dd>
        <dt>{copy.plan.when}</dt>
        <dd dir="auto">{plan.when ? asSentence(plan.when) : copy.plan.whenToFill}</dd>
        <dt>{copy.plan.known}</dt>
        <dd>{copy.plan.knownToFill}</dd>
      </dl>
    </>
  );
}
