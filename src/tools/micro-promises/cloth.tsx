import { CELL_WIDTH, composeTear, EDGES, HEIGHT, MIDDLE } from './cloth.ts';
import type { Cell } from './logic.ts';

const IN_A_ROW = 10;
const ROWS = [0, 10, 20];
const WIDTH = IN_A_ROW * CELL_WIDTH;

interface ClothProps {
  readonly cells: readonly Cell[];
  readonly today: string;
}

/** Thirty days as a tear with its stitches. The same is said in words beside it. */
export function Cloth({ cells, today }: ClothProps) {
  return (
    <div class="cloth" aria-hidden="true">
      {ROWS.map((from) => (
        <svg key={from} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} focusable="false">
          <path class="edge" d={EDGES.map((y) => `M0 ${y}H${WIDTH}`).join('')} />
          <path
            class="tear"
            d={composeTear(
              cells.slice(from, from + IN_A_ROW),
              cells[from - 1],
              cells[from + IN_A_ROW],
            )}
          />
          {cells.slice(from, from + IN_A_ROW).map((cell, place) => (
            <g key={cell.number} transform={`translate(${(place + 0.5) * CELL_WIDTH} ${MIDDLE})`}>
              <Stitch cell={cell} />
              {today && cell.day === today && <path class="today" d="M-4 19L0 14L4 19" />}
              {(place === 0 || place === IN_A_ROW - 1) && (
                <text y="33" text-anchor="middle">
                  {cell.number}
                </text>
              )}
            </g>
          ))}
        </svg>
      ))}
    </div>
  );
}

function Stitch({ cell: { mark } }: { readonly cell: Cell }) {
  switch (mark) {
    case 'kept':
      return <path class="stitch" d="M-2.5 -11L2.5 11" />;
    case 'renegotiated':
      return <path class="stitch" d="M-6 -8L6 8M6 -8L-6 8" />;
    case 'missed':
      return <path class="knot" d="M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0M1.5 -2L4 -5" />;
    case 'skipped':
    case undefined:
      return null;
  }
}
