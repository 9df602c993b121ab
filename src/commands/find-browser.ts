// Finds a Chromium to test with: the one asked for, Playwright's own, one that is installed, or Debian's where root can install it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { giveUp, say } from './install.mjs';

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

/** Where a browser is (undefined means Playwright's own), or what to tell the person at the terminal. */
type Choice = { readonly path: string | undefined } | { readonly complaint: string };

/**
 * Where the browser is; undefined means Playwright's own, which it finds by itself.
 * Ends the process with advice where there is none and none can be installed.
 */
export function findBrowser(): string | undefined {
  const choose = () => chooseBrowser(chromium.executablePath());
  let chosen = choose();
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if ('complaint' in chosen && !process.env['CHROMIUM_PATH'] && canInstall) {
    say('No browser found: installing Debian’s Chromium (once)…');
    const options = {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    } as const;
    spawnSync('apt-get', ['update', '-qq'], options);
    for (const name of ['chromium-headless-shell', 'chromium']) {
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
      chosen = choose();
      if ('path' in chosen) break;
    }
  }
  return 'path' in chosen ? chosen.path : giveUp(chosen.complaint);
}

/** Starts that browser for a report. */
export function startBrowser(): Promise<Browser> {
  const path = findBrowser();
  return chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    // Chromium's sandbox does not start for root, as in most containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** The browser that was asked for, else Playwright's own, whose place would be `own`, else one that is installed. */
export function chooseBrowser(
  own: string,
  wanted = process.env['CHROMIUM_PATH'],
  isThere: (path: string) => boolean = existsSync,
): Choice {
  if (wanted) {
    return isThere(wanted)
      ? { path: wanted }
      : { complaint: `CHROMIUM_PATH is “${wanted}”, and nothing is there.` };
  }
  if (isThere(own)) return { path: undefined };
  const path = INSTALLED.find((place) => isThere(place));
  return path === undefined ? { complaint: NO_BROWSER } : { path };
}

const NO_BROWSER =
  'The tests need a browser and found none. Install one of these and try again:\n' +
  '  npx playwright install chromium\n' +
  '  or Chromium or Chrome from your system (CHROMIUM_PATH says where it is, in an unusual place)';
