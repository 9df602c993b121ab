import { drawArea, type Area } from './area.ts';
import { plane } from './copy.ts';

/** The map with its soft area; its words stand beside it. In the manner of `AttachmentPlane.astro`. */
export function Plane({ area }: { readonly area: Area }) {
  return (
    <svg class="plane" viewBox="-3 2 304 332" aria-hidden="true">
      <path
        class="axis"
        d="M38.5 36.5c1.2 60-1.3 170 .3 254.5 80 1.3 176-1.1 258.2.2M34 43.5l4.5-7 4.8 6.8M290.2 286.5l6.8 4.7-7 4.6"
      />
      <path class="area" d={drawArea(area)} />
      <text class="scale" x="-3" y="18">
        {plane.up}
      </text>
      <text x="30" y="49" text-anchor="end">
        {plane.high}
      </text>
      <text x="30" y="290" text-anchor="end">
        {plane.low}
      </text>
      <text x="38" y="311">
        {plane.low}
      </text>
      <text x="298" y="311" text-anchor="end">
        {plane.high}
      </text>
      {/* On a line of its own: letters set apart, as some readers do, would run into its ends. */}
      <text class="scale" x="298" y="331" text-anchor="end">
        {plane.across}
      </text>
    </svg>
  );
}
