import type { Passage } from '../logic/note-search.ts';

/** A box to search one's own notes with. Nothing is sent, and the words stand in no address. */
export interface NoteSearchProps {
  readonly id: string;
  readonly label: string;
  readonly query: string;
  /** How much was found, in words; '' while nothing is looked for. */
  readonly found: string;
  readonly onSearch: (query: string) => void;
}

export function NoteSearch({ id, label, query, found, onSearch }: NoteSearchProps) {
  return (
    <div class="note-search">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        autocomplete="off"
        value={query}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      {/* Said by the tool's one announcer as well. */}
      <p class="note" aria-hidden="true">
        {found}
      </p>
    </div>
  );
}

/** A text with what was looked for marked in it. */
export function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  return (
    <>{passages.map(({ text, isFound }, at) => (isFound ? <mark key={at}>{text}</mark> : text))}</>
  );
}
