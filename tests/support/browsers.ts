import { chromium } from '@playwright/test';
import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';
import { chooseBrowser } from '../../src/commands/find-browser.ts';

type Use = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

/** How Playwright starts Chromium: the one asked for, its own build, or one that is installed. */
export function chromiumUse(): Use {
  const chosen = chooseBrowser(chromium.executablePath());
  if ('complaint' in chosen) throw new Error(chosen.complaint);
  return {
    browserName: 'chromium',
    launchOptions: {
      args: [
        // Chromium's sandbox does not start for root, as in most containers.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        // The browser's own calls home: a test sees the site's requests alone.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
      ...(chosen.path === undefined ? {} : { executablePath: chosen.path }),
    },
  };
}
