import { tellMilestone } from './milestone.ts';
import { saveFile, type SaveFileResult } from './save-file.ts';

/** Saves `words` as a plain text file. */
export interface SaveFileButtonProps {
  readonly label: string;
  readonly fileName: string;
  readonly words: string;
  /** `nothingYet`: there were no words, and no file was made. */
  readonly onDone: (result: SaveFileResult | 'nothingYet') => void;
}

export function SaveFileButton({ label, fileName, words, onDone }: SaveFileButtonProps) {
  const save = (button: HTMLElement) => {
    if (words === '') return onDone('nothingYet');
    const result = saveFile(fileName, words);
    if (result === 'saved') tellMilestone(button, 'finished');
    onDone(result);
  };
  return (
    <button type="button" onClick={({ currentTarget }) => save(currentTarget)}>
      {label}
    </button>
  );
}
