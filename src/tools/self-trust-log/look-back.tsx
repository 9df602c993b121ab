import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../lib/dates.ts';
import { startSearch } from '../shared/logic/note-search.ts';
import { Choice } from '../shared/ui/choice.tsx';
import { MonthList } from '../shared/ui/month-list.tsx';
import { NoteSearch } from '../shared/ui/note-search.tsx';
import { PrintButton } from '../shared/ui/print-button.tsx';
import { PutBack } from '../shared/ui/put-back.tsx';
import { saveFile } from '../shared/ui/save-file.ts';
import * as copy from './copy.ts';
import { HunchNote } from './hunch-note.tsx';
import { OUTCOMES, withHunch, type Hunch, type Log, type Outcome } from './logic.ts';
import { Picture } from './picture.tsx';
import * as words from './record-copy.ts';
import { countOutcomes, listHunches, listTexts } from './record.ts';

interface LookBackProps {
  readonly id: string;
  readonly log: Log;
  /** Where it all stands, to print it. */
  readonly part: RefObject<HTMLElement>;
  readonly announce: (words: string, delayMs?: number) => void;
  readonly tell: (message: copy.Message) => void;
  readonly onEdit: (hunch: Hunch) => void;
  readonly onDelete: (hunch: Hunch) => void;
  readonly onPutBack: (hunch: Hunch) => void;
}

const ALL = ['all', ...OUTCOMES] as const;
const SHOWN = { all: words.record.all, ...copy.outcome.words };

/** The record: as a picture, in words, as a list, and searched. */
export function LookBack(props: LookBackProps) {
  const { id, log, announce, tell } = props;
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState<Outcome | 'all'>('all');
  const [deleted, setDeleted] = useState<Hunch>();

  const putBack = useRef<string>();
  const takesFocus = (id: string) => {
    if (putBack.current !== id) return false;
    putBack.current = undefined;
    return true;
  };

  const all = useMemo(() => listHunches(log, wanted), [log, wanted]);
  const find = useMemo(() => startSearch(all, listTexts), [all]);
  const { notes: found, mark } = useMemo(() => find(query), [find, query]);
  const isSearching = query.trim() !== '';
  const isEmpty = log.hunches.length === 0;
  const cameBack = log.hunches.filter(({ outcome }) => outcome !== 'notYet').length;
  const gone = log.hunches.some((hunch) => hunch.id === deleted?.id) ? undefined : deleted;
  // What was deleted holds its place until it is put back.
  const listed = gone
    ? listHunches(withHunch({ hunches: [...found].reverse() }, gone), 'all')
    : found;

  const save = () => {
    const hunches = found.map(({ on, words: texts, outcome }) =>
      copy.composeHunch(formatDay(on), texts, outcome),
    );
    tell(saveFile('hunches.txt', hunches.join('\n')));
  };
  useEffect(() => {
    if (isSearching) announce(words.sayFound(found.length), 1000);
  }, [query]);

  return (
    <>
      {!isEmpty && (
        <>
          <p class="said">
            {words.sayRecord(
              log.hunches.length,
              cameBack,
              words.sayOutcomes(countOutcomes(log.hunches), copy.outcome.words),
            )}
          </p>
          <Picture log={log} />
          <p class="tool-hint">{words.record.ask}</p>
        </>
      )}
      {(log.hunches.length > 1 || isSearching || wanted !== 'all') && (
        <>
          <NoteSearch
            id={`${id}-search`}
            label={words.record.search}
            query={query}
            found={isSearching ? words.sayFound(found.length) : ''}
            onSearch={setQuery}
          />
          <Choice
            label={words.record.show}
            options={ALL}
            words={SHOWN}
            chosen={wanted}
            onChoose={setWanted}
          />
        </>
      )}
      {!isEmpty && listed.length === 0 && !isSearching && (
        <p class="tool-hint">{words.record.noneLike}</p>
      )}
      <MonthList
        notes={listed}
        dayOf={({ on }) => on}
        keyOf={(hunch) => hunch.id}
        isUnfolded={isSearching}
        more={words.record.more}
      >
        {(hunch) =>
          gone?.id === hunch.id ? (
            <PutBack
              words={words.deleted}
              label={words.buttons.putBack}
              onPutBack={() => {
                putBack.current = gone.id;
                props.onPutBack(gone);
                tell('broughtBack');
              }}
            />
          ) : (
            <HunchNote
              hunch={hunch}
              mark={mark}
              takesFocus={() => takesFocus(hunch.id)}
              onEdit={() => props.onEdit(hunch)}
              onDelete={() => {
                setDeleted(hunch);
                props.onDelete(hunch);
                announce(words.deleted);
              }}
            />
          )
        }
      </MonthList>
      {!isEmpty && (
        <div class="buttons">
          <PrintButton label={words.buttons.print} kind="filled" tool={props.part} />
          <button type="button" onClick={save}>
            {words.buttons.save}
          </button>
        </div>
      )}
    </>
  );
}
