import * as copy from './copy.ts';

interface PickerProps {
  readonly picked: readonly string[];
  readonly onToggle: (word: string) => void;
}

/** Feelings to choose from, by kind. Closing it keeps what was picked. */
export function Picker({ picked, onToggle }: PickerProps) {
  return (
    <details class="picker needs-script">
      <summary>
        {copy.picker.summary}
        {picked.length > 0 && <span class="picked">: {picked.join(', ')}</span>}
      </summary>
      <p class="tool-hint">{copy.picker.hint}</p>
      {copy.feelings.map(({ kind, words }) => (
        <fieldset key={kind}>
          <legend>{kind}</legend>
          <div class="words">
            {words.map((word) => (
              <label key={word}>
                <input
                  type="checkbox"
                  autocomplete="off"
                  checked={picked.includes(word)}
                  onChange={() => onToggle(word)}
                />
                {word}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </details>
  );
}
