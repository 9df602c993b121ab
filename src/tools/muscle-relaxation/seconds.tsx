import { TIMES, type Part } from './logic.ts';

const STEP = 16;

interface SecondsProps {
  readonly part: Part | undefined;
  /** The second that runs, from 1; 0 while no timer does. */
  readonly second: number;
}

/** A thread, pulled tight or left slack, that a timer sews one stitch a second. */
export function Seconds({ part, second }: SecondsProps) {
  const count = part ? TIMES[part] / 1000 : 0;
  const bend = part === 'release' ? 7 : 0;
  return (
    <svg class="seconds" viewBox={`0 0 ${15 * STEP} 16`} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <path
          key={at}
          class={at < second ? 'sewn' : 'cloth'}
          d={`M${at * STEP + 3} 8q${STEP / 2 - 3} ${at % 2 ? -bend : bend} ${STEP - 6} 0`}
        />
      ))}
    </svg>
  );
}
