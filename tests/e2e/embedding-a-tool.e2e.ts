import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { EXAMPLES } from '../../src/embed/examples.ts';
import { composeHost, openHost } from '../support/host.ts';
import { measureOverflow } from '../support/tool-page.ts';

const LINK = '<a href="/elsewhere/">Build an I statement</a>';
const ELEMENT = `<small-promises-tool tool="i-statement">${LINK}</small-promises-tool>`;

/** The tool in the first frame of a page, live. */
async function findTool(page: Page): Promise<FrameLocator> {
  const frame = page.locator('iframe').first().contentFrame();
  await expect(frame.getByRole('region', { name: 'Your I statement' })).toHaveAttribute(
    'data-live',
    '',
  );
  return frame;
}

/** Writes a sentence and sees it grow. */
async function expectToWork(frame: FrameLocator): Promise<void> {
  await frame.getByRole('textbox', { name: /I feel/ }).fill('hurt');
  await expect(frame.locator('.sentence')).toHaveText('I feel hurt.');
}

// Browsers and screen readers take the level from `aria-level`; Playwright's own roles do not.
const expectLevel = (frame: FrameLocator, name: string, level: string) =>
  expect(frame.getByRole('heading', { name })).toHaveAttribute('aria-level', level);

const listBoxes = (page: Page) =>
  page.locator('small-promises-tool iframe').evaluateAll((frames) =>
    frames.map((frame) => ({
      height: frame.getBoundingClientRect().height,
      width: frame.getBoundingClientRect().width,
      opacity: getComputedStyle(frame).opacity,
      visibility: getComputedStyle(frame).visibility,
    })),
  );

test('on a bare page the tool works, is as tall as it needs, and takes no focus', async ({
  page,
  baseURL,
}) => {
  await openHost(
    page,
    composeHost(
      baseURL ?? '',
      `<input autofocus aria-label="Name">${'<p>.</p>'.repeat(3)}${ELEMENT}`,
    ),
  );
  const frame = await findTool(page);

  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.getByRole('link', { name: 'Build an I statement' })).toBeHidden();
  await expect(page.locator('small-promises-tool iframe')).toHaveAttribute(
    'title',
    'Build an I statement',
  );
  const inside = await frame.locator('body').evaluate((body) => ({
    content: body.getBoundingClientRect().height,
    room: innerHeight,
    scrolls: document.documentElement.scrollHeight > innerHeight,
  }));
  expect(inside.scrolls).toBe(false);
  expect(inside.room - inside.content).toBeLessThan(64);
  await expectToWork(frame);
});

test('the frame grows with what is opened in it, and shrinks again', async ({ page, baseURL }) => {
  await openHost(page, composeHost(baseURL ?? '', ELEMENT));
  const frame = await findTool(page);
  const height = async () => (await listBoxes(page))[0]?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(700);
  const before = await height();

  await frame.getByText('Pick words for a feeling').click();
  await expect.poll(height).toBeGreaterThan(before + 100);
  await frame.getByText('Pick words for a feeling').click();

  await expect.poll(height).toBe(before);
});

/** How far the lower edge of a frame is from where it ends, and how much of the tool is still below. */
const measureEdge = (frame: FrameLocator) =>
  frame.getByRole('contentinfo').evaluate((edge) => ({
    gap: Math.round(innerHeight - edge.getBoundingClientRect().bottom),
    below: Math.round(document.documentElement.scrollHeight - innerHeight - scrollY),
  }));

test('a tool taller than a frame may grow ends at a visible edge, and scrolls to its end above it', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openHost(
    page,
    composeHost(
      baseURL ?? '',
      '<small-promises-tool tool="red-flags"><a href="/elsewhere/">Red flags</a></small-promises-tool>',
    ),
  );
  const frame = page.locator('iframe').first().contentFrame();
  const link = frame.getByRole('link', { name: /This tool on Small Promises/ });
  const last = frame.getByRole('button', { name: 'Copy what I checked' });
  await expect.poll(async () => (await listBoxes(page))[0]?.height).toBe(4096);

  const cut = await measureEdge(frame);
  expect(cut.gap).toBe(0);
  expect(cut.below).toBeGreaterThan(100);
  await link.click({ trial: true });
  await last.focus();
  const [button, edge] = await Promise.all([
    last.boundingBox(),
    frame.getByRole('contentinfo').boundingBox(),
  ]);
  expect(button!.y + button!.height).toBeLessThanOrEqual(edge!.y);
  await last.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

  expect(await measureEdge(frame)).toEqual({ gap: 0, below: 0 });
});

for (const [name, css] of [
  ['unsets everything', '*{all:unset}'],
  ['hides every div', 'div{display:none}'],
  ['crushes every frame', 'iframe{max-height:90px;visibility:hidden;opacity:.2;width:40px}'],
  [
    'insists',
    'iframe{display:none!important} *{box-sizing:content-box!important;margin:3px!important}',
  ],
  ['hides what it does not know', ':not(:defined){visibility:hidden}'],
] as const) {
  test(`on a page whose style ${name}, the tool is whole`, async ({ page, baseURL }) => {
    await openHost(page, composeHost(baseURL ?? '', ELEMENT, `<style>${css}</style>`));
    const frame = await findTool(page);

    await expect.poll(async () => (await listBoxes(page))[0]?.height ?? 0).toBeGreaterThan(700);
    expect(await listBoxes(page)).toMatchObject([{ opacity: '1', visibility: 'visible' }]);
    expect((await listBoxes(page))[0]?.width).toBeGreaterThan(600);
    await expectToWork(frame);
  });
}

test('under the strictest policy of a page, nothing is refused', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const site = baseURL ?? '';
  await openHost(page, composeHost(site, ELEMENT), {
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src ${site}; frame-src ${site}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  });

  await expectToWork(await findTool(page));
  await expect.poll(async () => (await listBoxes(page))[0]?.height ?? 0).toBeGreaterThan(700);
  expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
});

test('of twenty tools on a page, only those a reader comes near are loaded', async ({
  page,
  baseURL,
}) => {
  const loaded: string[] = [];
  page.on('framenavigated', (frame) => {
    if (frame.url().includes('/embed/')) loaded.push(frame.url());
  });
  const element = `${ELEMENT}<script async src="${baseURL ?? ''}/embed/v1.js"></script>`;
  await openHost(page, composeHost(baseURL ?? '', element.repeat(20)));
  await findTool(page);
  await expect(page.locator('small-promises-tool iframe')).toHaveCount(20);

  await expect.poll(() => loaded.length).toBeGreaterThan(0);
  const atFirst = loaded.length;
  expect(atFirst).toBeLessThan(10);
  const heights = (await listBoxes(page)).map(({ height }) => height);
  expect(heights.slice(-5)).toEqual([640, 640, 640, 640, 640]);

  await page.locator('small-promises-tool').last().scrollIntoViewIfNeeded();
  await expectToWork(page.locator('iframe').last().contentFrame());
});

test('in a tab that is not shown, where nothing is drawn, the frame still gets its height', async ({
  page,
  baseURL,
}) => {
  // What a browser does to a hidden tab: no frame is drawn, so nothing that waits for one happens.
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
    window.ResizeObserver = class {
      observe() {
        return undefined;
      }
      unobserve() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    };
  });
  await openHost(page, composeHost(baseURL ?? '', ELEMENT));
  const frame = await findTool(page);

  await expect.poll(async () => (await listBoxes(page))[0]?.height ?? 0).toBeGreaterThan(700);
  await expectToWork(frame);
});

test('on a page read from the right, the tool keeps its own direction and all its room', async ({
  page,
  baseURL,
}) => {
  const html = composeHost(baseURL ?? '', ELEMENT).replace('lang="en"', 'lang="ar" dir="rtl"');
  await openHost(page, html);
  const frame = await findTool(page);

  await expect(frame.locator('html')).toHaveCSS('direction', 'ltr');
  expect(await measureOverflow(page)).toBe(0);
  await expectToWork(frame);
});

test('while the script is gone there is a plain link to the tool', async ({ page, baseURL }) => {
  await page.route('**/embed/v1.js', (route) => route.abort());
  await openHost(page, composeHost(baseURL ?? '', ELEMENT));

  await expect(page.getByRole('link', { name: 'Build an I statement' })).toBeVisible();
});

for (const [why, tool] of [
  ['there is no such tool', 'no-such-tool'],
  ['its name is no name', '../../help'],
] as const) {
  test(`where ${why}, the plain link stays`, async ({ page, baseURL }) => {
    await openHost(page, composeHost(baseURL ?? '', ELEMENT.replace('i-statement', tool)));
    await page.waitForFunction(() => customElements.get('small-promises-tool'));
    await page.waitForLoadState('load');

    await expect(page.getByRole('link', { name: 'Build an I statement' })).toBeVisible();
  });
}

test('it opens as the page asks: dark, in sage, as a heading of level 3, with an example', async ({
  page,
  baseURL,
}) => {
  const set = ELEMENT.replace(
    ' tool=',
    ' theme="dark" accent="sage" heading="3" example="2" tool=',
  );
  await openHost(page, composeHost(baseURL ?? '', set));
  const frame = await findTool(page);

  await expectLevel(frame, 'Build an I statement', '3');
  await expectLevel(frame, 'Your I statement', '4');
  await expect(frame.locator('.sentence')).toContainText(
    'I feel lonely when our Sunday call moves',
  );
  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(frame.locator('html')).toHaveAttribute('data-accent', 'sage');
  await expect(page.locator('body')).toBeFocused();
});

test('a page that changes its palette takes the tool along, and no word is lost', async ({
  page,
  baseURL,
}) => {
  await openHost(page, composeHost(baseURL ?? '', ELEMENT));
  const frame = await findTool(page);
  await expectToWork(frame);

  const element = page.locator('small-promises-tool');
  await element.evaluate((tool) => {
    tool.setAttribute('theme', 'dark');
    tool.setAttribute('heading', '2');
  });
  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expectLevel(frame, 'Your I statement', '3');
  await element.evaluate((tool) => {
    tool.setAttribute('theme', 'purple');
    tool.removeAttribute('heading');
  });

  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'light dark');
  await expect(frame.getByRole('heading', { name: 'Your I statement' })).not.toHaveAttribute(
    'aria-level',
  );
  await expect(frame.getByRole('textbox', { name: /I feel/ })).toHaveValue('hurt');
});

test('a palette that an address asks for is there before anything is drawn', async ({ page }) => {
  // Not even the tool's own script has come.
  await page.route('**/_astro/frame.i-statement.*', (route) => route.abort());
  await page.goto('/embed/i-statement/?theme=dark&accent=sea&heading=9&example=0');

  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-accent', 'sea');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an example that the tool does not have leaves it as it is', async ({ page }) => {
  await page.goto('/embed/i-statement/?example=99');
  const tool = page.getByRole('region', { name: 'Your I statement' });

  await expect(tool).toHaveAttribute('data-live', '');
  await expect(page.getByText('Start from an example')).toBeVisible();
  await expect(page.locator('.examples')).not.toHaveAttribute('open', '');
  await expect(page.locator('.sentence')).toHaveAttribute('data-empty', '');
});

/** Words of the last example of each tool that has some. */
const OF_LAST: Readonly<Record<string, string>> = {
  'another-explanation': 'There is less in our savings than last month.',
  'boundary-builder': 'I lost a friend over it once',
  'i-statement': 'I come home to a full sink',
  'transparency-agreement': 'A text when I am late, and no photos to prove it',
  'trust-check-in': 'Say Ana’s best friend keeps her word',
};

for (const [tool, count] of Object.entries(EXAMPLES)) {
  test(`${tool} opens with its last example in sight`, async ({ page }) => {
    await page.goto(`/embed/${tool}/?example=${count}`);
    const words = page.getByText(OF_LAST[tool] ?? 'no such words').filter({ visible: true });

    await expect(words.first()).toBeVisible();
    await expect(page.locator('body')).toBeFocused();
    await expect(page.locator('.examples button')).toHaveCount(count);
  });
}

test('a tool that has no examples opens as it is when one is asked for', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto('/embed/grounding/?example=1');

  await expect(page.locator('[data-live]')).toBeVisible();
  await page.getByRole('button', { name: 'Found one' }).click();
  expect(errors).toEqual([]);
});

test('words typed into the frame before its script came are kept', async ({ page }) => {
  let release: () => void = () => undefined;
  const wait = new Promise<void>((go) => {
    release = go;
  });
  await page.route('**/_astro/frame.i-statement*', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto('/embed/i-statement/', { waitUntil: 'commit' });
  await page.getByRole('textbox', { name: /I feel/ }).fill('hurt');

  release();

  await expect(page.locator('.sentence')).toHaveText('I feel hurt.');
});
