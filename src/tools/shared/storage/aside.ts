import { isThing } from '../logic/three-way.ts';

/** Whatever stands where the record should be, as a text to save before starting over. */
export function composeAside(value: unknown): string {
  if (isThing(value) && typeof value['text'] === 'string') return value['text'];
  const plain = (_: string, part: unknown) => {
    if (typeof part === 'bigint') return String(part);
    if (part instanceof Uint8Array) return [...part];
    return part instanceof ArrayBuffer ? [...new Uint8Array(part)] : part;
  };
  // Not `String(value)`: a thing from a database may carry a `toString` that is no function.
  const kind = Object.prototype.toString.call(value);
  try {
    return JSON.stringify(value, plain) ?? kind;
  } catch {
    // A database can hold what JSON cannot say, such as a thing that holds itself.
    return kind;
  }
}
