// `npm test`: installs what is missing, finds a browser, and runs everything, cheapest first.
import { findUnfit } from '../integrations/fit-folder.mjs';
import { installMissing, root, run, say } from './install.mjs';

const obstacle = findUnfit(root);
if (obstacle) {
  say(obstacle);
  process.exit(1);
}
installMissing('everything');
const { findBrowser } = await import('./find-browser.mjs');
const { hasWordPress, testWordPress } = await import('./test-wordpress.mjs');
const browser = await findBrowser();

const VITEST = ['run', '--config', 'tests/vitest.config.ts', '--root', '.'];

/** @type {[string, string, string[]][]} */
const STEPS = [
  ['Style and structure of the code', 'eslint', ['-c', 'tests/eslint.config.mjs', '.']],
  ['Formatting', 'prettier', ['--check', '--log-level=warn', '.']],
  ['Logic, words and content', 'vitest', [...VITEST, '--project', 'unit', '--project', 'view']],
  ['Types', 'astro', ['check', '--minimumFailingSeverity', 'error', '--minimumSeverity', 'error']],
  ['Building the site', 'astro', ['build', '--silent']],
  ['The built site', 'vitest', [...VITEST, '--project', 'built']],
  ['In a browser', 'playwright', ['test', '--config', 'tests/playwright.config.ts']],
];

for (const [title, command, parameters] of STEPS) {
  say(`${title}…`);
  run(command, parameters, browser ? { CHROMIUM_PATH: browser } : {});
}
if (hasWordPress()) {
  say('In a WordPress post…');
  await testWordPress();
} else
  say('Left out: the posts of a WordPress, which is not installed (`npm run test:wordpress`).');
say('Everything passed.');
