import { takeFocus } from './take-focus.ts';

/** What stands where something was deleted: says so, takes the focus, and can put it back. */
export interface PutBackProps {
  readonly words: string;
  readonly label: string;
  readonly onPutBack: () => void;
}

export function PutBack({ words, label, onPutBack }: PutBackProps) {
  // The button that was pressed is gone, and a keyboard would otherwise be back at the top of the page.
  return (
    <p class="put-back">
      {words}{' '}
      <button type="button" ref={takeFocus} onClick={onPutBack}>
        {label}
      </button>
    </p>
  );
}
