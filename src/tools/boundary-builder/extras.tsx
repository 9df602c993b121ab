import { useState } from 'preact/hooks';
import { examplesHint, exampleTitles } from './copy.ts';
import type { Draft } from './logic.ts';
import { exampleNames, examples } from './made-up.ts';
import * as copy from './practice-copy.ts';
import { FIRST, getItem, PRACTICE, withChoice, withStep } from './practice.ts';
import { KINDS, type Kind } from './reading.ts';

interface ExampleListProps {
  readonly onChoose: (example: Draft) => void;
}

/** Boundaries to start from. */
export function ExampleList({ onChoose }: ExampleListProps) {
  return (
    <>
      <p class="tool-hint">{examplesHint}</p>
      <ul class="example-list">
        {exampleNames.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => onChoose(examples[name])}>
              {exampleTitles[name]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PracticePartProps {
  readonly announce: (words: string) => void;
}

/** One line at a time, with our reading of it once a reader has chosen. */
export function PracticePart({ announce }: PracticePartProps) {
  const [practice, setPractice] = useState(FIRST);
  const { name, kind } = getItem(practice);
  const { line, why, other } = copy.items[name];
  const chosen = practice.chosen[name];
  const place = copy.sayPlace(practice.at + 1, PRACTICE.length);
  const sayAnswer = (choice: Kind) => `${copy.sayOurs(kind, choice)} ${why}`;

  const choose = (choice: Kind) => {
    setPractice(withChoice(practice, choice));
    announce(choice === chosen ? '' : `${sayAnswer(choice)} ${copy.another} ${other}`);
  };
  const step = (by: 1 | -1) => {
    const next = withStep(practice, by);
    setPractice(next);
    announce(
      next === practice
        ? copy.last
        : `${copy.sayPlace(next.at + 1, PRACTICE.length)}: ${copy.items[getItem(next).name].line}`,
    );
  };

  return (
    <div class="practice">
      <p class="tool-hint">{copy.hint}</p>
      <p class="line">“{line}”</p>
      <div class="buttons" role="group" aria-label={copy.question}>
        {KINDS.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={choice === chosen}
            onClick={() => choose(choice)}
          >
            {copy.options[choice]}
          </button>
        ))}
      </div>
      {chosen && (
        <div class="answer">
          <p>{sayAnswer(chosen)}</p>
          <p>
            {copy.another} “{other}”
          </p>
        </div>
      )}
      <div class="buttons">
        <button type="button" aria-disabled={practice.at === 0} onClick={() => step(-1)}>
          {copy.back}
        </button>
        <button
          type="button"
          aria-disabled={practice.at === PRACTICE.length - 1}
          onClick={() => step(1)}
        >
          {copy.next}
        </button>
        <span class="place">{place}</span>
      </div>
    </div>
  );
}
