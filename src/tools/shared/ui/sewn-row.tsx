/** How much of a form is written, as a row of stitches. The same is said in words beside it. */
export function SewnRow({ parts }: { readonly parts: readonly boolean[] }) {
  return (
    <svg
      class="sewn-row"
      viewBox={`0 0 ${parts.length * 20} 10`}
      aria-hidden="true"
      focusable="false"
    >
      <path class="cloth" d={`M0 5H${parts.length * 20}`} />
      <path
        class="sewn"
        d={parts.map((isSewn, at) => (isSewn ? `M${at * 20 + 4} 5h12` : '')).join('')}
      />
    </svg>
  );
}
