import { expect, test } from '@playwright/test';
import { countPages } from '../support/tool-page.ts';

test('an article prints its text and sources, and nothing that only a screen can use', async ({
  page,
}) => {
  await page.goto('/rebuilding/rebuilding-trust/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Leave this site', exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('the page of questions prints every answer, open or not', async ({ page }) => {
  await page.goto('/faq/');
  await page.emulateMedia({ media: 'print' });

  const answers = page.locator('details[data-question] .answer');
  expect(await answers.count()).toBeGreaterThanOrEqual(15);
  const heights = await answers.evaluateAll((all) =>
    all.map((answer) => answer.getBoundingClientRect().height),
  );
  expect(heights.filter((height) => height < 40)).toEqual([]);
});

test('the glossary prints the works it rests on, and nothing to press', async ({ page }) => {
  await page.goto('/glossary/');
  await page.emulateMedia({ media: 'print' });

  const works = page.locator('.term-entry .sources li');
  expect(await works.count()).toBeGreaterThanOrEqual(15);
  const heights = await works.evaluateAll((all) =>
    all.map((work) => work.getBoundingClientRect().height),
  );
  expect(heights.filter((height) => height < 10)).toEqual([]);
  await expect(page.locator('summary').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Letters' })).toBeHidden();
});

test('a tool printed in its page leaves what is around its card on the page before', async ({
  page,
}) => {
  for (const slug of ['attachment-map', 'breathing', 'muscle-relaxation', 'trust-check-in']) {
    await page.goto(`/tools/${slug}/`);
    await page.emulateMedia({ media: 'print' });

    const tool = page.locator('.tool');
    await expect(tool).toHaveCSS('break-inside', 'auto');
    await expect(tool.locator('.card')).toHaveCSS('break-inside', 'avoid');
  }
});

test('a tool’s page prints its sheet last, whole, after all there is to read', async ({ page }) => {
  for (const slug of ['boundary-builder', 'grounding', 'red-flags']) {
    await page.goto(`/tools/${slug}/`);
    await page.emulateMedia({ media: 'print' });

    const sources = await page.getByRole('heading', { name: 'Sources' }).boundingBox();
    const tool = await page.locator('.tool').boundingBox();
    expect(tool!.y).toBeGreaterThan(sources!.y);
  }
  await page.goto('/tools/boundary-builder/');
  await expect(page.locator('.worksheet')).toHaveCSS('break-inside', 'avoid');
});

test('an article prints where it is from, and its lines are no longer than a book’s', async ({
  page,
}) => {
  // What A4 leaves between the margins.
  await page.setViewportSize({ width: 672, height: 950 });
  await page.goto('/rebuilding/rebuilding-trust/');
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByText('/rebuilding/rebuilding-trust/')).toBeVisible();
  const text = page.locator('.prose > p').first();
  const emsAcross = await text.evaluate(
    (element) => element.clientWidth / Number.parseFloat(getComputedStyle(element).fontSize),
  );
  expect(emsAcross).toBeLessThan(38);
});

// Each has a drawing for narrow places alone, or two.
const DRAWN = [
  '/attachment/attachment-styles/',
  '/attachment/avoidant-attachment/',
  '/rebuilding/apology-and-repair/',
  '/rebuilding/healthy-boundaries/',
  '/rebuilding/listening-and-responding/',
  '/rebuilding/rebuilding-trust/',
  '/signs/the-cost-of-mistrust/',
  '/understanding/how-trust-wears-away/',
  '/understanding/what-trust-is/',
];

test('a drawing is printed whole, and takes less than half a page: no more can be left empty before it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 672, height: 950 });
  await page.emulateMedia({ media: 'print' });
  for (const address of DRAWN) {
    await page.goto(address);
    const drawing = page.locator('figure.diagram').first();
    await expect(drawing).toHaveCSS('break-inside', 'avoid');
    const { height } = (await drawing.boundingBox())!;

    expect(height, address).toBeGreaterThan(100);
    expect(height, address).toBeLessThan(475);
  }
});

test('what is to be done on paper may go on overleaf, but never from its first step', async ({
  page,
}) => {
  await page.goto('/attachment/attachment-styles/');
  await page.emulateMedia({ media: 'print' });

  const action = page.locator('.try');
  await expect(action).toHaveCSS('break-inside', 'auto');
  for (const opening of ['.kicker', 'h2', 'p:has(+ ol)']) {
    await expect(action.locator(opening).first()).toHaveCSS('break-after', 'avoid');
  }
});

test('a short list does not take a second sheet for what stands below it', async ({ page }) => {
  for (const address of ['/paths/', '/paths/i-found-out-they-lied/']) {
    await page.goto(address);
    expect(countPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
  }
});

test('each of a country’s helplines prints on one sheet, below its name', async ({ page }) => {
  await page.goto('/help/');
  await page.emulateMedia({ media: 'print' });

  const alone = page.locator('.lines:not(:has(> :nth-child(2)))');
  expect(await alone.count()).toBeGreaterThanOrEqual(5);
  for (const lines of await alone.all()) await expect(lines).toHaveCSS('column-count', 'auto');
  const few = page.locator('.country:not(:has(.lines > :nth-child(5)))');
  expect(await few.count()).toBeGreaterThanOrEqual(5);
  for (const country of await few.all()) await expect(country).toHaveCSS('break-inside', 'avoid');
});

test('the page for other sites prints its code and no frame', async ({ page }) => {
  await page.goto('/embed/');
  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('iframe').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('pre').filter({ visible: true }).first()).toBeVisible();
});
