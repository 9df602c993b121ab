import type { Outcome } from './logic.ts';

/** The stitch of each outcome, around a point: told apart by its shape, whatever the color. */
export const STITCHES = {
  hoped: 'm0 -5v10',
  otherwise: 'm-3.5 -3.5l7 7m0 -7l-7 7',
  unknowable: 'm-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0',
  notYet: 'm-3.5 0h1.5m1.5 0h1m1.5 0h1.5',
} as const satisfies Record<Outcome, string>;

/** One stitch, beside the words that say the same. */
export function Mark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <svg class="mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path class="stitch" d={`M6 6${STITCHES[outcome]}`} />
    </svg>
  );
}
