import type { RefObject } from 'preact';
import { CopyButton, type CopyResult } from './copy-button.tsx';
import { PrintButton } from './print-button.tsx';
import { SaveFileButton, type SaveFileResult } from './save-file-button.tsx';

/** Ways to keep an exercise: copy its words, save them as a file, print its card. */
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
  readonly onDone: (result: CopyResult | SaveFileResult) => void;
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
