import type { RefObject } from 'preact';
import { tellMilestone } from './milestone.ts';

/**
 * `selected`: the browser refused, so the words are marked for the reader to copy by hand.
 * `nothingYet`: there were no words, and the clipboard was left alone.
 */
export type CopyResult = 'copied' | 'selected' | 'nothingYet';

/** Puts the words on the clipboard, or marks those in `shown` where the browser refuses. */
export async function copyWords(words: string, shown: Element | null): Promise<CopyResult> {
  if (words === '') return 'nothingYet';
  try {
    await navigator.clipboard.writeText(words);
    return 'copied';
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    try {
      // A sandboxed embed has no clipboard, but most browsers still allow this old way there.
      return document.execCommand('copy') ? 'copied' : 'selected';
    } catch {
      return 'selected';
    }
  }
}

/** Copies `words`. `shown` is where the reader sees them. */
export interface CopyButtonProps {
  readonly label: string;
  readonly words: string;
  readonly shown: RefObject<Element>;
  readonly onDone: (result: CopyResult) => void;
}

export function CopyButton({ label, words, shown, onDone }: CopyButtonProps) {
  const copy = async (button: HTMLElement) => {
    const result = await copyWords(words, shown.current);
    if (result === 'copied') tellMilestone(button, 'finished');
    onDone(result);
  };
  return (
    <button type="button" onClick={({ currentTarget }) => void copy(currentTarget)}>
      {label}
    </button>
  );
}
