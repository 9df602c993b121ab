import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../lib/dates.ts';
import { formatShortDay, type Day } from '../../lib/days.ts';
import { startSearch, type NoteSearch as Search } from '../shared/logic/note-search.ts';
import { Choice } from '../shared/ui/choice.tsx';
import { EntryHead } from '../shared/ui/entry-head.tsx';
import { MonthList } from '../shared/ui/month-list.tsx';
import { NoteSearch, Passages } from '../shared/ui/note-search.tsx';
import { PrintButton } from '../shared/ui/print-button.tsx';
import { PutBack } from '../shared/ui/put-back.tsx';
import { saveFile } from '../shared/ui/save-file.ts';
import * as copy from './copy.ts';
import { isEmpty, nightOf, SUBJECTS, type Diary, type Night, type Subject } from './logic.ts';
import { listPages, listTexts, withGone, type Page } from './pages.ts';
import * as words from './past-copy.ts';
import { Picture } from './picture.tsx';

interface LookBackProps {
  readonly id: string;
  readonly diary: Diary;
  readonly tonight: Day;
  /** Where it all stands, to print it. */
  readonly part: RefObject<HTMLElement>;
  readonly announce: (words: string, delayMs?: number) => void;
  readonly tell: (message: copy.Message) => void;
  readonly onEdit: (day: Day) => void;
  readonly onDelete: (day: Day) => void;
  readonly onPutBack: (day: Day, night: Night) => void;
}

const ALL = ['all', ...SUBJECTS] as const;
const SHOWN = { all: words.past.all, ...copy.subjects };

/** The nights there are: as a picture, as a list, and searched. */
export function LookBack(props: LookBackProps) {
  const { id, diary, tonight, announce, tell } = props;
  const [query, setQuery] = useState('');
  const [about, setAbout] = useState<Subject | 'all'>('all');
  const [deleted, setDeleted] = useState<{ readonly day: Day; readonly night: Night }>();

  const putBack = useRef<Day>();
  const takesFocus = (day: Day) => {
    if (putBack.current !== day) return false;
    putBack.current = undefined;
    return true;
  };

  const pages = useMemo(() => listPages(diary, about), [diary, about]);
  const find = useMemo(() => startSearch(pages, (page) => listTexts(page, about)), [pages]);
  const { notes: found, mark } = useMemo(() => find(query), [find, query]);
  const isSearching = query.trim() !== '';
  // Tonight is on its own page above, unless it is looked for.
  const listed =
    isSearching || about !== 'all' ? found : found.filter(({ day }) => day !== tonight);

  // What was deleted holds its place until it is put back.
  const gone = deleted && !diary.nights[deleted.day] ? deleted : undefined;

  const save = () => {
    const nights = found.map(({ day, lines }) => copy.composeNight(formatDay(day), lines));
    tell(saveFile('nights.txt', nights.join('\n')));
  };
  useEffect(() => {
    if (isSearching) announce(words.sayFound(found.length), 1000);
  }, [query]);

  return (
    <>
      <Picture diary={diary} />
      {(pages.length > 1 || isSearching || about !== 'all') && (
        <>
          <NoteSearch
            id={`${id}-search`}
            label={words.past.search}
            query={query}
            found={isSearching ? words.sayFound(found.length) : ''}
            onSearch={setQuery}
          />
          <Choice
            label={words.past.about}
            options={ALL}
            words={SHOWN}
            chosen={about}
            onChoose={setAbout}
          />
        </>
      )}
      {!isEmpty(diary) && listed.length === 0 && !isSearching && (
        <p class="tool-hint">{about === 'all' ? words.past.alone : words.past.nothingAbout}</p>
      )}
      <MonthList
        notes={withGone(listed, gone?.day)}
        dayOf={({ day }) => day}
        keyOf={({ day }) => day}
        isUnfolded={isSearching}
        more={words.past.more}
      >
        {(page) =>
          gone?.day === page.day ? (
            <PutBack
              words={words.sayDeleted(formatShortDay(page.day))}
              label={words.buttons.putBack}
              onPutBack={() => {
                putBack.current = gone.day;
                props.onPutBack(gone.day, gone.night);
                tell('broughtBack');
              }}
            />
          ) : (
            <PageNote
              page={page}
              about={about}
              mark={mark}
              takesFocus={() => takesFocus(page.day)}
              onEdit={props.onEdit}
              onDelete={(day) => {
                setDeleted({ day, night: nightOf(diary, day) });
                props.onDelete(day);
                announce(words.sayDeleted(formatShortDay(day)));
              }}
            />
          )
        }
      </MonthList>
      {!isEmpty(diary) && (
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

interface PageNoteProps {
  readonly page: Page;
  readonly about: Subject | 'all';
  readonly mark: Search<Page>['mark'];
  readonly takesFocus: () => boolean;
  readonly onEdit: (day: Day) => void;
  readonly onDelete: (day: Day) => void;
}

function PageNote(props: PageNoteProps) {
  const { page, about, mark, takesFocus, onEdit, onDelete } = props;
  const { day, lines } = page;
  const name = formatShortDay(day);
  return (
    <>
      <EntryHead
        edit={words.edit}
        remove={words.remove}
        name={name}
        takesFocus={takesFocus}
        onEdit={() => onEdit(day)}
        onDelete={() => onDelete(day)}
      >
        <p class="entry-name">{name}</p>
      </EntryHead>
      <dl>
        {SUBJECTS.filter((subject) => about === 'all' || about === subject)
          .filter((subject) => lines[subject].length > 0)
          .map((subject) => (
            <div key={subject}>
              <dt>{copy.subjects[subject]}</dt>
              {lines[subject].map((text, at) => (
                <dd key={at} dir="auto">
                  <Passages passages={mark(text)} />
                </dd>
              ))}
            </div>
          ))}
      </dl>
    </>
  );
}
