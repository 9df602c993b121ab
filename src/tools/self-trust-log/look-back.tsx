import { useMemo } from 'preact/hooks';
import { formatDay } from '../../lib/dates.ts';
import { PastNotes, type PastNotesProps } from '../shared/ui/past-notes.tsx';
import { saveFile } from '../shared/ui/save-file.ts';
import * as copy from './copy.ts';
import { HunchNote } from './hunch-note.tsx';
import type { Hunch, Log } from './logic.ts';
import { Picture } from './picture.tsx';
import * as words from './record-copy.ts';
import { countOutcomes, listHunches, listTexts } from './record.ts';

type FromView = 'id' | 'part' | 'announce' | 'onDelete' | 'onPutBack';
interface LookBackProps extends Pick<PastNotesProps<Hunch, never>, FromView> {
  readonly log: Log;
  readonly tell: (message: copy.Message) => void;
  readonly onEdit: (hunch: Hunch) => void;
}

const KINDS = { all: words.record.all, ...copy.outcome.words };

/** The record: as a picture, in words, as a list, and searched. */
export function LookBack({ log, tell, onEdit, ...fromView }: LookBackProps) {
  const hunches = useMemo(() => listHunches(log), [log]);
  const cameBack = hunches.filter(({ outcome }) => outcome !== 'notYet').length;
  return (
    <>
      {hunches.length > 0 && (
        <>
          <p class="said">
            {words.sayRecord(hunches.length, cameBack, countOutcomes(hunches), copy.outcome.words)}
          </p>
          <Picture hunches={hunches} />
          <p class="tool-hint">{words.record.ask}</p>
        </>
      )}
      <PastNotes
        {...fromView}
        notes={hunches}
        listTexts={listTexts}
        kinds={KINDS}
        words={words.record}
        sayFound={words.sayFound}
        sayDeleted={() => words.deleted}
        onSave={(found) => {
          const texts = found.map(({ on, words: texts, outcome }) =>
            copy.composeHunch(formatDay(on), texts, outcome),
          );
          tell(saveFile('hunches.txt', texts.join('\n')));
        }}
      >
        {(hunch, shown) => <HunchNote {...shown} hunch={hunch} onEdit={() => onEdit(hunch)} />}
      </PastNotes>
    </>
  );
}
