// Installs what is missing. Runs on any Node from 20 up, before anything is installed, so it uses Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}node_modules/.installed.json`;

/** @typedef {'site' | 'everything'} Wanted What is needed: to build the site, or to test it as well. */
/** @typedef {{ readonly lock: string | undefined, readonly what: Wanted }} Installed What is there, and from which lock file. */

/**
 * Installs the packages of the lock file where they are not there yet.
 * @param {Wanted} what
 */
export function installMissing(what) {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  // Not from the stamp: someone may have run npm by hand since.
  const hasTests = existsSync(`${root}node_modules/vitest`);
  const there = {
    lock: readStamp(),
    what: /** @type {Wanted} */ (hasTests ? 'everything' : 'site'),
  };
  const missing = findMissing(what, lock, there);
  if (!missing) return;
  say(
    missing === 'site'
      ? 'Installing what the site is built with (once; a minute or two)…'
      : 'Installing what the site is built and tested with (once; a few minutes)…',
  );
  // `npm install` keeps to the lock file; `npm ci` refuses one that lacks another platform's packages.
  run(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ...(missing === 'site' ? ['--omit=dev'] : []),
    ],
    {},
    'The packages could not be installed; what npm says of it is above. Most often its registry cannot be reached: try again with a network.',
  );
  writeFileSync(stamp, JSON.stringify({ lock }));
}

/**
 * What is to be installed, or undefined where nothing is. Whoever has everything keeps everything:
 * npm would take the packages for tests away again.
 * @param {Wanted} what
 * @param {string} lock
 * @param {Installed} installed
 * @returns {Wanted | undefined}
 */
export function findMissing(what, lock, installed) {
  const hasAll = installed.what === 'everything';
  if (installed.lock === lock && (hasAll || installed.what === what)) return undefined;
  return hasAll ? 'everything' : what;
}

/** @returns {string | undefined} */
function readStamp() {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8')).lock;
  } catch {
    // It is not there, or was not written to its end.
    return undefined;
  }
}

/**
 * Runs a command in the project's folder with its output on the screen; ends this process where it fails.
 * `node` and the tools are the project's own.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [environment]
 * @param {string} [advice] What to say last where it fails.
 */
export function run(command, parameters, environment = {}, advice = '') {
  const { status, error } = spawnSync(command, parameters, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...environment,
    },
  });
  if (error) giveUp(`Could not run ${command}: ${error.message}`);
  if (status === 0) return;
  if (advice) say(advice);
  process.exit(status ?? 1);
}

/** @param {string} words */
export function say(words) {
  console.log(`\n▸ ${words}`);
}

/**
 * Says why it cannot go on, and ends the process.
 * @param {string} words
 * @returns {never}
 */
export function giveUp(words) {
  say(words);
  process.exit(1);
}
