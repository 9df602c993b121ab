import { expect, test } from '@playwright/test';
import { EXAMPLES } from '../../src/embed/examples.ts';
import { openHost } from '../support/host.ts';

// The address the site is built for stands in the code. In a test the site is served from here.
const ELSEWHERE = /https:\/\/[^/"\s]+(?=\/(?:embed|tools)\/)/g;

test('a therapist chooses, sees how it looks, and takes the code along', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed/#i-statement');
  await page.getByLabel('Light or dark').selectOption('Dark');
  await page.getByLabel('Color of links').selectOption('Sage green');
  await page.getByLabel('Opens with').selectOption('Example 2');
  await page.getByLabel('Heading of the tool').selectOption('Level 2');

  await page.getByRole('button', { name: 'Copy the frame' }).click();
  const frame = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy the script' }).click();
  const script = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy the address' }).click();
  const address = await page.evaluate(() => navigator.clipboard.readText());

  expect(frame).toContain(
    '/embed/i-statement/?theme=dark&amp;accent=sage&amp;example=2&amp;heading=2"',
  );
  expect(script).toContain('tool="i-statement" theme="dark" accent="sage" example="2" heading="2"');
  expect(address).toMatch(/^https:\/\/[^/]+\/tools\/i-statement\/$/);
  await expect(page.getByText('Copied', { exact: true })).toHaveCount(3);
  const preview = page.frameLocator('small-promises-tool iframe');
  await expect(preview.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(preview.locator('.sentence')).toContainText('I feel lonely');
});

test('a tool is offered with the examples it has, and one without any with none', async ({
  page,
}) => {
  await page.goto('/embed/');
  const choice = page.locator('#set-example');
  const options = choice.locator('option:not([value=""]):enabled');
  const tools = await page
    .getByLabel('Tool', { exact: true })
    .locator('option')
    .evaluateAll((all) => all.map((option) => option.getAttribute('value') ?? ''));

  expect(tools).toEqual(expect.arrayContaining(Object.keys(EXAMPLES)));
  for (const tool of tools) {
    await page.getByLabel('Tool', { exact: true }).selectOption(tool);
    const count = EXAMPLES[tool] ?? 0;
    await expect(options, tool).toHaveCount(count);
    await expect(choice).toBeVisible({ visible: count > 0 });
  }
});

test('an example is forgotten with the tool that had it, and kept when only colors change', async ({
  page,
}) => {
  await page.goto('/embed/#i-statement');
  const code = page.locator('[data-code=script] code:visible');
  await page.getByLabel('Opens with').selectOption('Example 7');
  await page.getByLabel('Light or dark').selectOption('Dark');
  await expect(code).toContainText('example="7"');

  await page.getByLabel('Tool', { exact: true }).selectOption('trust-check-in');

  await expect(code).toContainText('tool="trust-check-in"');
  await expect(code).not.toContainText('example=');
  await expect(page.getByLabel('Opens with')).toHaveValue('');
});

test('where the clipboard is refused, the code is marked', async ({ page }) => {
  await page.goto('/embed/');
  await page.evaluate(() => {
    navigator.clipboard.writeText = async () => Promise.reject(new Error('refused'));
  });

  await page.getByRole('button', { name: 'Copy the address' }).click();

  await expect(page.getByText(/The code is marked/)).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\/tools\/[a-z-]+\/$/);
});

test('the code for a script works on another site, with its hash', async ({ page, baseURL }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/integrity/i.test(message.text())) refused.push(message.text());
  });
  await page.goto('/embed/#i-statement');
  const code = await page.locator('[data-code=script][data-tool=i-statement] code').innerText();
  expect(code).toContain('integrity="sha384-');
  expect(code.match(ELSEWHERE)).toHaveLength(2);

  await openHost(
    page,
    `<!doctype html><title>A blog</title>${code.replace(ELSEWHERE, baseURL ?? '')}`,
  );

  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('region', { name: 'Your I statement' })).toBeVisible();
  await expect
    .poll(() =>
      page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height),
    )
    .toBeGreaterThan(700);
  expect(refused).toEqual([]);
});

test('the code for a frame works on another site, without a script there', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto('/embed/#i-statement');
  const code = await page.locator('[data-code=frame][data-tool=i-statement] code').innerText();

  await openHost(page, code.replace(ELSEWHERE, baseURL ?? ''), {
    headers: { 'Content-Security-Policy': `default-src 'none'; frame-src ${baseURL ?? ''}` },
  });

  const frame = page.frameLocator('iframe');
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Build an I statement');
  await frame.getByRole('textbox', { name: /I feel/ }).fill('hurt');
  await expect(frame.locator('.sentence')).toHaveText('I feel hurt.');
  // Not the old way, which takes what is shown.
  await frame.locator('body').evaluate(({ ownerDocument }) => {
    ownerDocument.execCommand = () => false;
  });
  await frame.getByRole('button', { name: 'Copy' }).click();
  await expect(frame.locator('.note')).toHaveText('Copied');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the code for every tool stands there to be copied by hand', async ({ page }) => {
    await page.goto('/embed/');
    const tools = await page.locator('[data-code=address]').count();

    expect(tools).toBeGreaterThan(0);
    for (const kind of ['address', 'frame', 'script']) {
      const code = page.locator(`[data-code=${kind}] code:visible`);
      await expect(code).toHaveCount(tools);
    }
    await expect(page.getByText('<iframe src=', { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
    await expect(page.getByLabel('Light or dark')).toBeHidden();
    await expect(page.locator('small-promises-tool a').first()).toBeVisible();
  });
});
