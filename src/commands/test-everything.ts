// Finds a browser and runs every test, cheapest first. Started by `npm test` once everything is installed.
import { findBrowser } from './find-browser.ts';
import { run, say } from './install.mjs';
import { hasWordPress } from './throwaway-blog.ts';

const VITEST = ['run', '--config', 'tests/vitest.config.ts', '--root', '.'];

/** What is said of a step, and its command. */
const STEPS: readonly (readonly [title: string, command: string, parameters: readonly string[]])[] =
  [
    ['Style and structure of the code', 'eslint', ['-c', 'tests/eslint.config.mjs', '.']],
    ['Formatting', 'prettier', ['--check', '--log-level=warn', '.']],
    ['Logic, words and content', 'vitest', [...VITEST, '--project', 'unit', '--project', 'view']],
    [
      'Types',
      'astro',
      ['check', '--minimumFailingSeverity', 'error', '--minimumSeverity', 'error'],
    ],
    ['Building the site', 'astro', ['build', '--silent']],
    ['The built site', 'vitest', [...VITEST, '--project', 'built']],
    ['In a browser', 'playwright', ['test', '--config', 'tests/playwright.config.ts']],
  ];

const browser = findBrowser();
const environment = browser === undefined ? {} : { CHROMIUM_PATH: browser };

for (const [title, command, parameters] of STEPS) {
  say(`${title}…`);
  run(command, parameters, environment);
}
if (hasWordPress()) {
  say('In a WordPress post…');
  run('node', ['src/commands/test-wordpress.ts'], environment);
} else {
  say('Left out: the posts of a WordPress, which is not installed (`npm run test:wordpress`).');
}
say('Everything passed.');
