import { STRANDS, type Strand, type Weight } from './logic.ts';

/** How wide each thread is drawn, in the drawing's own units. An open one is a dotted line. */
export const WIDTHS = {
  fibers: 3,
  thin: 6,
  even: 10,
  thick: 15,
  unclear: 2,
} as const satisfies Record<Weight, number>;

/** A drawing of the four threads: how long they lie apart before they twist, and its size. */
export interface RopeShape {
  readonly width: number;
  readonly height: number;
  /** Where the threads have come together; 0 for a drawing of the twist alone. */
  readonly joinedAt: number;
  /** How far the twist sways to either side, and how long one turn is. */
  readonly sway: number;
  readonly turn: number;
}

/** The drawing of one check-in. */
export const LARGE: RopeShape = { width: 360, height: 150, joinedAt: 150, sway: 26, turn: 130 };
/** The drawing of one check-in among several. */
export const SMALL: RopeShape = { width: 130, height: 72, joinedAt: 0, sway: 22, turn: 104 };

/** A stretch of one thread, in front of the others or behind them. */
export interface Stretch {
  readonly strand: Strand;
  readonly isFront: boolean;
  /** The `d` of a path. */
  readonly path: string;
}

const STEP = 4;

/**
 * The four threads as stretches to be drawn one after the other: all that lie behind, then all in front.
 * A quarter of a turn apart, two are always in front of the other two, and no two in front ever cross.
 */
export function listStretches(shape: RopeShape): Stretch[] {
  const all = STRANDS.flatMap((strand, at) => splitStrand(shape, strand, at));
  return [...all.filter(({ isFront }) => !isFront), ...all.filter(({ isFront }) => isFront)];
}

function splitStrand(shape: RopeShape, strand: Strand, at: number): Stretch[] {
  const stretches: { isFront: boolean; points: string[] }[] = [];
  for (let x = 0; x <= shape.width; x += STEP) {
    const { y, isFront } = placeAt(shape, at, x);
    const point = `${x} ${Math.round(y * 10) / 10}`;
    const last = stretches.at(-1);
    last?.points.push(point);
    // Each stretch lies a little over the last one, so that no gap shows between them.
    if (last?.isFront !== isFront) {
      stretches.push({ isFront, points: last?.points.slice(-3) ?? [point] });
    }
  }
  return stretches
    .filter(({ points }) => points.length > 1)
    .map(({ isFront, points }) => ({ strand, isFront, path: `M${points.join('L')}` }));
}

function placeAt({ height, joinedAt, sway, turn }: RopeShape, at: number, x: number) {
  const angle = (x / turn) * 2 * Math.PI + (at * Math.PI) / 2;
  const twisted = height / 2 + sway * Math.sin(angle);
  const apart = ((at + 0.5) / STRANDS.length) * height;
  const share = ease((x - joinedAt * 0.35) / (joinedAt * 0.65 || 1));
  return {
    y: joinedAt === 0 ? twisted : apart + (twisted - apart) * share,
    isFront: Math.cos(angle) > 0 && x >= joinedAt * 0.7,
  };
}

function ease(share: number): number {
  const held = Math.min(Math.max(share, 0), 1);
  return held * held * (3 - 2 * held);
}
