import { composeKeptFile } from '../logic/kept-format.ts';
import type { SavedShape } from '../logic/saved-shape.ts';
import { fileName } from './keeping-copy.ts';
import { saveFile, type SaveFileResult } from './save-file.ts';

/** Saves what one tool holds as a file that `/kept/` can take in, whether it is kept or not. */
export function saveKept<Data>({ slug, version }: SavedShape<Data>, data: Data): SaveFileResult {
  return saveFile(fileName, composeKeptFile({ [slug]: { version, data } }), 'application/json');
}
