import { useState } from 'preact/hooks';
import { EXAMPLES, lead, names, sheets, type Example } from './examples-copy.ts';
import type { Sheet } from './logic.ts';

interface ExampleListProps {
  readonly id: string;
  /** Handed in, so that the words of the form stay in one piece with it. */
  readonly list: (sheet: Sheet) => readonly { readonly label: string; readonly text: string }[];
}

/** Made-up sheets to read. They do not touch the reader's own. */
export function ExampleList({ id, list }: ExampleListProps) {
  const [open, setOpen] = useState<Example>();
  return (
    <>
      <p class="tool-hint">{lead}</p>
      <div class="example-list">
        {EXAMPLES.map((name) => (
          <button
            key={name}
            type="button"
            aria-expanded={name === open}
            aria-controls={`${id}-example`}
            onClick={() => setOpen(name === open ? undefined : name)}
          >
            {names[name]}
          </button>
        ))}
      </div>
      <dl id={`${id}-example`}>
        {open &&
          list(sheets[open]).map(({ label, text }, at) => (
            <div key={at}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
