import { useMemo } from 'preact/hooks';
import { formatDay } from '../../lib/dates.ts';
import { formatShortDay, type Day } from '../../lib/days.ts';
import { EntryHead } from '../shared/ui/entry-head.tsx';
import { Passages } from '../shared/ui/note-search.tsx';
import { PastNotes, type PastNotesProps, type ShownNote } from '../shared/ui/past-notes.tsx';
import { saveFile } from '../shared/ui/save-file.ts';
import * as copy from './copy.ts';
import { SUBJECTS, type Diary, type Subject } from './logic.ts';
import { listPages, listTexts, type Page } from './pages.ts';
import * as words from './past-copy.ts';
import { Picture } from './picture.tsx';

type FromView = 'id' | 'part' | 'announce' | 'onDelete' | 'onPutBack';
interface LookBackProps extends Pick<PastNotesProps<Page, never>, FromView> {
  readonly diary: Diary;
  readonly tonight: Day;
  readonly tell: (message: copy.Message) => void;
  readonly onEdit: (day: Day) => void;
}

const KINDS = { all: words.past.all, ...copy.subjects };

/** The nights there are: as a picture, as a list, and searched. */
export function LookBack({ diary, tonight, tell, onEdit, ...fromView }: LookBackProps) {
  const pages = useMemo(() => listPages(diary), [diary]);
  return (
    <>
      <Picture pages={pages} />
      <PastNotes
        {...fromView}
        notes={pages}
        listTexts={listTexts}
        kinds={KINDS}
        apart={tonight}
        words={words.past}
        sayFound={words.sayFound}
        sayDeleted={({ on }) => words.sayDeleted(formatShortDay(on))}
        onSave={(found) => {
          const nights = found.map(({ on, lines }) => copy.composeNight(formatDay(on), lines));
          tell(saveFile('nights.txt', nights.join('\n')));
        }}
      >
        {(page, shown) => <PageNote {...shown} page={page} onEdit={() => onEdit(page.on)} />}
      </PastNotes>
    </>
  );
}

interface PageNoteProps extends ShownNote<Page, Subject> {
  readonly page: Page;
  readonly onEdit: () => void;
}

function PageNote({ page: { on, lines }, kind, mark, isNew, onEdit, onDelete }: PageNoteProps) {
  const name = formatShortDay(on);
  return (
    <>
      <EntryHead
        edit={words.edit}
        remove={words.remove}
        name={name}
        isNew={isNew}
        onEdit={onEdit}
        onDelete={onDelete}
      >
        <p class="entry-name">{name}</p>
      </EntryHead>
      <dl>
        {SUBJECTS.filter((subject) => kind === 'all' || kind === subject)
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
