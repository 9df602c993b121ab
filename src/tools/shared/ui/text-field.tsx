/** A label, a growing box to write in and, if wanted, a hint between them that is read with the label. */
export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onWrite: (text: string) => void;
  readonly rows?: number;
  /** False until the script has taken over: what is in the box then is the reader's. */
  readonly isLive: boolean;
}

export function TextField({ id, label, hint, value, onWrite, rows = 2, isLive }: TextFieldProps) {
  return (
    <div class="tool-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="tool-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {/* Off, so that a shared browser does not offer the words again. dir: any script may be typed.
          The blank placeholder lets the print styles tell an empty box without a script. */}
      <textarea
        id={id}
        rows={rows}
        dir="auto"
        autocomplete="off"
        autocapitalize="none"
        placeholder=" "
        aria-describedby={hint ? `${id}-hint` : undefined}
        // Preact sets the value of a textarea when it hydrates, over words typed before it came.
        {...(isLive ? { value } : { defaultValue: value })}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </div>
  );
}
