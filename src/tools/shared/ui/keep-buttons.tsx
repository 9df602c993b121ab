import type { RefObject } from 'preact';
import { CopyButton, type CopyResult } from './copy-button.tsx';
import { PrintButton } from './print-button.tsx';
import { saveFile } from './save-file.ts';

/** What became of a press on one of the buttons. */
export type KeepResult = CopyResult | 'saved' | 'nothingToSave';

/** Four ways to keep a result: copy its words, print it, print a blank sheet, save a plain file. */
export interface KeepButtonsProps {
  readonly labels: Readonly<Record<'copy' | 'printFilled' | 'printBlank' | 'save', string>>;
  readonly words: string;
  readonly fileName: string;
  /** Where the reader sees the words. */
  readonly shown: RefObject<Element>;
  readonly tool: RefObject<HTMLElement>;
  readonly onDone: (result: KeepResult) => void;
}

export function KeepButtons({ labels, words, fileName, shown, tool, onDone }: KeepButtonsProps) {
  const save = () => {
    if (words !== '') saveFile(fileName, `${words}\n`);
    onDone(words === '' ? 'nothingToSave' : 'saved');
  };
  return (
    <>
      <CopyButton label={labels.copy} words={words} shown={shown} onDone={onDone} />
      <PrintButton label={labels.printFilled} kind="filled" tool={tool} />
      <PrintButton label={labels.printBlank} kind="blank" tool={tool} />
      <button type="button" onClick={save}>
        {labels.save}
      </button>
    </>
  );
}
