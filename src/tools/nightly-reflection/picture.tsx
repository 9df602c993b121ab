import { formatDay } from '../../lib/dates.ts';
import { joinList, listRuns } from '../shared/logic/lists.ts';
import { groupByMonth, lengthOf, type Month } from '../shared/logic/months.ts';
import { Folded } from '../shared/ui/folded.tsx';
import type { Subject } from './logic.ts';
import { listNumbers, type Page } from './pages.ts';
import { past, sayMonth } from './past-copy.ts';

const STEP = 10;
const LONGEST = 31;
const MIDDLE = 12;
const HEIGHT = 24;
// A year of rows would push the list away; older ones open.
const ROWS_SHOWN = 3;

/** The nights as small stitches, a row for each month, and the same in words. */
export function Picture({ pages }: { readonly pages: readonly Page[] }) {
  const rows = groupByMonth(pages);
  if (rows.length === 0) return null;
  const older = rows.slice(ROWS_SHOWN);
  return (
    <div class="picture">
      {rows.slice(0, ROWS_SHOWN).map((row) => (
        <Row key={row.month} row={row} />
      ))}
      {older.length > 0 && (
        <Folded summary={past.older}>
          {() => older.map((row) => <Row key={row.month} row={row} />)}
        </Folded>
      )}
      <p class="tool-hint">{past.key}</p>
    </div>
  );
}

function Row({ row: { month, notes } }: { readonly row: Month<Page> }) {
  const draw = (numbers: readonly number[], stroke: string) =>
    numbers.map((number) => `M${(number - 0.5) * STEP} ${MIDDLE}${stroke}`).join('');
  const every = Array.from({ length: lengthOf(month) }, (_, at) => at + 1);
  const on = (subject: Subject) => listNumbers(notes, subject);
  const say = (subject: Subject) => joinList(listRuns(on(subject)));
  return (
    <div class="picture-row">
      <p class="month">{formatDay(month)}</p>
      <svg viewBox={`0 0 ${LONGEST * STEP} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path class="bare" d={draw(every, 'h0')} />
        <path class="stitch" d={draw(on('good'), 'm0 -2v-8')} />
        <path class="stitch" d={draw(on('trigger'), 'm0 2v8')} />
        <path class="ring" d={draw(on('helped'), 'm-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0')} />
      </svg>
      <p class="facts">
        {sayMonth({ good: say('good'), trigger: say('trigger'), helped: say('helped') })}
      </p>
    </div>
  );
}
