import type { CheckIn, Strand, Weight } from './logic.ts';
import { listStretches, WIDTHS, type RopeShape } from './rope.ts';

interface RopeProps {
  readonly threads: CheckIn['threads'];
  readonly shape: RopeShape;
}

/** The four threads twisted into one. The same is said in words beside it. */
export function Rope({ threads, shape }: RopeProps) {
  return (
    <svg class="rope" viewBox={`0 0 ${shape.width} ${shape.height}`} aria-hidden="true">
      {listStretches(shape).map(({ strand, path }, at) => (
        <Thread key={at} strand={strand} weight={threads[strand]} path={path} />
      ))}
    </svg>
  );
}

interface SwatchProps {
  readonly strand: Strand;
  readonly weight: Weight | '';
}

/** A piece of one thread by itself, to tell which is which. */
export function Swatch(props: SwatchProps) {
  return (
    <svg class="swatch" viewBox="0 0 60 18" aria-hidden="true">
      <Thread {...props} path="M0 9H60" />
    </svg>
  );
}

// Told apart by pattern alone: plain, a running stitch, a double line, and rungs across.
const INNER = {
  predictability: undefined,
  reliability: { share: 0.35, dashes: '6 5' },
  safety: { share: 0.4, dashes: undefined },
  self: { share: 1, dashes: '2 5' },
} as const satisfies Record<Strand, { share: number; dashes: string | undefined } | undefined>;

function Thread({ strand, weight, path }: SwatchProps & { readonly path: string }) {
  if (weight === '') return <path class="guide" d={path} stroke-width={1} />;
  const width = WIDTHS[weight];
  if (weight === 'unclear') {
    return <path class="thread" d={path} stroke-width={width} stroke-dasharray="2 5" />;
  }
  const inner = INNER[strand];
  return (
    <>
      <path class="gap" d={path} stroke-width={width + 3} />
      <path class="thread" d={path} stroke-width={width} />
      {inner && (
        <path
          class="gap"
          d={path}
          stroke-width={width * inner.share}
          stroke-dasharray={inner.dashes}
        />
      )}
    </>
  );
}
