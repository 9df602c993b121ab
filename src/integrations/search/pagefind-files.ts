import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind writes before the JSON of each page. */
const MARK = 'pagefind_dcd';

/** What a file of Pagefind about a page holds: `fragment/<id>.pf_fragment`. */
export function readFragment(bytes: Uint8Array): unknown {
  const text = gunzipSync(bytes).toString('utf8');
  return JSON.parse(text.slice(text.indexOf(MARK) + MARK.length));
}

/** Such a file. */
export function writeFragment(data: unknown): Uint8Array {
  return gzipSync(MARK + JSON.stringify(data), { level: 9 });
}

/** The answer of Pagefind's service where it made no complaint. */
export function throwOnErrors<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
