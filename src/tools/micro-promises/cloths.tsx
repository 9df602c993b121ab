import { Cloth } from './cloth.tsx';
import * as copy from './copy.ts';
import {
  dayNumber,
  LENGTH,
  listCells,
  listStretches,
  MARKS,
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
      <p class="where">{copy.sayWhere(dayNumber(run, today), LENGTH)}</p>
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

function sayCells(cells: ReturnType<typeof listCells>): string {
  const facts = listStretches(cells);
  const said = MARKS.map((mark) => copy.sayStretches(mark, facts[mark]));
  return said.filter((sentence) => sentence !== '').join(' ') || copy.cloth.empty;
}
