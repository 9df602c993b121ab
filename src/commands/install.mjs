// Installs what is missing. Runs on any Node from 20 up, before anything is installed, so it uses Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}node_modules/.installed.json`;

/**
 * Installs the packages of the lock file where they are not there yet.
 * @param {'site' | 'everything'} what What is needed: to build the site, or to test it as well.
 */
export function installMissing(what) {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const installed = readStamp();
  if (installed.lock === lock && (installed.what === 'everything' || installed.what === what))
    return;
  say(
    what === 'site'
      ? 'Installing what the site is built with (once; a minute or two)…'
      : 'Installing what the site is built and tested with (once; a few minutes)…',
  );
  // `npm install` keeps to the lock file; `npm ci` refuses one that lacks another platform's packages.
  run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(what === 'site' ? ['--omit=dev'] : []),
  ]);
  writeFileSync(stamp, JSON.stringify({ lock, what }));
}

/** @returns {{ lock?: string, what?: string }} */
function readStamp() {
  if (!existsSync(stamp)) return {};
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Runs a command in the project's folder with its output on the screen; ends this process where it fails.
 * `node` and the tools are the project's own.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [environment]
 */
export function run(command, parameters, environment = {}) {
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
  if (error) {
    say(`Could not run ${command}: ${error.message}`);
    process.exit(1);
  }
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} words */
export function say(words) {
  console.log(`\n▸ ${words}`);
}
