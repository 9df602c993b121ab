import { sayFound, senses } from './copy.ts';
import { COUNTS, SENSES, type Walk } from './logic.ts';

const STITCH = 34;
const STEP = 48;

/** How far someone is: five rows of stitches, each shorter than the one above, sewn as things are found. */
export function Sampler({ at, found }: Pick<Walk, 'at' | 'found'>) {
  return (
    <ol class="sampler">
      {SENSES.map((sense, index) => (
        <li key={sense} aria-current={index === at ? 'step' : undefined}>
          <span class="sense">{senses[sense].name}</span>
          <span class="found">
            {index === at || found[sense] > 0
              ? sayFound(found[sense], COUNTS[sense])
              : COUNTS[sense]}
          </span>
          <svg viewBox={`0 0 ${5 * STEP} 24`} aria-hidden="true">
            {Array.from({ length: COUNTS[sense] }, (_, stitch) => {
              const x = ((5 - COUNTS[sense]) * STEP) / 2 + stitch * STEP + (STEP - STITCH) / 2;
              return (
                <path
                  key={stitch}
                  class={stitch < found[sense] ? 'sewn' : 'cloth'}
                  d={`M${x} 14q${STITCH / 2}-5 ${STITCH} 0`}
                />
              );
            })}
          </svg>
        </li>
      ))}
    </ol>
  );
}
