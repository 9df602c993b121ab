// `npm run report:lighthouse [address…]`: Lighthouse (mobile) on the built site; every audit that is not full marks is named.
import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from './find-browser.ts';
import { root } from './install.mjs';
import { findNoSite, serveSite } from './site-server.ts';

const missing = findNoSite(`${root}dist`);
if (missing) {
  console.error(missing);
  process.exit(1);
}
const given = process.argv.slice(2);
const addresses =
  given.length > 0
    ? given
    : ['/', '/signs/overthinking-and-mixed-signals/', '/search/', '/tools/i-statement/'];
const site = await serveSite(`${root}dist`);
const chrome = await launch({
  chromePath: findBrowser() ?? chromium.executablePath(),
  chromeFlags: [
    '--headless=new',
    '--disable-gpu',
    '--disable-background-networking',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

try {
  for (const address of addresses) {
    const result = await lighthouse(`${site.origin}${address}`, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${address}`);
    const { categories, audits } = result.lhr;
    const scores = Object.values(categories).map(
      ({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`,
    );
    console.log(
      `${address}  ${scores.join(', ')}  (LCP ${audits['largest-contentful-paint']?.displayValue})`,
    );
    for (const { auditRefs } of Object.values(categories)) {
      for (const { id, weight } of auditRefs) {
        const audit = audits[id];
        if (weight > 0 && audit && audit.score !== null && audit.score < 1) {
          console.log(`    ${id}: ${audit.score} ${audit.displayValue ?? audit.title}`);
        }
      }
    }
  }
} finally {
  chrome.kill();
  site.stop();
}
