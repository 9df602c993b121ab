import { formatDay } from '../../lib/dates.ts';
import { outcome as names } from './copy.ts';
import { OUTCOMES, type Hunch, type Outcome } from './logic.ts';
import { STITCHES } from './mark.tsx';
import { record, sayDays } from './record-copy.ts';
import { listDrawn } from './record.ts';

const STEP = 14;
const HEIGHT = 14;
/** A thread is as long as for so many, so that a few do not look like giants. */
const FEWEST = 24;

/** Four threads, one for each outcome, with a stitch for each hunch; the words above say the same. */
export function Picture({ hunches: all }: { readonly hunches: readonly Hunch[] }) {
  const hunches = listDrawn(all);
  const [first, last] = [hunches[0], hunches.at(-1)];
  if (!first || !last) return null;
  const width = Math.max(FEWEST, hunches.length) * STEP;
  const draw = (outcome: Outcome) =>
    hunches
      .map((hunch, at) =>
        hunch.outcome === outcome ? `M${(at + 0.5) * STEP} ${HEIGHT / 2}${STITCHES[outcome]}` : '',
      )
      .join('');
  return (
    <div class="picture">
      <p class="month">{sayDays(formatDay(first.on), formatDay(last.on))}</p>
      <div aria-hidden="true">
        {OUTCOMES.map((outcome) => (
          <div key={outcome} class="thread-row">
            <span>{names.words[outcome]}</span>
            <svg viewBox={`0 0 ${width} ${HEIGHT}`} focusable="false">
              <path class="thread" d={`M0 ${HEIGHT / 2}H${width}`} />
              <path class="stitch" d={draw(outcome)} />
            </svg>
          </div>
        ))}
      </div>
      <p class="tool-hint">{record.key}</p>
    </div>
  );
}
