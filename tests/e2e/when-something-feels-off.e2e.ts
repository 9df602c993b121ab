import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import {
  listRequests,
  openTool,
  countSheets,
  pressPrint,
  readKept,
  tabTo,
  pressByKey,
} from '../support/tool-page.ts';

const NAME = 'When something feels off';
const open = (page: Page) => openTool(page, '/tools/red-flags/', NAME);

/** Ticks every line there is. */
async function tickAll(tool: Locator) {
  const boxes = await tool.getByRole('checkbox').all();
  expect(boxes.length).toBeGreaterThan(20);
  for (const box of boxes) await box.check();
}

test('with keys alone, someone ticks a line that scares them and is led to help', async ({
  page,
}) => {
  const tool = await open(page);
  const line = tool.getByRole('checkbox', { name: 'You are afraid of them' });
  await tabTo(page, line);
  const before = (await line.boundingBox())?.y ?? 0;

  await page.keyboard.press('Space');

  await expect(tool.getByRole('status')).toContainText('Help comes first.');
  await expect(tool.getByText('Some of what you checked')).toContainText(
    'even if it was only once',
  );
  // What is under a finger stays there, however much help appears above it.
  await expect
    .poll(async () => Math.abs(((await line.boundingBox())?.y ?? 0) - before))
    .toBeLessThan(2);

  await pressByKey(page, tool.getByRole('link', { name: 'get help now' }).first(), 'Shift+Tab');
  await expect(page).toHaveURL('/help/');
});

test('“Back” shows nobody what was ticked', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('checkbox', { name: 'You are afraid of them' }).check();
  await page.goto('/help/');

  await page.goBack();

  await expect(tool).toHaveAttribute('data-live', '');
  await expect(tool.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('nothing ticked is never called safe, and clearing leads back to that', async ({ page }) => {
  const tool = await open(page);
  const unsure = tool.getByText('This list cannot tell you that you are safe.');
  await expect(unsure).toBeVisible();
  await tabTo(page, tool.getByRole('checkbox', { name: 'They say they will hurt or kill' }));
  await page.keyboard.press('Space');
  await expect(unsure).toBeHidden();

  await pressByKey(page, tool.getByRole('button', { name: 'Clear all check marks' }));

  await expect(unsure).toBeVisible();
  await expect(tool.getByRole('status')).toHaveText('All check marks are gone.');
  await expect(tool.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('what is ticked is not kept or sent, and there is no way to keep it', async ({ page }) => {
  const tool = await open(page);
  const asked = listRequests(page);
  await tickAll(tool);

  expect(await readKept(page)).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  expect(asked).toEqual([]);
  await expect(tool.getByRole('button', { name: /save|keep/i })).toHaveCount(0);
});

test('it passes axe with nothing and with everything ticked', async ({ page }) => {
  const tool = await open(page);
  for (const isFull of [false, true]) {
    if (isFull) await tickAll(tool);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('.tool-red-flags').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  }
});

test('printed, ticked or blank, it is one page, and the blank one shows no tick', async ({
  page,
}) => {
  const tool = await open(page);
  await tickAll(tool);
  const mark = () =>
    tool
      .locator('label')
      .first()
      .evaluate((label) => getComputedStyle(label, '::before').content);

  await pressPrint(tool, 'Print with my check marks');
  expect(await mark()).toBe('"×"');
  expect(await countSheets(page, 'A4')).toBe(1);

  await pressPrint(tool, 'Print a blank list');
  expect(await mark()).toBe('""');
  await expect(tool.getByText('Some of what you checked')).toBeHidden();
  await expect(tool.getByText('If you may be in danger, call')).toBeVisible();
  expect(await countSheets(page, 'Letter')).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the boxes can be ticked, and all there is to say can be read', async ({ page }) => {
    await page.goto('/tools/red-flags/');
    const tool = page.getByRole('region', { name: NAME });

    await tool.getByRole('checkbox', { name: 'You are afraid of them' }).check();

    await expect(tool.getByText('Fear is reason enough to call')).toBeVisible();
    await expect(tool.getByText('Help comes first.')).toBeVisible();
    await expect(tool.getByText('This list cannot tell you')).toBeVisible();
    await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});
