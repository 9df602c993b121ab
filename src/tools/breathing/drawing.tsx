import type { RefObject } from 'preact';
import type { Part, Pattern } from './logic.ts';
import { drawStitch, listParts, listSeconds, placeAt, SIZE } from './loop.ts';

interface DrawingProps {
  readonly pattern: Pattern;
  /** The second that is being sewn; undefined where nothing is. */
  readonly sewing?: number | undefined;
  readonly needle?: RefObject<SVGGElement>;
  readonly thread?: RefObject<SVGPathElement>;
  /** Names of the parts, to stand inside the loop where nothing else does. */
  readonly names?: Readonly<Record<Part, string>>;
}

/** A breath as a loop of stitches, one a second, with its count around it. The words stand beside it. */
export function Drawing({ pattern, sewing = -1, needle, thread, names }: DrawingProps) {
  const { x, y, turn } = placeAt(pattern, 0);
  return (
    <svg class="loop" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      {listSeconds(pattern).map(({ part, count }, second) => {
        const number = placeAt(pattern, second + 0.5, 26);
        const path = drawStitch(pattern, second);
        return (
          <g key={`${part}${count}`} data-now={second === sewing ? '' : undefined}>
            <path class="cloth" d={path} />
            <path class="sewn" d={path} data-sewn={second < sewing ? '' : undefined} />
            <text x={number.x} y={number.y}>
              {count}
            </text>
          </g>
        );
      })}
      {names &&
        listParts(pattern).map(({ part, middle }) => {
          const { x, y } = placeAt(pattern, middle, -44);
          return (
            <text key={part} class="name" x={x} y={y}>
              {names[part]}
            </text>
          );
        })}
      {thread && <path class="thread" pathLength={1} ref={thread} />}
      {needle && (
        <g class="needle" transform={`translate(${x} ${y})rotate(${turn})`} ref={needle}>
          <path d="M0 0C9-4.5 28-3.5 48 0C28 3.5 9 4.5 0 0ZM6 0H15" />
        </g>
      )}
    </svg>
  );
}
