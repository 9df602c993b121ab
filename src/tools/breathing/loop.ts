import { PARTS, type Part, type Pattern } from './logic.ts';

/** A place on the loop a breath is drawn as, and the way the thread runs there, in degrees. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** The loop stands in a square of this size. */
export const SIZE = 320;
const CENTER = SIZE / 2;
const RADIUS = 116;
/** The part of a second that the thread is under the cloth, at either end of a stitch. */
const GAP = 0.13;

/**
 * Where the needle is at a second of the breath. It starts at the bottom, climbs on the left while the
 * breath goes in and sinks on the right while it goes out. A hold is the way across the top.
 */
export function placeAt(pattern: Pattern, second: number, away = 0): Place {
  const degrees = 90 + 360 * turnAt(pattern, second);
  const angle = (degrees * Math.PI) / 180;
  return {
    x: round(CENTER + (RADIUS + away) * Math.cos(angle)),
    y: round(CENTER + (RADIUS + away) * Math.sin(angle)),
    turn: round(degrees + 90),
  };
}

/** The stitch of one second of the breath, from 0, as a path. */
export function drawStitch(pattern: Pattern, second: number): string {
  const from = placeAt(pattern, second + GAP);
  const to = placeAt(pattern, second + 1 - GAP);
  return `M${from.x} ${from.y}A${RADIUS} ${RADIUS} 0 0 1 ${to.x} ${to.y}`;
}

/** The seconds of a breath in order: the part each belongs to, and its count. */
export function listSeconds(pattern: Pattern): { readonly part: Part; readonly count: number }[] {
  return PARTS.flatMap((part) =>
    Array.from({ length: pattern[part] }, (_, second) => ({ part, count: second + 1 })),
  );
}

/** The parts a pattern has, each with the second in the middle of it. */
export function listParts(pattern: Pattern): { readonly part: Part; readonly middle: number }[] {
  const starts = { in: 0, hold: pattern.in, out: pattern.in + pattern.hold };
  return PARTS.filter((part) => pattern[part] > 0).map((part) => ({
    part,
    middle: starts[part] + pattern[part] / 2,
  }));
}

// Each part has an equal share of the loop, so that the top is always where the breath turns.
function turnAt(pattern: Pattern, second: number): number {
  const parts = PARTS.filter((part) => pattern[part] > 0);
  let left = second;
  for (const [index, part] of parts.entries()) {
    if (left <= pattern[part] || index === parts.length - 1) {
      return (index + left / pattern[part]) / parts.length;
    }
    left -= pattern[part];
  }
  return 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
