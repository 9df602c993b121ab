// Files of one JSON value to a line.
import { readFileSync } from 'node:fs';

/**
 * The values of such a file. What is in them is known from how the file was made.
 * @param {string | URL} path
 */
export function readJsonLines(path) {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
