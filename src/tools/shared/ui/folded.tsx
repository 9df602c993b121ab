import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';

/** A fold whose inside is drawn while it is open. */
export interface FoldedProps {
  readonly summary: string;
  readonly children: () => ComponentChild;
}

export function Folded({ summary, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
