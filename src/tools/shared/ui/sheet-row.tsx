/** A row of a sheet to print: lines to write on, or the words that are there (`paper.css` chooses). */
export interface SheetRowProps {
  readonly label: string;
  readonly words: string;
  readonly lines: number;
  readonly kind?: string;
}

export function SheetRow({ label, words, lines, kind = '' }: SheetRowProps) {
  return (
    <div class={`sheet-row ${kind}`.trim()} data-written={words.trim() === '' ? undefined : ''}>
      <p class="sheet-label">{label}</p>
      <p class="sheet-words" dir="auto">
        {words}
      </p>
      <div class="sheet-lines">
        {Array.from({ length: lines }, (_, line) => (
          <div key={line} class="sheet-line" />
        ))}
      </div>
    </div>
  );
}
