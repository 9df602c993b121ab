import { linkPiece } from '../shared/ui/linked-words.tsx';
import { takeLostFocus } from '../shared/ui/take-focus.ts';
import { TextField } from '../shared/ui/text-field.tsx';
import { boxes, maybeTrue, unsafe } from './copy.ts';
import type { Sheet } from './logic.ts';

interface MaybeTrueProps {
  readonly id: string;
  readonly Heading: 'h3' | 'h4';
  readonly sheet: Sheet;
  readonly isLive: boolean;
  readonly onWrite: (text: string) => void;
}

/** For a worry that may be right: nothing is explained away, and there are ways to go on. */
export function MaybeTrue({ id, Heading, sheet, isLive, onWrite }: MaybeTrueProps) {
  return (
    <div class="stage">
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
