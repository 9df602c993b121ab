import { useEffect, useState } from 'preact/hooks';
import { dayHere, type Day } from '../../lib/days.ts';
import { useSaved, type Saved } from '../shared/ui/use-saved.ts';
import { withUndone, withWords, type Run, type Slot, type Step } from './logic.ts';
import { parseRun, SAVED } from './saved.ts';

/** A run, every change of it undoable. */
export interface RunWork {
  readonly saved: Saved<Run>;
  readonly take: (edit: (now: Run) => Run) => void;
  readonly write: (slot: Slot, words: string) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
}

// The slot stands where a step was typed.
type WorkStep = Step & { readonly slot?: Slot };

/** The run a reader works on. */
export function useRun(first: Run): RunWork {
  const [steps, setSteps] = useState<readonly WorkStep[]>([]);
  const saved = useSaved(SAVED, first, () => setSteps([]));
  return {
    saved,
    take: (edit) =>
      saved.change((before) => {
        const after = edit(before);
        setSteps((all) => [...all, { before, after }]);
        return after;
      }),
    write: (slot, words) =>
      saved.change((before) => {
        const after = withWords(before, slot, words);
        // “Undo” takes back what was written in one go, and not a letter.
        setSteps((all) => {
          const latest = all.at(-1);
          return latest?.slot === slot && latest.after === before
            ? [...all.slice(0, -1), { before: latest.before, after, slot }]
            : [...all, { before, after, slot }];
        });
        return after;
      }),
    undo() {
      const step = steps.at(-1);
      if (!step) return;
      saved.change((now) => parseRun(withUndone(now, step)) ?? step.before);
      setSteps((all) => all.slice(0, -1));
    },
    canUndo: steps.length > 0,
  };
}

/** Today, by the clock on the reader's wall: '' until the script runs, and right after a night left open. */
export function useToday(given: Day | undefined): Day {
  const [today, setToday] = useState(given ?? '');
  useEffect(() => {
    if (given !== undefined) return;
    const look = () => setToday(dayHere(new Date()));
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return today;
}
