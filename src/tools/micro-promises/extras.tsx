import { useId, useState } from 'preact/hooks';
import { composeCalendar } from '../shared/logic/calendar.ts';
import { saveFile } from '../shared/ui/save-file.ts';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { marking, type Message } from './copy.ts';
import * as copy from './extras-copy.ts';
import { dayNumber, LENGTH, MARKS, type Run } from './logic.ts';

interface StarterListProps {
  readonly isFull: boolean;
  readonly onChoose: (words: string) => void;
}

/** Small promises to start from, by size. */
export function StarterList({ isFull, onChoose }: StarterListProps) {
  return (
    <>
      <p class="tool-hint">{isFull ? copy.starters.full : copy.starters.hint}</p>
      {copy.starters.sizes.map(({ name, words }) => (
        <div class="starters" role="group" aria-label={name}>
          <p>{name}</p>
          {words.map((one) => (
            <button type="button" aria-disabled={isFull} onClick={() => onChoose(one)}>
              {one}
            </button>
          ))}
        </div>
      ))}
    </>
  );
}

interface RemindersProps {
  readonly run: Run;
  readonly today: string;
  readonly tell: (message: Message) => void;
}

/** A calendar file, made here. */
export function Reminders({ run, today, tell }: RemindersProps) {
  const id = useId();
  const [at, setAt] = useState('21:00');
  const number = dayNumber(run, today);
  if (number > LENGTH) return <p class="tool-hint">{copy.reminders.over}</p>;
  const save = () => {
    if (at === '') return tell('noTime');
    const reminder = composeCalendar({
      title: copy.reminders.calendarTitle,
      firstOn: number < 1 ? run.startedOn : today,
      at,
      count: LENGTH + 1 - Math.max(number, 1),
      uid: crypto.getRandomValues(new Uint32Array(4)).join('-'),
      madeAt: new Date().toISOString(),
    });
    const result = saveFile(copy.reminders.fileName, reminder, 'text/calendar');
    tell(result === 'saved' ? 'reminder' : result);
  };
  return (
    <>
      <p>{copy.reminders.hint}</p>
      <p class="tool-hint">{copy.reminders.watched}</p>
      <div class="reminder">
        <label for={id}>{copy.reminders.time}</label>
        <input
          id={id}
          type="time"
          autocomplete="off"
          value={at}
          onInput={(event) => setAt(event.currentTarget.value)}
        />
        <button type="button" onClick={save}>
          {copy.reminders.save}
        </button>
      </div>
    </>
  );
}

/** What may help after a miss. */
export function Missed() {
  return (
    <div class="missed">
      <p class="missed-title">{copy.missed.title}</p>
      <ol>
        {copy.missed.steps.map(({ name, text }) => (
          <li>
            <strong>{name}.</strong> {text}
          </li>
        ))}
      </ol>
      <p>{copy.missed.kind}</p>
      <p>{copy.missed.links.map(linkPiece)}</p>
    </div>
  );
}

/** What each mark means. */
export function Legend() {
  return (
    <>
      <dl>
        {MARKS.map((mark) => (
          <div>
            <dt>{marking.marks[mark]}</dt>
            <dd>{copy.meanings[mark]}</dd>
          </div>
        ))}
      </dl>
      <p class="tool-hint">{copy.again}</p>
    </>
  );
}
