// Finds a Chromium to test with: Playwright's own, else one that is installed, else Debian's where root can install it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './install.mjs';

const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where the browser is; undefined means Playwright's own, which it finds by itself.
 * Ends the process with advice where there is none and none can be installed.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return undefined;
  const installed = findInstalled();
  if (installed) return installed;

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('No browser found: installing Debian’s Chromium (once)…');
    const options = {
      stdio: /** @type {const} */ ('inherit'),
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
      const now = findInstalled();
      if (now) return now;
    }
  }
  say(
    'The tests need a browser and found none. Install one of these and run `npm test` again:\n' +
      '  npx playwright install chromium\n' +
      '  or Chromium or Chrome from your system (CHROMIUM_PATH=/path/to/it where it is in an unusual place)',
  );
  process.exit(1);
}

/** A Chromium or Chrome that is already on this machine, or undefined. */
export function findInstalled() {
  return [process.env.CHROMIUM_PATH, ...INSTALLED].find((path) => path && existsSync(path));
}
