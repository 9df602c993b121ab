import * as copy from './kept-copy.ts';
import type { Saved } from './use-saved.ts';

/** Where a reader switches keeping on and off, and is told how it stands. One for each `useSaved`. */
export interface SavedDataProps<Data> {
  readonly saved: Saved<Data>;
  readonly announce: (words: string) => void;
}

export function SavedData<Data>({ saved, announce }: SavedDataProps<Data>) {
  const { keeping, keeper, panel, isOffered, hasFailed, load } = saved;
  if (!isOffered) return <p class="tool-hint needs-script">{copy.framed}</p>;
  const { status } = keeping;
  return (
    <details
      class="tool-kept needs-script"
      data-status={status}
      open={status !== 'off' && status !== 'on'}
      onToggle={load}
    >
      <summary>{copy.summaries[status]}</summary>
      {panel && keeper && <panel.KeptPanel keeping={keeping} keeper={keeper} announce={announce} />}
      {hasFailed && <p>{copy.notLoaded}</p>}
    </details>
  );
}
