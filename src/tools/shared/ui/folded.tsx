import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';

/** A fold whose inside is drawn while it is open. */
export interface FoldedProps {
  readonly summary: ComponentChild;
  readonly isOpenAtFirst?: boolean;
  readonly children: () => ComponentChild;
}

export function Folded({ summary, isOpenAtFirst = false, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
