import { useState } from 'preact/hooks';
import type { SavedShape } from '../logic/saved-shape.ts';
import { withStep, withUndone, type Step } from '../logic/undo-steps.ts';
import { useSaved, type Saved } from './use-saved.ts';

/** A tool's data, every change of it undoable. */
export interface Undoable<Data> {
  readonly saved: Saved<Data>;
  /** Changes the data. `at` names the place typed in, so that "Undo" takes back what was written in one go. */
  readonly take: (edit: (now: Data) => Data, at?: string) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
}

/** `useSaved` with undo. `onEmptied`: all is deleted or locked, so forget what else you hold of it. */
export function useUndoable<Data>(
  shape: SavedShape<Data>,
  start: Data,
  onEmptied?: () => void,
): Undoable<Data> {
  const [steps, setSteps] = useState<readonly Step<Data>[]>([]);
  const saved = useSaved(shape, start, () => {
    setSteps([]);
    onEmptied?.();
  });
  return {
    saved,
    take: (edit, at) =>
      saved.change((before) => {
        const after = edit(before);
        if (after !== before) setSteps((all) => withStep(all, { before, after, at }));
        return after;
      }),
    undo() {
      const step = steps.at(-1);
      if (!step) return;
      saved.change((now) => shape.parse(withUndone(now, step)) ?? step.before);
      setSteps((all) => all.slice(0, -1));
    },
    canUndo: steps.length > 0,
  };
}
