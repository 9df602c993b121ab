import { useEffect, useRef, useState } from 'preact/hooks';
import * as copy from './keeping-copy.ts';
import { useLater } from './use-later.ts';
import type { Saved } from './use-saved.ts';

/** Where a reader switches keeping on and off, and is told how it stands. One for each `useSaved`. */
export interface SavedDataProps<Data> {
  readonly saved: Saved<Data>;
  readonly announce: (words: string) => void;
}

export function SavedData<Data>({ saved, announce }: SavedDataProps<Data>) {
  const { keeping, keeper, isOffered, load } = saved;
  const { status } = keeping;
  const details = useRef<HTMLDetailsElement>(null);
  const [isAsked, setAsked] = useState(false);
  // Where all is well, the summary says enough.
  const isTrouble = status !== 'off' && status !== 'on';
  const isNews = isTrouble || (status === 'off' && keeping.ended !== undefined);
  const panel = useLater(isAsked || isNews, () => import('./kept-panel.tsx'));
  const hasFailed = saved.hasFailed || panel.hasFailed;
  useEffect(() => {
    // What needs the reader opens by itself; only the reader closes it.
    if (details.current && (isTrouble || hasFailed)) details.current.open = true;
    if (hasFailed) announce(copy.notLoaded);
  }, [status, hasFailed]);

  const open = () => {
    setAsked(true);
    load();
  };

  if (!isOffered) return <p class="tool-hint needs-script">{copy.framed}</p>;
  return (
    <details class="tool-kept needs-script" data-status={status} onToggle={open} ref={details}>
      <summary>{copy.summaries[status]}</summary>
      {panel.part && keeper && (
        <panel.part.KeptPanel keeping={keeping} keeper={keeper} announce={announce} />
      )}
      {hasFailed && <p>{copy.notLoaded}</p>}
    </details>
  );
}
