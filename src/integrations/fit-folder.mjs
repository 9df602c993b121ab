// Whether the site can be built in its folder. Uses Node's own modules only, as `npm start` asks before anything
// is installed.
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a build, or an installation before it, writes into. */
const WRITTEN = ['node_modules', '.astro', 'dist'];

/** Signs that mean something else in an address or a pattern: the bundler takes paths for both, and stumbles. */
const SIGNS = /[%#?*]/;

/**
 * Stops Astro with a sentence where the site cannot be built in its folder. Otherwise the bundler stops
 * later, with a stack that names neither the folder nor what to do.
 * @returns {import('astro').AstroIntegration}
 */
export function fitFolder() {
  return {
    name: 'fit-folder',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        const obstacle = findUnfit(fileURLToPath(config.root));
        if (!obstacle || (command !== 'build' && command !== 'dev')) return;
        await new Promise((written) => process.stderr.write(`\n${obstacle}\n\n`, written));
        process.exit(1);
      },
    },
  };
}

/**
 * Why nothing can be built in a project's folder, and what to do; undefined where it can.
 * @param {string} folder
 * @param {(path: string) => boolean} [mayWrite]
 * @returns {string | undefined}
 */
export function findUnfit(folder, mayWrite = mayWriteTo) {
  const [sign] = SIGNS.exec(folder) ?? [];
  if (sign) {
    return `The path “${folder}” has a “${sign}” in it, and the site cannot be built there. Rename that folder, or move the project to another.`;
  }
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
