import { useEffect, useRef, useState } from 'preact/hooks';
import { KEPT } from '../../../lib/kept.ts';
import type { SavedShape } from '../logic/saved-shape.ts';
import type { Keeper, Keeping } from '../storage/keeper.ts';

/** What `useSaved` gives: the data, as `useState` would, and what `<SavedData>` shows of its keeping. */
export interface Saved<Data> {
  readonly now: Data;
  /** Changes the data there is at that moment, which another tab may have just added to. */
  readonly change: (edit: (now: Data) => Data) => void;
  readonly keeping: Keeping;
  /** There once the means of keeping are loaded. */
  readonly keeper: Keeper<Data> | undefined;
  /** False in another site's frame: browsers keep such data apart, and it would be found by nobody. */
  readonly isOffered: boolean;
  readonly hasFailed: boolean;
  readonly load: () => void;
}

/**
 * A tool's data: as `useState`, and kept on the device where the reader has asked for it. What was kept
 * comes in by itself, and so does what another tab changes. Give the result to one `<SavedData>`.
 * `onEmptied`: everything was deleted or locked, so forget what you hold for “Undo” as well.
 */
export function useSaved<Data>(
  shape: SavedShape<Data>,
  start: Data,
  onEmptied?: () => void,
): Saved<Data> {
  const [now, setNow] = useState(start);
  const [keeping, setKeeping] = useState<Keeping>({ status: 'off' });
  const [isOffered, setOffered] = useState(true);
  const [hasFailed, setFailed] = useState(false);
  const keeper = useRef<Keeper<Data>>();
  const latest = useRef(start);
  const isGone = useRef(false);

  const load = () => {
    if (keeper.current || isGone.current) return;
    setFailed(false);
    // Fetched only where something may be kept: most readers never ask for it.
    import('../storage/keep-here.ts').then(
      ({ keepHere }) => {
        if (keeper.current || isGone.current) return;
        keeper.current = keepHere({
          shape,
          start,
          onData(data) {
            latest.current = data;
            setNow(data);
          },
          onKeeping(next) {
            setKeeping(next);
            const isDeleted = next.status === 'off' && next.ended === 'deleted';
            if (isDeleted || next.status === 'locked') onEmptied?.();
          },
        });
        // Drawn anew, now that it is there.
        setKeeping({ status: 'off' });
        // What was written before this arrived.
        keeper.current.change(latest.current);
        void keeper.current.settle();
      },
      () => setFailed(true),
    );
  };

  useEffect(() => {
    if (window.top !== window) setOffered(false);
    else void mayHoldSomething().then((mayHold) => mayHold && load());
    return () => {
      isGone.current = true;
      keeper.current?.stop();
    };
  }, []);

  return {
    now,
    change(edit) {
      latest.current = edit(latest.current);
      setNow(latest.current);
      keeper.current?.change(latest.current);
    },
    keeping,
    keeper: keeper.current,
    isOffered,
    hasFailed,
    load,
  };
}

// Asking for the names of databases makes none, and needs nothing loaded.
async function mayHoldSomething(): Promise<boolean> {
  try {
    // The types promise what browsers before 2024 may not have; there, only looking tells.
    const { databases }: Partial<IDBFactory> = indexedDB;
    return !databases || (await indexedDB.databases()).some(({ name }) => name === KEPT);
  } catch {
    // Storage is refused: nothing can be there to show, and nobody has asked to keep anything.
    return false;
  }
}
