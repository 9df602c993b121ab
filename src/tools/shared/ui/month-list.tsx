import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../../../lib/dates.ts';
import { groupByMonth, type Dated } from '../logic/months.ts';
import { Folded } from './folded.tsx';

/** A note that can be listed: its day, and a name that no other has. */
export interface Listed extends Dated {
  readonly id: string;
}

/** Notes by month, the newest first and open, the older ones folded and not drawn until opened. */
export interface MonthListProps<Note extends Listed> {
  /** Newest first. */
  readonly notes: readonly Note[];
  /** While something is looked for, what was found stands open, so many at a time. */
  readonly isUnfolded: boolean;
  readonly more: string;
  readonly children: (note: Note) => ComponentChild;
}

const AT_ONCE = 30;

export function MonthList<Note extends Listed>(props: MonthListProps<Note>) {
  const [most, setMost] = useState(AT_ONCE);
  const { notes, isUnfolded, more, children } = props;
  const shown = isUnfolded ? notes.slice(0, most) : notes;
  const list = (some: readonly Note[]) => (
    <ul>
      {some.map((note) => (
        <li key={note.id}>{children(note)}</li>
      ))}
    </ul>
  );
  return (
    <div class="months">
      {groupByMonth(shown).map(({ month, notes: some }, at) => {
        const name = <span class="month">{formatDay(month)}</span>;
        return isUnfolded ? (
          <div key={month}>
            {name}
            {list(some)}
          </div>
        ) : (
          <Folded key={month} summary={name} isOpenAtFirst={at === 0}>
            {() => list(some)}
          </Folded>
        );
      })}
      {notes.length > shown.length && (
        <button type="button" onClick={() => setMost((before) => before + AT_ONCE)}>
          {more}
        </button>
      )}
    </div>
  );
}
