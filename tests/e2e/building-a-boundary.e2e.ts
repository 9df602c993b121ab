import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openTool, countSheets, pressPrint, readKept } from '../support/tool-page.ts';

const NAME = 'Your boundary';

/** The tool on its own page, or at another address, ready to be filled in. */
const open = (page: Page, address = '/tools/boundary-builder/') => openTool(page, address, NAME);

test('someone who listens hears an example once, and then how it reads', async ({ page }) => {
  const tool = await open(page);
  await tool.getByText('Start from an example').click();
  await page.evaluate(`{
    window.heard = [];
    new MutationObserver(() => window.heard.push(document.querySelector('.tool [role=status]').textContent))
      .observe(document.querySelector('.tool [role=status]'), { subtree: true, childList: true, characterData: true });
  }`);
  await tool.getByRole('button', { name: /^Calls at work/ }).click();
  await expect(tool.getByRole('status')).toHaveText(/^The first part reads like a boundary/);

  const heard = await page.evaluate<string[]>('window.heard');
  expect(heard.filter((words) => words.includes('I can’t pick up at work'))).toHaveLength(1);
});

test('by keyboard alone: practice, write, be asked, start over and come back', async ({ page }) => {
  const tool = await open(page);
  const { keyboard } = page;
  await tool.getByText('Practice first').focus();
  await keyboard.press('Enter');
  const demand = tool.getByRole('button', { name: /^Demand/ });
  await expect(demand).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(demand).toBeFocused();
  await keyboard.press('Space');
  await expect(tool.locator('.answer')).toContainText('We read it as a demand too.');

  await tool.getByLabel('My boundary is …').focus();
  await keyboard.type('you must never call me at work');
  await keyboard.press('Tab');
  await keyboard.type('my boss counts the minutes');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('let it ring');
  await expect(tool.locator('.statement')).toHaveText(
    'You must never call me at work, because my boss counts the minutes. If it is crossed, I will let it ring.',
  );
  await expect(tool.locator('.reading')).toContainText('reads like a demand');
  await expect(tool.getByRole('status')).toContainText('What would you do yourself');

  await tool.getByRole('button', { name: 'Start over' }).focus();
  await keyboard.press('Enter');
  await expect(tool.getByLabel('My boundary is …')).toHaveValue('');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(tool.getByLabel('My boundary is …')).toHaveValue('you must never call me at work');
});

test('nothing that is written is kept or sent', async ({ page }) => {
  const tool = await open(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await tool.getByLabel('My boundary is …').fill('a secret');
  await expect(tool.locator('.statement')).toContainText('a secret');

  expect(await readKept(page)).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  expect(asked.filter((url) => url.includes('secret'))).toEqual([]);
});

test('opened, filled and read, it passes axe, on its page and in a frame', async ({ page }) => {
  for (const address of ['/tools/boundary-builder/', '/embed/boundary-builder/']) {
    const tool = await open(page, address);
    await tool.getByText('Start from an example').click();
    await tool.locator('.example-list button').first().click();
    await tool.getByText('Practice first').click();
    await tool.getByRole('button', { name: /^Wall/ }).click();
    await expect(tool.locator('.reading')).toContainText('reads like a boundary');

    const { violations } = await new AxeBuilder({ page })
      .include('.tool-boundary-builder')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('printed, filled or blank, it is one page', async ({ page }) => {
  const tool = await open(page);
  await tool.getByText('Start from an example').click();
  await tool.locator('.example-list button').first().click();

  await pressPrint(tool, 'Print');
  expect(await countSheets(page, 'A4')).toBe(1);
  await pressPrint(tool, 'Print a blank sheet');
  expect(await countSheets(page, 'Letter')).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is four labeled boxes and no button that does nothing', async ({ page }) => {
    await page.goto('/tools/boundary-builder/');
    const tool = page.getByRole('region', { name: NAME });

    await expect(tool.getByRole('textbox')).toHaveCount(4);
    await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(tool.getByRole('link', { name: 'get help now' })).toBeVisible();
  });
});
