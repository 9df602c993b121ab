/** `notSaved`: the browser refused. A frame that forbids downloads refuses without a word. */
export type SaveFileResult = 'saved' | 'notSaved';

// Some browsers read the file only when the reader has said where to put it.
const KEPT_MS = 60_000;

/** Hands the words to the browser as a file. They go from the page to the device, and nowhere else. */
export function saveFile(
  fileName: string,
  words: string,
  type = 'text/plain;charset=utf-8',
): SaveFileResult {
  try {
    const address = URL.createObjectURL(new Blob([words], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
    return 'saved';
  } catch {
    return 'notSaved';
  }
}
