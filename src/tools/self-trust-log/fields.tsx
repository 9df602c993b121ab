import { Choice } from '../shared/ui/choice.tsx';
import { SewnRow } from '../shared/ui/sewn-row.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import * as copy from './copy.ts';
import { countDone, listDone, OUTCOMES, type Hunch, type Outcome, type Part } from './logic.ts';

interface FieldsProps {
  readonly id: string;
  readonly hunch: Hunch;
  readonly isLive: boolean;
  readonly onWrite: (part: Part, text: string) => void;
  readonly onChoose: (outcome: Outcome) => void;
  readonly onAnother: () => void;
}

/** The hunch at hand, to be filled in now or later. */
export function Fields({ id, hunch, isLive, onWrite, onChoose, onAnother }: FieldsProps) {
  const field = (part: Part, rows = 2) => (
    <TextField
      id={`${id}-${part}`}
      {...copy.parts[part]}
      rows={rows}
      value={hunch.words[part] ?? ''}
      isLive={isLive}
      onWrite={(text) => onWrite(part, text)}
    />
  );
  return (
    <div class="fields">
      <div class="progress needs-script">
        <SewnRow parts={listDone(hunch)} />
        <p class="tool-hint">{copy.sayProgress(countDone(hunch))}</p>
      </div>
      {field('hunch', 1)}
      {field('noticed')}
      {field('did')}
      <div class="needs-script">
        <Choice
          label={copy.outcome.label}
          options={OUTCOMES}
          words={copy.outcome.words}
          chosen={hunch.outcome}
          onChoose={onChoose}
        />
      </div>
      {field('after')}
      <button type="button" class="needs-script" onClick={onAnother}>
        {copy.buttons.another}
      </button>
    </div>
  );
}
