import { addDays, dayHere } from '../../lib/days.ts';
import { saveFile } from '../shared/ui/save-file.ts';
import { review, type Message } from './copy.ts';
import type { Draft } from './logic.ts';

interface ReviewPartProps {
  readonly id: string;
  readonly draft: Draft;
  readonly isLive: boolean;
  readonly onDay: (day: string) => void;
  readonly tell: (message: Message) => void;
}

const MONTH_DAYS = 30;

/** A day to look at it again, and a calendar file for it. */
export function ReviewPart({ id, draft: { reviewOn }, isLive, onDay, tell }: ReviewPartProps) {
  const save = () => {
    if (reviewOn === '') return tell('noDay');
    import('../shared/logic/calendar.ts').then(
      ({ composeCalendar }) => {
        const file = composeCalendar({
          title: review.calendarTitle,
          firstOn: reviewOn,
          count: 1,
          uid: crypto.getRandomValues(new Uint32Array(4)).join('-'),
          madeAt: new Date().toISOString(),
        });
        const result = saveFile(review.fileName, file, 'text/calendar');
        tell(result === 'saved' ? 'reminder' : result);
      },
      () => tell('notLoaded'),
    );
  };
  return (
    <div class="review">
      <label for={`${id}-review`}>{review.label}</label>
      <p class="tool-hint" id={`${id}-review-hint`}>
        {review.hint}
      </p>
      <div class="buttons">
        <input
          id={`${id}-review`}
          type="date"
          autocomplete="off"
          aria-describedby={`${id}-review-hint`}
          {...(isLive ? { value: reviewOn } : { defaultValue: reviewOn })}
          onChange={({ currentTarget }) => onDay(currentTarget.value)}
        />
        <button
          type="button"
          class="needs-script"
          onClick={() => {
            onDay(addDays(dayHere(new Date()), MONTH_DAYS));
            tell('month');
          }}
        >
          {review.month}
        </button>
        <button type="button" class="needs-script" onClick={save}>
          {review.save}
        </button>
      </div>
      <p class="tool-hint needs-script">{review.watched}</p>
    </div>
  );
}
