import { MOMENTS, SCALES, findLean, type Lean, type Scale, type Sketch } from './logic.ts';

/** How far the soft area goes on one scale, from 0 (low) to 1 (high). It thins out toward `reach`. */
export interface Extent {
  readonly center: number;
  readonly reach: number;
  /** How many answers stand behind it. */
  readonly answered: number;
  /** How far the answers are from agreeing: 0, they all agree, to 0.5. */
  readonly spread: number;
}

/** The soft area of a sketch. */
export type Area = Readonly<Record<Scale, Extent>>;

const VALUES: Readonly<Record<Lean, number>> = { less: 0, between: 0.5, more: 1 };

// Chosen by eye, so that four answers that agree cover about a quarter of the map, and none all of it.
// They measure nothing: the width says how little a few lines can tell. No area lies in the very corner,
// where it would look like an extreme.
const INSET = 0.14;
const LEAST_REACH = 0.32;
const REACH_OF_MISSING = 0.1;
const REACH_OF_SPREAD = 0.5;
const WHOLE_SCALE = { center: 0.5, reach: 0.8, answered: 0, spread: 0 } as const;

/** The area that the answers shade: wide where they are few, wider where they point different ways. */
export function getArea(sketch: Sketch): Area {
  return { worry: getExtent(sketch, 'worry'), closeness: getExtent(sketch, 'closeness') };
}

function getExtent(sketch: Sketch, scale: Scale): Extent {
  const values = MOMENTS[scale].flatMap((moment) => {
    const lean = findLean(sketch, moment);
    return lean ? VALUES[lean] : [];
  });
  if (values.length === 0) return WHOLE_SCALE;
  const mean = getMean(values);
  const spread = getMean(values.map((value) => Math.abs(value - mean)));
  const missing = MOMENTS[scale].length - values.length;
  const reach = LEAST_REACH + REACH_OF_MISSING * missing + REACH_OF_SPREAD * spread;
  const center = INSET + (1 - 2 * INSET) * mean;
  return { center, reach, answered: values.length, spread };
}

function getMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Where an area lies on a scale, in thirds; `unknown` where nothing was answered. */
export type Place = Lean | 'unknown';

/** Where the area lies on a scale. */
export function getPlace({ center, answered }: Extent): Place {
  if (answered === 0) return 'unknown';
  if (center < 0.4) return 'less';
  return center > 0.6 ? 'more' : 'between';
}

/** Why the area is as wide as it is. */
export type Width = 'mixed' | 'few' | 'steady';

/** Why the area is as wide as it is: answers that differ, few answers, or neither. */
export function getWidth(area: Area): Width {
  const extents = SCALES.map((scale) => area[scale]);
  if (extents.some(({ spread }) => spread >= 0.3)) return 'mixed';
  return extents.some(({ answered }) => answered < 3) ? 'few' : 'steady';
}

/** What someone could read next. */
export type Advice = 'worry' | 'closeness' | 'both' | 'ease' | 'between';

/** What fits where the area lies, or undefined for a blank map. */
export function findAdvice(area: Area): Advice | undefined {
  const [worry, closeness] = [getPlace(area.worry), getPlace(area.closeness)];
  if (worry === 'unknown' && closeness === 'unknown') return undefined;
  if (worry === 'more') return closeness === 'more' ? 'both' : 'worry';
  if (closeness === 'more') return 'closeness';
  return worry === 'less' && closeness === 'less' ? 'ease' : 'between';
}

/** The sheet that is drawn on: its corners in the units of the drawing. */
export const SHEET = { left: 44, right: 292, top: 42, bottom: 282 } as const;

const STEP = 9;
// A stroke drawn by hand is never quite where the last one would put it.
const JITTER = 1.6;

/** The area as strokes of a pencil, dense in the middle and thin at the edge: the `d` of a path, '' if blank. */
export function drawArea(area: Area): string {
  if (area.worry.answered + area.closeness.answered === 0) return '';
  return listStrokes()
    .filter(({ x, y, chance }) => depthAt(area, x, y) > chance)
    .map(({ x, y, chance }) => {
      const length = depthAt(area, x, y) - chance > 0.25 ? 6 : 4;
      return `M${round(x)} ${round(y)}l${round(length * 0.7)}-${length}`;
    })
    .join('');
}

// How deep inside the area a place is: 1 in the middle, 0 at the edge, less outside.
function depthAt(area: Area, x: number, y: number): number {
  const across = (x - SHEET.left) / (SHEET.right - SHEET.left);
  const up = (SHEET.bottom - y) / (SHEET.bottom - SHEET.top);
  const { worry, closeness } = area;
  return (
    1 -
    ((across - worry.center) / worry.reach) ** 2 -
    ((up - closeness.center) / closeness.reach) ** 2
  );
}

interface Stroke {
  readonly x: number;
  readonly y: number;
  /** How deep inside it must be to be drawn. */
  readonly chance: number;
}

// The same strokes for every area: what grows only adds to what is there.
function listStrokes(): Stroke[] {
  const [rows, columns] = [
    Math.floor((SHEET.bottom - SHEET.top) / STEP),
    Math.floor((SHEET.right - SHEET.left) / STEP),
  ];
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return {
      x: SHEET.left + STEP * (column + (row % 2) / 2) + JITTER * scatter(index),
      y: SHEET.top + STEP * (row + 0.9) + JITTER * scatter(index + 4001),
      chance: 0.7 * scatter(index + 9001),
    };
  });
}

// A number from 0 to 1 that looks like chance and is the same on each device and each time.
function scatter(seed: number): number {
  const wave = Math.sin(seed * 12.9898) * 43758.5453;
  return wave - Math.floor(wave);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
