import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Choice } from '../shared/ui/choice.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import { TickBox } from '../shared/ui/tick-box.tsx';
import * as copy from './copy.ts';
import {
  BOXES_AT,
  compareFeeling,
  findNext,
  findPrevious,
  hasAnything,
  STEPS,
  STRENGTHS,
  type Box,
  type Moment,
  type Road,
  type Sheet,
  type Step,
  type Strength,
} from './logic.ts';

/** Where someone is on the sheet, and whether all of it is shown. */
export interface Place {
  readonly step: Step;
  readonly showsAll: boolean;
}

interface StageProps {
  readonly id: string;
  readonly Heading: 'h3' | 'h4';
  readonly sheet: Sheet;
  readonly isLive: boolean;
  /** The way to safety, where the words tell of harm. */
  readonly harm: ComponentChildren;
  readonly place: Place;
  readonly onMove: (place: Place) => void;
  readonly onWrite: (box: Box, text: string) => void;
  readonly onFeel: (moment: Moment, strength: Strength) => void;
  readonly onRoad: (road: Road) => void;
}

/** One step at a time, or all of them; where someone is, and the way back and on. */
export function Stage({ harm, place, onMove, ...props }: StageProps) {
  const { sheet } = props;
  const { step, showsAll } = place;
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  const goTo = (next: Step | undefined) => {
    if (!next) return;
    hasMoved.current = true;
    onMove({ ...place, step: next });
  };
  // The words to read and the box to write in come before the button that was pressed.
  useLayoutEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [step]);

  return (
    <div class="stage">
      {harm}
      {showsAll ? (
        STEPS.map((each) => <StepPart key={each} {...props} step={each} />)
      ) : (
        <>
          <ol class="places" aria-label={copy.places}>
            {STEPS.map((each) => (
              <li key={each} data-written={hasAnything(sheet, each) ? '' : undefined}>
                <button
                  type="button"
                  aria-current={each === step ? 'step' : undefined}
                  onClick={() => (each === step ? heading.current?.focus() : goTo(each))}
                >
                  {copy.steps[each].name}
                  {hasAnything(sheet, each) && (
                    <span class="visually-hidden">, {copy.written}</span>
                  )}
                </button>
              </li>
            ))}
          </ol>
          <StepPart key={step} {...props} step={step} heading={heading} />
          <div class="moves">
            <button
              type="button"
              aria-disabled={!findPrevious(step)}
              onClick={() => goTo(findPrevious(step))}
            >
              {copy.buttons.back}
            </button>
            {findNext(step) && (
              <button type="button" class="main" onClick={() => goTo(findNext(step))}>
                {copy.buttons.next}
              </button>
            )}
            <p class="place">{copy.sayPlace(STEPS.indexOf(step) + 1, STEPS.length)}</p>
          </div>
        </>
      )}
      <TickBox
        label={copy.showAll}
        isOn={showsAll}
        onToggle={() => onMove({ ...place, showsAll: !showsAll })}
      />
    </div>
  );
}

interface StepPartProps extends Omit<StageProps, 'harm' | 'place' | 'onMove'> {
  readonly step: Step;
  readonly heading?: RefObject<HTMLHeadingElement>;
}

function StepPart({ id, Heading, sheet, isLive, step, heading, ...on }: StepPartProps) {
  const words = copy.steps[step];
  const moment = step === 'story' ? 'before' : step === 'after' ? 'after' : undefined;
  return (
    <div class="step">
      <Heading class="ask" tabIndex={-1} {...(heading ? { ref: heading } : {})}>
        {words.heading}
      </Heading>
      <p class="tool-hint">{words.hint}</p>
      {BOXES_AT[step].map((box) => (
        <TextField
          key={box}
          id={`${id}-${box}`}
          {...copy.boxes[box]}
          value={sheet.texts[box]}
          isLive={isLive}
          onWrite={(text) => on.onWrite(box, text)}
        />
      ))}
      {moment && (
        <Choice
          label={copy.feeling.labels[moment]}
          options={STRENGTHS}
          words={copy.feeling.words}
          chosen={sheet[moment] === '' ? undefined : sheet[moment]}
          onChoose={(strength) => on.onFeel(moment, strength)}
        />
      )}
      {step === 'ask' && <p>{copy.onward.ask.map(linkPiece)}</p>}
      {step === 'after' && <Onward sheet={sheet} onRoad={on.onRoad} />}
    </div>
  );
}

function Onward({ sheet, onRoad }: Pick<StageProps, 'sheet' | 'onRoad'>) {
  return (
    <>
      {sheet.after !== '' && <p class="shift">{copy.shifts[compareFeeling(sheet)]}</p>}
      <p>{copy.onward.settle.map(linkPiece)}</p>
      <p>{copy.onward.lean}</p>
      <button type="button" onClick={() => onRoad('true')}>
        {copy.onward.toTrue}
      </button>
    </>
  );
}
