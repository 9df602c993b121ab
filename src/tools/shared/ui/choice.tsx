import { useId } from 'preact/hooks';

/** One of several, or none yet: a row of buttons, the chosen one pressed. */
export interface ChoiceProps<Option extends string | number> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<Option, string>>;
  readonly chosen: Option | undefined;
  readonly onChoose: (option: Option) => void;
}

export function Choice<Option extends string | number>(props: ChoiceProps<Option>) {
  const id = useId();
  return (
    <div class="choice" role="group" aria-labelledby={id}>
      <p class="choice-label" id={id}>
        {props.label}
      </p>
      {props.options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === props.chosen}
          onClick={() => props.onChoose(option)}
        >
          {props.words[option]}
        </button>
      ))}
    </div>
  );
}
