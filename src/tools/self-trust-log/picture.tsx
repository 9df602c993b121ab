import { formatDay } from '../../lib/dates.ts';
import { Folded } from '../shared/ui/folded.tsx';
import { outcome as names } from './copy.ts';
import { OUTCOMES, type Log, type Outcome } from './logic.ts';
import { STITCHES } from './mark.tsx';
import { record, sayDays, sayOutcomes } from './record-copy.ts';
import { countOutcomes, LENGTH, listStretches, type Stretch } from './record.ts';

const STEP = 14;
const HEIGHT = 14;
const WIDTH = LENGTH * STEP;

/** Four threads, one for each outcome, with a stitch for each hunch, and the same in words. */
export function Picture({ log }: { readonly log: Log }) {
  const [newest, ...older] = listStretches(log);
  if (!newest) return null;
  return (
    <div class="picture">
      <Threads stretch={newest} isWhole={older.length === 0} />
      {older.length > 0 && (
        <Folded summary={record.older}>
          {() => older.map((stretch) => <Threads key={stretch.hunches[0]?.id} stretch={stretch} />)}
        </Folded>
      )}
      <p class="tool-hint">{record.key}</p>
    </div>
  );
}

interface ThreadsProps {
  readonly stretch: Stretch;
  /** Whether it is all of the record, which is told in words above. */
  readonly isWhole?: boolean;
}

function Threads({ stretch: { from, to, hunches }, isWhole }: ThreadsProps) {
  const draw = (outcome: Outcome) =>
    hunches
      .map((hunch, at) =>
        hunch.outcome === outcome ? `M${(at + 0.5) * STEP} ${HEIGHT / 2}${STITCHES[outcome]}` : '',
      )
      .join('');
  return (
    <div class="threads">
      <p class="month">{sayDays(formatDay(from), formatDay(to))}</p>
      <div aria-hidden="true">
        {OUTCOMES.map((outcome) => (
          <div key={outcome} class="thread-row">
            <span>{names.words[outcome]}</span>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} focusable="false">
              <path class="thread" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
              <path class="stitch" d={draw(outcome)} />
            </svg>
          </div>
        ))}
      </div>
      {!isWhole && <p class="facts">{sayOutcomes(countOutcomes(hunches), names.words)}</p>}
    </div>
  );
}
