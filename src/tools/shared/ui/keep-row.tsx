import type { RefObject } from 'preact';
import { CopyButton, type CopyResult } from './copy-button.tsx';
import { PrintButton } from './print-button.tsx';
import { SaveFileButton } from './save-file-button.tsx';
import type { SaveFileResult } from './save-file.ts';

/** What became of a press on one of the buttons that keep something. */
export type KeepResult = CopyResult | SaveFileResult;

/** Ways to keep a result or an exercise: print it, filled or blank, copy its words, save them as a file. */
export interface KeepRowProps {
  readonly labels: {
    readonly copy: string;
    readonly save: string;
    readonly printBlank: string;
    /** Absent where there is nothing to fill in. */
    readonly printFilled?: string;
  };
  readonly words: string;
  readonly fileName: string;
  /** Where the reader sees the words. */
  readonly shown: RefObject<Element>;
  readonly tool: RefObject<HTMLElement>;
  readonly onDone: (result: KeepResult) => void;
}

export function KeepRow({ labels, words, fileName, shown, tool, onDone }: KeepRowProps) {
  return (
    <>
      {labels.printFilled && <PrintButton label={labels.printFilled} kind="filled" tool={tool} />}
      <PrintButton label={labels.printBlank} kind="blank" tool={tool} />
      <CopyButton label={labels.copy} words={words} shown={shown} onDone={onDone} />
      <SaveFileButton label={labels.save} fileName={fileName} words={words} onDone={onDone} />
    </>
  );
}
