import { useState } from 'preact/hooks';
import { feelings, picker } from './feelings-copy.ts';
import { listMatching } from './feelings.ts';

interface PickerProps {
  readonly id: string;
  readonly picked: readonly string[];
  readonly onToggle: (word: string) => void;
}

/** Feelings to choose from, by kind. Searching or closing it keeps what was picked. */
export function Picker({ id, picked, onToggle }: PickerProps) {
  const [typed, setTyped] = useState('');
  const groups = listMatching(feelings, typed);
  return (
    <>
      <p class="tool-hint">{picker.hint}</p>
      <label class="find">
        {picker.find}
        <input
          type="text"
          autocomplete="off"
          autocapitalize="none"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {groups.length === 0 && <p class="tool-hint">{picker.none}</p>}
      {groups.map(({ kind, body, words }) => (
        <fieldset key={kind} aria-describedby={`${id}-${kind}`}>
          <legend>{kind}</legend>
          <div class="feelings">
            <p class="tool-hint" id={`${id}-${kind}`}>
              {picker.body} {body}.
            </p>
            {words.map(([word, meaning]) => (
              <label key={word}>
                <input
                  type="checkbox"
                  autocomplete="off"
                  aria-label={word}
                  aria-describedby={`${id}-${word.replaceAll(' ', '-')}`}
                  checked={picked.includes(word)}
                  onChange={() => onToggle(word)}
                />
                <span>
                  {word}
                  <small id={`${id}-${word.replaceAll(' ', '-')}`}>{meaning}</small>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
