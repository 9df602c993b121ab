import { asSentence } from '../shared/logic/sentences.ts';
import { ListenButton } from '../shared/ui/listen-button.tsx';
import type { Draft } from './draft.ts';
import * as forms from './forms.ts';
import * as copy from './forms-copy.ts';
import * as plans from './plan.ts';
import { SOFTNESS, type Softness } from './softness.ts';

/*
 * What turns a draft into words in the form a reader chose, and the guide, which minds the wording. They
 * are fetched together when the form is first touched, so that a page is light for those who only read
 * it, and are one script: they share most of their words.
 */
export {
  Beside,
  composeSample,
  HarmPanel,
  pickAdvice,
  reviewDraft,
  sayAdvice,
  sayHarm,
} from './guide.tsx';
export { harm, sayQuestion } from './guide-copy.ts';
export { composeStatement } from './logic.ts';

/** The form and the softness a reader chose. */
export interface Look {
  readonly form: forms.FormName;
  readonly softness: Softness;
}

/** The words of the draft as they will be read, copied and printed. */
export function composeWords(draft: Draft, { form, softness }: Look): string {
  return forms.composeForm(draft, form, softness, copy.frames);
}

/** The plan the draft holds, each part as a sentence. */
export function composePlan(draft: Draft): plans.Plan {
  const { what, when } = plans.composePlan(draft);
  return { what: what && asSentence(what), when: when && asSentence(when) };
}

interface LooksProps {
  readonly id: string;
  readonly look: Look;
  readonly hasRequest: boolean;
  readonly spoken: string;
  readonly onChoose: (look: Look) => void;
}

/** The choice of form and softness, and the device's own voice. */
export function Looks({ id, look, hasRequest, spoken, onChoose }: LooksProps) {
  return (
    <div class="looks">
      <RadioRow
        id={`${id}-form`}
        legend={copy.words.legend}
        options={forms.FORMS}
        names={copy.words.names}
        chosen={look.form}
        onChoose={(form) => onChoose({ ...look, form })}
      />
      {hasRequest && (
        <RadioRow
          id={`${id}-softness`}
          legend={copy.words.softLegend}
          options={SOFTNESS}
          names={copy.words.softness}
          chosen={look.softness}
          onChoose={(softness) => onChoose({ ...look, softness })}
        />
      )}
      <ListenButton start={copy.words.listen} stop={copy.words.stop} words={spoken} />
    </div>
  );
}

interface RadioRowProps<Option extends string> {
  readonly id: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

function RadioRow<Option extends string>(props: RadioRowProps<Option>) {
  const { id, legend, options, names, chosen, onChoose } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="words">
        {options.map((option) => (
          <label key={option}>
            {/* Arrow keys need the name; with no form around it, it is sent nowhere. */}
            <input
              type="radio"
              name={id}
              autocomplete="off"
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            {names[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
