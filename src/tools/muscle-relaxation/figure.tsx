import { GROUPS, stateOf, stepAt, type Group, type Session } from './logic.ts';

// A figure seen from the front, as lines of cloth: drawn once in ink and again, narrower, in paper.
const LIMBS = [
  { width: 20, d: 'M100 70V92' },
  { width: 20, d: 'M70 106L50 164L42 222M130 106L150 164L158 222' },
  { width: 27, d: 'M88 206L85 290L84 366M112 206L115 290L116 366' },
  { width: 18, d: 'M83 374L72 378M117 374L128 378' },
  { width: 24, d: 'M80 104H120L113 198H87ZM90 120H110V180H90Z' },
  { width: 34, d: 'M100 32V46' },
];

const STITCHES = {
  hands: 'M43 216L41 230M157 216L159 230',
  arms: 'M67 118L53 158M133 118L147 158',
  shoulders: 'M68 100Q78 94 90 96M132 100Q122 94 110 96',
  face: 'M91 34H97M103 34H109M97 42H103',
  jaw: 'M91 53Q100 60 109 53',
  belly: 'M88 166Q100 172 112 166M89 178Q100 184 111 178',
  thighs: 'M88 220L86 276M112 220L114 276',
  calves: 'M85 304L84 350M115 304L116 350',
  feet: 'M82 375L70 379M118 375L130 379',
} as const satisfies Record<Group, string>;

/** Where in the body someone is: pulled tight, let loose, done, to come, or left out. */
export function Figure({ session }: { readonly session: Session }) {
  const part = stepAt(session)?.part;
  return (
    <svg class="figure" viewBox="22 4 156 392" aria-hidden="true">
      {(['ink', 'paper'] as const).map((layer) => (
        <g key={layer} class={layer}>
          {LIMBS.map(({ width, d }) => (
            <path key={d} d={d} stroke-width={layer === 'ink' ? width + 3.5 : width} />
          ))}
        </g>
      ))}
      {GROUPS.map((group) => {
        const state = stateOf(session, group);
        return <path key={group} class={state === 'now' ? part : state} d={STITCHES[group]} />;
      })}
    </svg>
  );
}
