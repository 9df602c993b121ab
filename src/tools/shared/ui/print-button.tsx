import type { RefObject } from 'preact';
import { tellMilestone } from './milestone.ts';

/** A worksheet with what was written, or with empty lines to write on. */
export type PrintKind = 'blank' | 'filled';

/**
 * Prints one tool alone. `print.css` hides whatever is not in, or around, the element that carries
 * `data-printing`; the marks go when printing ends, so that the page itself can be printed after.
 */
export function printTool(tool: HTMLElement, kind: PrintKind): void {
  const page = document.documentElement;
  const tidy = () => {
    delete page.dataset['printsTool'];
    delete tool.dataset['printing'];
    removeEventListener('afterprint', tidy);
    removeEventListener('pointerdown', tidy);
    removeEventListener('keydown', tidy);
  };
  tool.dataset['printing'] = kind;
  page.dataset['printsTool'] = '';
  // Some phones never say that printing ended; the next touch or key does.
  addEventListener('afterprint', tidy);
  print();
  addEventListener('pointerdown', tidy);
  addEventListener('keydown', tidy);
  tellMilestone(tool, 'printed');
}

/** Prints the tool around it, blank or filled. */
export interface PrintButtonProps {
  readonly label: string;
  readonly kind: PrintKind;
  readonly tool: RefObject<HTMLElement>;
}

export function PrintButton({ label, kind, tool }: PrintButtonProps) {
  return (
    <button type="button" onClick={() => tool.current && printTool(tool.current, kind)}>
      {label}
    </button>
  );
}
