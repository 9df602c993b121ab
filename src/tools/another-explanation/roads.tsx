import type { ComponentChildren } from 'preact';
import { linkPiece } from '../shared/ui/linked-words.tsx';
import { takeLostFocus } from '../shared/ui/take-focus.ts';
import { TextField } from '../shared/ui/text-field.tsx';
import { boxes, harm as harmWords, maybeTrue, unsafe } from './copy.ts';
import type { Road, Sheet } from './logic.ts';

/** The way to safety, above whichever other road someone is on when their words tell of harm. */
export function Harm({ onRoad }: { readonly onRoad: (road: Road) => void }) {
  return (
    <div class="harm">
      <p>{harmWords.text}</p>
      <button type="button" onClick={() => onRoad('unsafe')}>
        {harmWords.to}
      </button>
    </div>
  );
}

interface MaybeTrueProps {
  readonly id: string;
  readonly Heading: 'h3' | 'h4';
  readonly sheet: Sheet;
  readonly isLive: boolean;
  /** The way to safety, where the words tell of harm. */
  readonly harm: ComponentChildren;
  readonly onWrite: (text: string) => void;
}

/** For a worry that may be right: nothing is explained away, and there are ways to go on. */
export function MaybeTrue({ id, Heading, sheet, isLive, harm, onWrite }: MaybeTrueProps) {
  return (
    <div class="stage">
      {harm}
      <Heading class="ask" tabIndex={-1} ref={takeLostFocus}>
        {maybeTrue.heading}
      </Heading>
      <p>{maybeTrue.lead}</p>
      <ul>
        {maybeTrue.ways.map((way, at) => (
          <li key={at}>{way.map(linkPiece)}</li>
        ))}
      </ul>
      <TextField
        id={`${id}-next`}
        {...boxes.next}
        value={sheet.texts.next}
        isLive={isLive}
        onWrite={onWrite}
      />
    </div>
  );
}

interface UnsafeProps {
  readonly Heading: 'h3' | 'h4';
  readonly onClear: () => void;
}

/** For someone who may not be safe: where help is, and no question at all. */
export function Unsafe({ Heading, onClear }: UnsafeProps) {
  return (
    <div class="stage unsafe">
      <Heading class="ask" tabIndex={-1} ref={takeLostFocus}>
        {unsafe.heading}
      </Heading>
      <p>{unsafe.lead}</p>
      <ul>
        {unsafe.ways.map((way, at) => (
          <li key={at}>{way.map(linkPiece)}</li>
        ))}
      </ul>
      <p>{unsafe.device}</p>
      <button type="button" onClick={onClear}>
        {unsafe.clear}
      </button>
    </div>
  );
}
