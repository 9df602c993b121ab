import type { ComponentChild } from 'preact';
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
  /** While something is looked for: what was found stands open, so many at most. */
  readonly most: number | undefined;
  readonly more: string;
  /** `first`: the id of the first of those that are to come. */
  readonly onMore: (first: string) => void;
  readonly children: (note: Note) => ComponentChild;
}

export function MonthList<Note extends Listed>(props: MonthListProps<Note>) {
  const { notes, most, more, onMore, children } = props;
  const shown = notes.slice(0, most);
  const next = notes[shown.length];
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
        return most === undefined ? (
          <Folded key={month} summary={name} isOpenAtFirst={at === 0}>
            {() => list(some)}
          </Folded>
        ) : (
          <div key={month}>
            {name}
            {list(some)}
          </div>
        );
      })}
      {next && (
        <button type="button" onClick={() => onMore(next.id)}>
          {more}
        </button>
      )}
    </div>
  );
}
