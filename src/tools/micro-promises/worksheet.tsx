import { formatShortDay } from '../../lib/days.ts';
import { letters, sheet } from './copy.ts';
import { listCells, SLOTS, type Run } from './logic.ts';

interface WorksheetProps {
  readonly run: Run;
  readonly today: string;
}

/** The page to print: lines for promises and thirty boxes, with what is there written in. */
export function Worksheet({ run, today }: WorksheetProps) {
  const columns = SLOTS.map((slot) => ({
    words: run.promises[slot]?.words.trim() ?? '',
    cells: listCells(run, slot, today),
  }));
  return (
    <div class="worksheet" data-pagefind-ignore="all">
      <p class="sheet-title">{sheet.title}</p>
      <p class="sheet-how">{sheet.how}</p>
      {columns.map(({ words }, at) => (
        <div key={at} class="sheet-row" data-written={words === '' ? undefined : ''}>
          <p class="sheet-label">{sheet.promise(at + 1)}</p>
          <p class="sheet-words" dir="auto">
            {words}
          </p>
        </div>
      ))}
      <p class="sheet-start">
        {sheet.firstDay}:{' '}
        <span class="sheet-words">{run.startedOn && formatShortDay(run.startedOn)}</span>
      </p>
      <ol class="sheet-boxes">
        {columns[0]?.cells.map(({ number }, at) => (
          <li key={number}>
            <span class="sheet-number">{number}</span>
            <span class="sheet-words">
              {columns
                .map(({ cells }) => cells[at]?.mark)
                .map((mark) => (mark ? letters[mark] : ''))
                .join(' ')}
            </span>
          </li>
        ))}
      </ol>
      <p class="sheet-foot">{sheet.foot}</p>
    </div>
  );
}
