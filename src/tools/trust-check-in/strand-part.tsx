import { Choice } from '../shared/ui/choice.tsx';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { TextField } from '../shared/ui/text-field.tsx';
import * as copy from './copy.ts';
import {
  findFirstReason,
  WEIGHTS,
  type CheckIn,
  type FirstReason,
  type Strand,
  type Weight,
} from './logic.ts';
import { Swatch } from './rope.tsx';

interface StrandPartProps {
  readonly id: string;
  readonly Heading: 'h3' | 'h4';
  readonly strand: Strand;
  readonly checkIn: CheckIn;
  readonly isLive: boolean;
  readonly onDraw: (weight: Weight) => void;
  readonly onNote: (text: string) => void;
}

/** One strand: what it is, what may help to see it, how its thread looks, and room for a moment. */
export function StrandPart({ id, Heading, strand, checkIn, isLive, ...on }: StrandPartProps) {
  const { name, gloss, prompts } = copy.strands[strand];
  const weight = checkIn.threads[strand];
  return (
    <div class="strand">
      <Heading class="strand-name">{name}</Heading>
      <p class="gloss">{gloss}</p>
      <ul class="prompts">
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <Choice
        label={`${name}: ${copy.thread.label}`}
        options={WEIGHTS}
        words={copy.thread.weights}
        chosen={weight === '' ? undefined : weight}
        onChoose={on.onDraw}
      />
      <Swatch strand={strand} weight={weight} />
      {strand === 'safety' && findFirstReason(checkIn, false) && <First reason="safety" />}
      <TextField
        id={`${id}-${strand}`}
        label={`${name}: ${copy.thread.note}`}
        hint={copy.thread.noteHint}
        rows={1}
        value={checkIn.notes[strand]}
        isLive={isLive}
        onWrite={on.onNote}
      />
    </div>
  );
}

/** Staying safe and help, where they come before everything else. */
export function First({ reason }: { readonly reason: FirstReason }) {
  return (
    <div class="first safety">
      <p>{copy.first[reason]}</p>
      <p>{copy.firstLinks.map(linkPiece)}</p>
    </div>
  );
}
