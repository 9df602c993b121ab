import { expect, test, type Locator, type Page } from '@playwright/test';
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

/** Sets a style as a reader's own style sheet does. */
const addStyles = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** Pages with the longest words, a list of links, sources and a drawing. */
const WORDY = [
  '/attachment/',
  '/attachment/attachment-styles/',
  '/glossary/',
  '/paths/my-partner-does-not-trust-me/',
  '/signs/overthinking-and-mixed-signals/',
];

test('text set in 200 % still fits a small phone, a tool with all that is folded in it', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [...KINDS, ...WORDY, ...TOOLS.map((slug) => `/tools/${slug}/`)]) {
    await page.goto(address);
    await addStyles(page, 'html { font-size: 200%; }');
    const tool = page.locator('section.tool');
    if ((await tool.count()) > 0) {
      await tool.scrollIntoViewIfNeeded();
      await expect(tool).toHaveAttribute('data-live', '');
      for (const fold of await tool.locator('details').all()) {
        await fold.evaluate((element) => element.setAttribute('open', ''));
      }
      const box = tool.locator('textarea').filter({ visible: true }).first();
      if (await box.isVisible()) await box.fill('They said Wednesday.');
    }

    expect(await measureOverflow(page), address).toBe(0);
  }
});

// The distances of WCAG 2.2, 1.4.12, which some readers set to tell letters and lines apart.
const APART = '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; }';

test('letters and words set apart still fit a small phone, and names in drawings stay apart', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  let names = 0;
  for (const address of [...WORDY, '/understanding/what-trust-is/', '/tools/attachment-map/']) {
    await page.goto(address);
    await addStyles(page, `${APART} p { margin-block-end: 2em; }`);
    expect(await measureOverflow(page), address).toBe(0);

    const boxes = await page
      .locator('main svg text')
      .evaluateAll((texts) =>
        texts.map((text) => ({ name: text.textContent.trim(), box: text.getBoundingClientRect() })),
      );
    names += boxes.length;
    const overlaps = boxes.flatMap(({ name, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > box.height / 2,
        )
        .map((other) => `${name} / ${other.name}`),
    );
    expect(overlaps, address).toEqual([]);
  }

  expect(names).toBeGreaterThan(12);
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
