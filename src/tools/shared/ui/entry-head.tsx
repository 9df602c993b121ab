import type { ComponentChild } from 'preact';
import { takeFocus } from './take-focus.ts';

/** The first line of a note in a list: what it is, and the ways to change it. */
export interface EntryHeadProps {
  readonly edit: string;
  readonly remove: string;
  /** Tells the buttons of one note from those of another, for those who hear them alone. */
  readonly name: string;
  /** Whether it came just now, and so has the focus. */
  readonly isNew: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly children: ComponentChild;
}

export function EntryHead(props: EntryHeadProps) {
  const { edit, remove, name, isNew, onEdit, onDelete, children } = props;
  return (
    <div class="entry-head">
      {children}
      <div class="entry-buttons">
        <button
          type="button"
          aria-label={`${edit}: ${name}`}
          ref={isNew ? takeFocus : null}
          onClick={onEdit}
        >
          {edit}
        </button>
        <button type="button" aria-label={`${remove}: ${name}`} onClick={onDelete}>
          {remove}
        </button>
      </div>
    </div>
  );
}
