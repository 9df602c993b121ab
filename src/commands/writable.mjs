// Whether the build may write where it has to. Uses Node's own modules only, as `npm start` asks before anything is installed.
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a build, or an installation before it, writes into. */
const WRITTEN = ['node_modules', '.astro', 'dist'];

/**
 * Why nothing can be built in a project's folder, and what to do; undefined where it can.
 * @param {string} folder
 * @param {(path: string) => boolean} [mayWrite]
 * @returns {string | undefined}
 */
export function findReadOnly(folder, mayWrite = mayWriteTo) {
  const closed = WRITTEN.map((name) => join(folder, name))
    // What is not there yet is made in the folder itself.
    .map((path) => (existsSync(path) ? path : folder))
    .find((path) => !mayWrite(path));
  return (
    closed &&
    `Nothing may be written into “${closed}”, and the site is built there. Make the folder yours, or copy the project to one that is.`
  );
}

/** @param {string} path */
function mayWriteTo(path) {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
