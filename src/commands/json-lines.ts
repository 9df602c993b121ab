// Files of one JSON value to a line.
import { readFileSync } from 'node:fs';

/** The values of such a file. Nothing looks at them: whoever names what they are answers for the file, or parses them. */
export function readJsonLines<Value = unknown>(path: string | URL): Value[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): Value => JSON.parse(line));
}
