import { useEffect, useRef } from 'preact/hooks';

/** What stands where something was deleted: says so, takes the focus, and can put it back. */
export interface PutBackProps {
  readonly words: string;
  readonly label: string;
  readonly onPutBack: () => void;
}

export function PutBack({ words, label, onPutBack }: PutBackProps) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone, and a keyboard would otherwise be back at the top of the page.
  useEffect(() => button.current?.focus(), []);
  return (
    <p class="put-back">
      {words}{' '}
      <button type="button" ref={button} onClick={onPutBack}>
        {label}
      </button>
    </p>
  );
}
