import { joinList, listRuns } from '../shared/logic/lists.ts';
import { Cloth } from './cloth.tsx';
import * as copy from './copy.ts';
import {
  dayNumber,
  LENGTH,
  listCells,
  listMarked,
  MARKS,
  type Cell,
  type Run,
  type Slot,
} from './logic.ts';

interface ClothsProps {
  readonly run: Run;
  readonly slots: readonly Slot[];
  readonly today: string;
}

/** A cloth for each promise, and what it shows in words. */
export function Cloths({ run, slots, today }: ClothsProps) {
  return (
    <div class="cloths">
      <p class="cloth-title">{copy.cloth.heading}</p>
      {/* Until the script knows the day, the first one stands for it. */}
      <p class="where">{copy.sayWhere(today ? dayNumber(run, today) : 1, LENGTH)}</p>
      {slots.map((slot) => {
        const cells = listCells(run, slot, today);
        return (
          <div key={slot} class="card">
            <p class="cloth-name" dir="auto">
              {run.promises[slot]?.words.trim() || copy.marking.unnamed[slot]}
            </p>
            <Cloth cells={cells} today={today} />
            <p class="facts">{sayCells(cells)}</p>
          </div>
        );
      })}
      <p class="tool-hint">{copy.cloth.key}</p>
    </div>
  );
}

function sayCells(cells: readonly Cell[]): string {
  const said = MARKS.flatMap((mark) => {
    const days = listMarked(cells, mark);
    return days.length > 0 ? copy.sayMarked(mark, joinList(listRuns(days)), days.length) : [];
  });
  return said.join(' ') || copy.cloth.empty;
}
