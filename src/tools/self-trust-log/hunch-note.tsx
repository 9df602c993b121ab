import { formatShortDay } from '../../lib/days.ts';
import type { NoteSearch } from '../shared/logic/note-search.ts';
import { EntryHead } from '../shared/ui/entry-head.tsx';
import { Passages } from '../shared/ui/note-search.tsx';
import * as copy from './copy.ts';
import { isWritten, PARTS, type Hunch } from './logic.ts';
import { Mark } from './mark.tsx';
import { complete, edit, remove, unnamed } from './record-copy.ts';

interface HunchNoteProps {
  readonly hunch: Hunch;
  readonly mark: NoteSearch<Hunch>['mark'];
  readonly isNew: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One hunch in the list. */
export function HunchNote({ hunch, mark, isNew, onEdit, onDelete }: HunchNoteProps) {
  const { on, words, outcome } = hunch;
  const name = isWritten(words.hunch) ? words.hunch.trim() : unnamed;
  // The first words of a long one tell it apart.
  const short = [...name].slice(0, 60).join('');
  return (
    <>
      <EntryHead
        edit={outcome === 'notYet' ? complete : edit}
        remove={remove}
        name={`${formatShortDay(on)}, ${short}`}
        isNew={isNew}
        onEdit={onEdit}
        onDelete={onDelete}
      >
        <p class="entry-day">
          {formatShortDay(on)} · <Mark outcome={outcome} /> {copy.outcome.words[outcome]}
        </p>
      </EntryHead>
      <p class="entry-name" dir="auto">
        <Passages passages={mark(name)} />
      </p>
      <dl>
        {PARTS.filter((part) => part !== 'hunch').map((part) => {
          const text = words[part]?.trim() ?? '';
          if (text === '') return null;
          return (
            <div key={part}>
              <dt>{copy.parts[part].label}</dt>
              <dd dir="auto">
                <Passages passages={mark(text)} />
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
