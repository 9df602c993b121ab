import { SheetRow } from '../shared/ui/sheet-row.tsx';
import { fields, plan as planWords, sheet } from './copy.ts';
import type { Draft, Field } from './draft.ts';
import type { Plan } from './plan.ts';

const ORDER = [
  'perspective',
  'feeling',
  'situation',
  'reason',
  'request',
] as const satisfies readonly Field[];

interface WorksheetProps {
  readonly draft: Draft;
  readonly statement: string;
  /** A letter is printed alone: it may be handed over, and the worksheet is the writer's. */
  readonly isLetter: boolean;
  readonly plan: Plan;
}

/** The page to print. Each row has both lines to write on and, if there are any, the words. */
export function Worksheet({ draft, statement, isLetter, plan }: WorksheetProps) {
  const written = {
    ...draft,
    feeling: [...draft.picked, draft.feeling].filter((words) => words.trim() !== '').join(', '),
  };
  return (
    <div class="worksheet" data-letter={isLetter ? '' : undefined} data-pagefind-ignore="all">
      <p class="sheet-title">{sheet.title}</p>
      {ORDER.map((field) => (
        <SheetRow key={field} label={fields[field].label} words={written[field]} lines={2} />
      ))}
      <SheetRow kind="sheet-sentence" label={sheet.sentence} words={statement} lines={4} />
      <p class="sheet-title">{sheet.planTitle}</p>
      <SheetRow label={planWords.what} words={plan.what ?? ''} lines={1} />
      <SheetRow label={planWords.when} words={plan.when ?? ''} lines={1} />
      <SheetRow label={planWords.known} words="" lines={1} />
      <p class="sheet-foot">{sheet.foot}</p>
    </div>
  );
}
