import { useEffect, useRef } from 'preact/hooks';
import * as copy from './keeping-copy.ts';
import type { Saved } from './use-saved.ts';

/** Where a reader switches keeping on and off, and is told how it stands. One for each `useSaved`. */
export interface SavedDataProps<Data> {
  readonly saved: Saved<Data>;
  readonly announce: (words: string) => void;
}

export function SavedData<Data>({ saved, announce }: SavedDataProps<Data>) {
  const { keeping, keeper, panel, isOffered, hasFailed, load } = saved;
  const { status } = keeping;
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // What needs the reader opens by itself; only the reader closes it.
    const isTrouble = hasFailed || (status !== 'off' && status !== 'on');
    if (details.current && isTrouble) details.current.open = true;
    if (hasFailed) announce(copy.notLoaded);
  }, [status, hasFailed]);

  if (!isOffered) return <p class="tool-hint needs-script">{copy.framed}</p>;
  return (
    <details class="tool-kept needs-script" data-status={status} onToggle={load} ref={details}>
      <summary>{copy.summaries[status]}</summary>
      {panel && keeper && <panel.KeptPanel keeping={keeping} keeper={keeper} announce={announce} />}
      {hasFailed && <p>{copy.notLoaded}</p>}
    </details>
  );
}
