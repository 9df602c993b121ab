import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openTool, countSheets, pressPrint, readKept } from '../support/tool-page.ts';

const NAME = 'Your I statement';

/** The tool on its own page, or at another address, ready to be filled in. */
const open = (page: Page, address = '/tools/i-statement/') => openTool(page, address, NAME);

test('by keyboard alone, a sentence grows as it is written', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('textbox', { name: /I feel/ }).focus();

  await page.keyboard.type('hurt');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('you came home at 11 without a message');
  await page.keyboard.press('Tab');
  await page.keyboard.type('I had started to worry');
  await page.keyboard.press('Tab');
  await page.keyboard.type('you to text me');

  await expect(tool.locator('.sentence')).toHaveText(
    'I feel hurt when you came home at 11 without a message, because I had started to worry. I would like you to text me.',
  );
});

test('the sentence can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tool = await open(page);
  await tool.getByRole('textbox', { name: /I feel/ }).fill('worried');
  // The sentence's English is fetched with the first word.
  await expect(tool.locator('.sentence')).toHaveText('I feel worried.');

  await tool.getByRole('button', { name: 'Copy' }).click();

  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('I feel worried.');
});

test('nothing that is written is kept or sent', async ({ page }) => {
  const tool = await open(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await tool.getByRole('textbox', { name: /I feel/ }).fill('a secret');
  await tool.getByRole('textbox', { name: /when/ }).fill('a secret');
  await expect(tool.locator('.sentence')).toContainText('a secret');

  expect(await readKept(page)).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  expect(asked.filter((url) => url.includes('secret'))).toEqual([]);
  await page.reload();
  await expect(page.getByRole('textbox', { name: /I feel/ })).toHaveValue('');
});

test('an example, the reply and the plan open without a fault, and pass axe', async ({ page }) => {
  const tool = await open(page);
  await tool.getByText('Start from an example').click();
  await tool.locator('.examples button').first().click();
  await expect(tool.locator('.sentence')).toContainText('I feel');
  await tool.getByText('A caring reply, and a small plan').click();
  await expect(tool.locator('.after')).toContainText(/thank you/i);
  await tool.getByText('Pick words for a feeling').click();

  const { violations } = await new AxeBuilder({ page }).include('.tool-i-statement').analyze();

  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('words about harm get no sample reply, but the way to help', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('textbox', { name: /when/ }).fill('you hit me');
  await tool.getByText('A caring reply, and a small plan').click();

  const after = tool.locator('.after');
  await expect(after.getByRole('link', { name: /help/i }).first()).toBeVisible();
  await expect(after).not.toContainText('Thank you for telling me');
});

test('it works in an article, and alone for other sites’ frames', async ({ page }) => {
  const inArticle = await open(page, '/rebuilding/talking-about-trust/');
  await inArticle.getByRole('textbox', { name: /I feel/ }).fill('tired');
  await expect(inArticle.locator('.sentence')).toHaveText('I feel tired.');

  const alone = await open(page, '/embed/i-statement/');
  await alone.getByRole('textbox', { name: /I feel/ }).fill('tired');
  await expect(alone.locator('.sentence')).toHaveText('I feel tired.');
  await expect(page.getByRole('link', { name: 'Leave this site' })).toBeVisible();
});

test('printed, filled or blank, it is one page', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('textbox', { name: /I feel/ }).fill('left out');

  await pressPrint(tool, 'Print');
  expect(await countSheets(page, 'A4')).toBe(1);
  await pressPrint(tool, 'Print a blank sheet');
  expect(await countSheets(page, 'Letter')).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is five labeled boxes and no button that does nothing', async ({ page }) => {
    await page.goto('/tools/i-statement/');
    const tool = page.getByRole('region', { name: NAME });

    await expect(tool.getByRole('textbox')).toHaveCount(5);
    await expect(tool.getByRole('textbox', { name: /I feel/ })).toBeVisible();
    await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(tool.getByRole('link', { name: 'get help now' })).toBeVisible();
  });
});
