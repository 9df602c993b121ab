import type { Day } from '../../lib/days.ts';
import { SewnRow } from '../shared/ui/sewn-row.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import * as copy from './copy.ts';
import { GOOD, isWritten, LINES, listWritten, type Line, type Night } from './logic.ts';

interface FieldsProps {
  readonly id: string;
  readonly day: Day;
  readonly tonight: Day;
  readonly night: Night;
  readonly isLive: boolean;
  /** Whatever day was put in the box, also half of one. */
  readonly onMove: (day: string) => void;
  readonly onWrite: (line: Line, words: string) => void;
}

/** The night at hand: tonight, unless another is chosen, and its five lines. */
export function Fields({ id, day, tonight, night, isLive, onMove, onWrite }: FieldsProps) {
  const field = (line: Line, rows: number) => (
    <TextField
      id={`${id}-${line}`}
      {...copy.lines[line]}
      rows={rows}
      value={night[line] ?? ''}
      isLive={isLive}
      onWrite={(words) => onWrite(line, words)}
    />
  );
  return (
    <div class="fields">
      <div class="one-line needs-script">
        <label for={`${id}-day`}>{copy.night.label}</label>
        <input
          id={`${id}-day`}
          type="date"
          autocomplete="off"
          max={tonight || undefined}
          aria-describedby={`${id}-day-hint`}
          value={day}
          onChange={({ currentTarget }) => onMove(currentTarget.value)}
        />
        {day !== tonight && (
          <button
            type="button"
            onClick={() => {
              // This button goes, and the focus must not go with it.
              document.getElementById(`${id}-day`)?.focus();
              onMove(tonight);
            }}
          >
            {copy.night.back}
          </button>
        )}
        <p class="tool-hint" id={`${id}-day-hint`}>
          {copy.night.hint}
        </p>
      </div>
      <div class="progress needs-script">
        <SewnRow parts={LINES.map((line) => isWritten(night[line]))} />
        <p class="tool-hint">{copy.sayProgress(listWritten(night).length)}</p>
      </div>
      <div
        class="good"
        role="group"
        aria-labelledby={`${id}-good`}
        aria-describedby={`${id}-good-hint`}
      >
        <p class="group-label" id={`${id}-good`}>
          {copy.good.label}
        </p>
        <p class="tool-hint" id={`${id}-good-hint`}>
          {copy.good.hint}
        </p>
        {GOOD.map((line) => (
          <div key={line}>{field(line, 1)}</div>
        ))}
      </div>
      {field('trigger', 2)}
      {field('helped', 2)}
    </div>
  );
}
