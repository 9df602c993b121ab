import type { Cell } from './logic.ts';

/** The size of one day in the drawing, in its own units. */
export const CELL_WIDTH = 20;
/** The height of the drawing, the middle of the tear, and the edges of the cloth. */
export const HEIGHT = 62;
export const MIDDLE = 25;
export const EDGES = [3, 47] as const;

const OPEN = 8;
const CLOSED = 1.5;
const OVER = 0.2;

type Torn = Pick<Cell, 'mark' | 'number'>;

/** How far the cloth gapes on either side of the middle: a sewn day is drawn together, a skipped one whole. */
export function gapOf({ mark }: Pick<Cell, 'mark'>): number {
  if (mark === 'skipped') return 0;
  return mark === 'kept' || mark === 'renegotiated' ? CLOSED : OPEN;
}

/**
 * The outline of the tear through some days in a row, as the `d` of a path. Where the cloth is whole the
 * tear ends, and begins again after. `after` is the day that follows the row.
 */
export function composeTear(cells: readonly Torn[], before?: Torn, after?: Torn): string {
  return listTears(cells)
    .map(({ from, torn }) => {
      const last = from + torn.length;
      const edges = torn.flatMap((cell, at) => {
        const half = gapOf(cell);
        const middle = half === OPEN ? half + fray(cell.number) : half;
        return [
          { x: from + at, half: meet(cell, cells[from + at - 1] ?? before) },
          { x: from + at + 0.5, half: middle },
        ];
      });
      const end = torn.at(-1);
      if (end) edges.push({ x: last, half: meet(end, cells[last] ?? after) });
      // A tear that goes on in another row runs over the edge of this one, where it is cut off.
      const [first] = edges;
      const final = edges.at(-1);
      if (first && from === 0 && before) edges.unshift({ x: -OVER, half: first.half });
      if (final && last === cells.length && after) edges.push({ x: last + OVER, half: final.half });
      const above = edges.map(({ x, half }) => `${x * CELL_WIDTH} ${round(MIDDLE - half)}`);
      const below = edges.map(({ x, half }) => `${x * CELL_WIDTH} ${round(MIDDLE + half * 0.8)}`);
      return `M${[...above, ...below.reverse()].join('L')}Z`;
    })
    .join('');
}

// Between two days the cloth gapes as far as the narrower of the two.
function meet(cell: Torn, neighbor: Torn | undefined): number {
  return neighbor ? Math.min(gapOf(cell), gapOf(neighbor)) : gapOf(cell);
}

function listTears(cells: readonly Torn[]): { from: number; torn: Torn[] }[] {
  const tears: { from: number; torn: Torn[] }[] = [];
  cells.forEach((cell, at) => {
    if (gapOf(cell) === 0) return;
    const last = tears.at(-1);
    if (last && last.from + last.torn.length === at) last.torn.push(cell);
    else tears.push({ from: at, torn: [cell] });
  });
  return tears;
}

// A torn edge is not straight; always torn in the same way, so that it does not change as one looks.
function fray(number: number): number {
  return [0, 2, -1, 1.5, -2][number % 5] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
