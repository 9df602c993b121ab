import { isThing } from '../logic/three-way.ts';

/** Whatever stands where the record should be, as a text to save before starting over. */
export function composeAside(value: unknown): string {
  if (isThing(value) && typeof value['text'] === 'string') return value['text'];
  const plain = (_: string, part: unknown) => (part instanceof Uint8Array ? [...part] : part);
  try {
    return JSON.stringify(value, plain) ?? '';
  } catch {
    // A database can hold what JSON cannot say, such as a thing that holds itself. We never wrote such.
    return '';
  }
}
