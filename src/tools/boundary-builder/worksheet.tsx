import { SheetRow } from '../shared/ui/sheet-row.tsx';
import { fields, sheet } from './copy.ts';
import { FIELDS, type Draft } from './logic.ts';

interface WorksheetProps {
  readonly draft: Draft;
  readonly statement: string;
}

/** The page to print. Each row has both lines to write on and, if there are any, the words. */
export function Worksheet({ draft, statement }: WorksheetProps) {
  return (
    <div class="worksheet" data-pagefind-ignore="all">
      <p class="sheet-title">{sheet.title}</p>
      {FIELDS.map((field) => (
        <SheetRow key={field} label={fields[field].label} words={draft[field]} lines={2} />
      ))}
      <SheetRow kind="sheet-statement" label={sheet.statement} words={statement} lines={4} />
      <p class="sheet-foot">{sheet.check}</p>
      <p class="sheet-foot">{sheet.foot}</p>
    </div>
  );
}
