import { useEffect, useState } from 'preact/hooks';
import { formatShortDay } from '../../lib/days.ts';
import * as copy from './copy.ts';
import { listCells, MARKS, type Cell, type Mark, type Run, type Slot } from './logic.ts';

interface DaysProps {
  readonly id: string;
  readonly run: Run;
  readonly slots: readonly Slot[];
  readonly today: string;
  readonly note: string;
  readonly extras: typeof import('./extras.tsx') | undefined;
  readonly onOpen: () => void;
  readonly onMark: (slot: Slot, day: string, mark: Mark | undefined) => void;
}

/** Which day is marked, today unless another is chosen, and its mark for each promise. */
export function Days({ id, run, slots, today, note, extras, onOpen, onMark }: DaysProps) {
  const [wanted, setWanted] = useState('');
  // Days to come cannot be marked.
  const past = listCells(run, 'first', today).filter(({ isAhead }) => !isAhead);
  const chosen = past.find(({ day }) => day === wanted) ?? past.at(-1);
  const isMissed = slots.some((slot) => run.promises[slot]?.marks[chosen?.day ?? ''] === 'missed');
  useEffect(() => {
    if (isMissed) onOpen();
  }, [isMissed]);
  const isReady = slots[0] && chosen;
  return (
    <div class="outcome needs-script">
      {isReady ? (
        <>
          <div class="one-line">
            <label for={`${id}-day`}>{copy.marking.day}</label>
            <select
              id={`${id}-day`}
              value={chosen.day}
              onChange={(event) => setWanted(event.currentTarget.value)}
            >
              {past.map(({ number, day }) => (
                <option key={day} value={day}>
                  {copy.marking.option(number, formatShortDay(day), day === today)}
                </option>
              ))}
            </select>
          </div>
          {slots.map((slot) => (
            <Marking
              key={slot}
              label={run.promises[slot]?.words.trim() || copy.marking.unnamed[slot]}
              cell={listCells(run, slot, today)[chosen.number - 1] ?? chosen}
              onMark={(mark) => onMark(slot, chosen.day, mark)}
            />
          ))}
        </>
      ) : (
        <p class="tool-hint">{slots[0] ? copy.marking.before : copy.marking.notYet}</p>
      )}
      <p class="note" aria-hidden="true">
        {note}
      </p>
      {isMissed && extras && <extras.Missed />}
      <details onToggle={onOpen}>
        <summary>{copy.summaries.legend}</summary>
        {extras && <extras.Legend />}
      </details>
    </div>
  );
}

interface MarkingProps {
  readonly label: string;
  readonly cell: Cell;
  readonly onMark: (mark: Mark | undefined) => void;
}

function Marking({ label, cell, onMark }: MarkingProps) {
  return (
    <fieldset>
      <legend dir="auto">{label}</legend>
      <div class="marks">
        {MARKS.map((mark) => (
          <button
            type="button"
            aria-pressed={cell.mark === mark}
            onClick={() => onMark(cell.mark === mark ? undefined : mark)}
          >
            {copy.marking.marks[mark]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
