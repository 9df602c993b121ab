import { expect, test, type Locator } from '@playwright/test';
import { measureOverflow } from '../support/tool-page.ts';

/** One page of each kind. */
const KINDS = [
  '/',
  '/rebuilding/',
  '/rebuilding/talking-about-trust/',
  '/signs/overthinking-and-mixed-signals/',
  '/paths/i-found-out-they-lied/',
  '/faq/#what-is-gaslighting',
  '/glossary/',
  '/search/?q=trust',
  '/help/#us',
  '/embed/i-statement/',
  '/embed/',
];

const TOOLS = [
  'another-explanation',
  'attachment-map',
  'boundary-builder',
  'breathing',
  'grounding',
  'i-statement',
  'micro-promises',
  'muscle-relaxation',
  'nightly-reflection',
  'red-flags',
  'self-trust-log',
  'transparency-agreement',
  'trust-check-in',
];

for (const address of [...KINDS, ...TOOLS.map((slug) => `/tools/${slug}/`)]) {
  test(`${address} never scrolls sideways, from 320 to 1440 px`, async ({ page }) => {
    await page.goto(address);
    const tooWide: number[] = [];
    for (let width = 320; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) tooWide.push(width);
    }

    expect(tooWide).toEqual([]);
  });
}

test('the first screen of a phone shows the first situations, not only what the site is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');

  for (const name of ['I found out they lied', 'I can’t stop checking']) {
    await expect(page.getByRole('link', { name })).toBeInViewport({ ratio: 1 });
  }
});

const LEADING_LINKS = [
  ['/help/', '.directories a'],
  ['/causes/why-trust-becomes-hard/', '.prose td > a'],
  ['/rebuilding/rebuilding-trust/', '.prose td > a'],
  ['/kept/', '.prose li > a:first-child'],
] as const;

for (const [address, links] of LEADING_LINKS) {
  test(`${address} has links in its lists and tables that a finger can hit`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(address);
    const found = page.locator(links);

    expect(await found.count()).toBeGreaterThan(1);
    const heights = await found.evaluateAll((all) =>
      all.flatMap((link) => [...link.getClientRects()].map(({ height }) => height)),
    );
    expect(heights.filter((height) => height < 44)).toEqual([]);
  });
}

test('text set in 200 % still fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/signs/overthinking-and-mixed-signals/');
  await page.addStyleTag({ content: 'html { font-size: 200%; }' }).catch(async () => {
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
  });

  expect(await measureOverflow(page)).toBe(0);
});

/** The controls whose name, or the label beside them, does not lie whole within the window. */
const listCut = (controls: Locator) =>
  controls.evaluateAll((found) =>
    found.flatMap((control) => {
      const labels =
        'labels' in control && control.labels instanceof NodeList ? [...control.labels] : [];
      const named = [control, ...labels].filter((part) => part instanceof Element);
      const isCut = named.some((part) => {
        const { left, right } = part.getBoundingClientRect();
        const isHidden = !part.checkVisibility({ visibilityProperty: true });
        // A name longer than its button would be cut off, or lie over what is beside it.
        const isLonger =
          part.matches('button, a, label') && part.scrollWidth > part.clientWidth + 1;
        return !isHidden && (left < 0 || right > window.innerWidth || isLonger);
      });
      return isCut ? [control.outerHTML.slice(0, 120)] : [];
    }),
  );

for (const slug of TOOLS) {
  test(`at 400 % zoom every control of ${slug} shows its whole name, and nothing runs over`, async ({
    page,
  }) => {
    // A window of 1280 by 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(`/tools/${slug}/`);
    const tool = page.locator('section.tool');
    await tool.scrollIntoViewIfNeeded();
    await expect(tool).toHaveAttribute('data-live', '');
    // What is folded has controls as well.
    for (let at = 0; at < (await tool.locator('summary').count()); at += 1) {
      const fold = tool.locator('summary').nth(at);
      if (await fold.isVisible()) await fold.click();
    }
    await page.waitForLoadState('networkidle');
    const controls = tool.locator('button, a[href], input, textarea, select, summary');

    expect(await controls.count()).toBeGreaterThan(5);
    expect(await listCut(controls)).toEqual([]);
    expect(await measureOverflow(page)).toBe(0);
  });
}
