import type { ComponentChild, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { startSearch, type NoteSearch as Search } from '../logic/note-search.ts';
import { Choice } from './choice.tsx';
import { MonthList, type Listed } from './month-list.tsx';
import { NoteSearch } from './note-search.tsx';
import { PrintButton } from './print-button.tsx';
import { PutBack } from './put-back.tsx';

/** One's own notes over months: searched, chosen by kind, printed, saved, each changed, deleted, put back. */
export interface PastNotesProps<Note extends Listed, Kind extends string> {
  readonly id: string;
  /** Newest first. */
  readonly notes: readonly Note[];
  /** What a note says of a kind, or in all: nothing where it is not of that kind. */
  readonly listTexts: (note: Note, kind: Kind | 'all') => readonly string[];
  readonly kinds: Readonly<Record<Kind | 'all', string>>;
  /** The note that stands elsewhere in the tool, and so is listed only where it is looked for. */
  readonly apart?: string;
  readonly words: {
    readonly search: string;
    readonly show: string;
    readonly more: string;
    /** Where no other note is there than the one that stands elsewhere. */
    readonly alone?: string;
    readonly noneLike: string;
    readonly putBack: string;
    readonly print: string;
    readonly save: string;
  };
  readonly sayFound: (count: number) => string;
  readonly sayDeleted: (note: Note) => string;
  readonly onSave: (notes: readonly Note[]) => void;
  /** Where it all stands, to print it. */
  readonly part: RefObject<HTMLElement>;
  readonly announce: (words: string, delayMs?: number) => void;
  readonly onDelete: (note: Note) => void;
  readonly onPutBack: (note: Note) => void;
  readonly children: (note: Note, shown: ShownNote<Note, Kind>) => ComponentChild;
}

/** What a note in the list is drawn with. */
export interface ShownNote<Note, Kind extends string> {
  readonly kind: Kind | 'all';
  readonly mark: Search<Note>['mark'];
  /** Whether it was put back just now, or is the first of more that were asked for. */
  readonly isNew: boolean;
  readonly onDelete: () => void;
}

const AT_ONCE = 30;

export function PastNotes<Note extends Listed, Kind extends string>(
  props: PastNotesProps<Note, Kind>,
) {
  const { notes, kinds, listTexts, words, sayFound, announce } = props;
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const [deleted, setDeleted] = useState<Note>();
  const [most, setMost] = useState(AT_ONCE);
  // The button that was pressed goes, or moves below what it brought: the note that comes is read on from.
  const arriving = useRef<string>();
  const arrived = arriving.current;
  // Not in an effect: that may come so late that it forgets what a quick press asked for meanwhile.
  arriving.current = undefined;

  const find = useMemo(
    () =>
      startSearch(
        notes.filter((note) => listTexts(note, kind).length > 0),
        (note) => listTexts(note, kind),
      ),
    [notes, kind],
  );
  const { notes: found, mark } = find(query);
  const isSearching = query.trim() !== '';
  const isNarrowed = isSearching || kind !== 'all';
  const listed = isNarrowed ? found : found.filter(({ id }) => id !== props.apart);

  // What was deleted holds its place until it is put back.
  const gone = notes.some(({ id }) => id === deleted?.id) ? undefined : deleted;

  useEffect(() => {
    if (isSearching) announce(sayFound(found.length), 1000);
  }, [query]);

  return (
    <>
      {(notes.length > 1 || isNarrowed) && (
        <>
          <NoteSearch
            id={`${props.id}-search`}
            label={words.search}
            query={query}
            found={isSearching ? sayFound(found.length) : ''}
            onSearch={setQuery}
          />
          <Choice
            label={words.show}
            // Written as a literal, it has the keys of its type and no others.
            options={Object.keys(kinds) as (Kind | 'all')[]}
            words={kinds}
            chosen={kind}
            onChoose={setKind}
          />
        </>
      )}
      {notes.length > 0 && listed.length === 0 && !isSearching && (
        <p class="tool-hint">{kind === 'all' ? words.alone : words.noneLike}</p>
      )}
      <MonthList
        notes={
          gone ? [gone, ...listed].sort((one, other) => other.on.localeCompare(one.on)) : listed
        }
        most={isSearching ? most : undefined}
        more={words.more}
        onMore={(first) => {
          arriving.current = first;
          setMost(most + AT_ONCE);
        }}
      >
        {(note) =>
          note === gone ? (
            <PutBack
              words={props.sayDeleted(note)}
              label={words.putBack}
              onPutBack={() => {
                arriving.current = note.id;
                props.onPutBack(note);
              }}
            />
          ) : (
            props.children(note, {
              kind,
              mark,
              isNew: arrived === note.id,
              onDelete() {
                setDeleted(note);
                props.onDelete(note);
                announce(props.sayDeleted(note));
              },
            })
          )
        }
      </MonthList>
      {notes.length > 0 && (
        <div class="buttons">
          <PrintButton label={words.print} kind="filled" tool={props.part} />
          <button type="button" onClick={() => props.onSave(found)}>
            {words.save}
          </button>
        </div>
      )}
    </>
  );
}
