import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import {
  listRequests,
  openTool,
  countSheets,
  pressPrint,
  readKept,
  saveFile,
  tabTo,
  pressByKey,
} from '../support/tool-page.ts';

const NAME = 'Five, four, three, two, one';
const open = (page: Page) => openTool(page, '/tools/grounding/', NAME);

test('with one key, someone goes through all five senses to the end', async ({ page }) => {
  const tool = await open(page);
  await tabTo(page, tool.getByRole('button', { name: 'Found one' }));

  for (let pressed = 0; pressed < 5 + 4 + 3 + 2 + 1 + 5; pressed += 1) {
    await page.keyboard.press('Space');
  }

  await expect(tool.locator('.ask')).toHaveText('You are here.');
  await expect(tool.locator('.sampler .sewn')).toHaveCount(15);
  await expect(tool.getByRole('status')).toHaveText('You are here.');
});

test('a sense can be skipped and gone back to, and nothing is lost by it', async ({ page }) => {
  const tool = await open(page);
  await pressByKey(page, tool.getByRole('button', { name: 'Skip this sense' }));
  await expect(tool.getByRole('status')).toHaveText('Find 4 things you can feel.');
  await tabTo(page, tool.getByRole('textbox', { name: 'What you found' }));
  await page.keyboard.type('a rough wall');

  await pressByKey(page, tool.getByRole('button', { name: 'Back', exact: true }), 'Shift+Tab');
  await expect(tool.locator('.ask')).toContainText('5 things you can see');
  await pressByKey(page, tool.getByRole('button', { name: 'Skip this sense' }));

  await expect(tool.getByRole('textbox', { name: 'What you found' })).toHaveValue('a rough wall');
});

test('what is written is not kept or sent, and a reload forgets it', async ({ page }) => {
  const tool = await open(page);
  const asked = listRequests(page);
  await tool.getByRole('textbox').fill('a secret');
  await expect(tool.locator('.card')).toContainText('a secret');

  expect(await readKept(page)).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  expect(asked).toEqual([]);
  await page.reload();
  await expect(tool.locator('.card')).not.toContainText('a secret');
});

test('it passes axe at the start, halfway and at the end', async ({ page }) => {
  const tool = await open(page);
  for (const presses of [0, 8, 12]) {
    for (let pressed = 0; pressed < presses; pressed += 1) await tool.locator('.main').click();
    const { violations } = await new AxeBuilder({ page }).include('.tool-grounding').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('printed, filled or blank, it is one page, and the blank one keeps a secret', async ({
  page,
}) => {
  const tool = await open(page);
  await tool.getByRole('textbox').fill('left out');

  await pressPrint(tool, 'Print');
  await expect(tool.getByText('left out')).toBeVisible();
  expect(await countSheets(page, 'A4')).toBe(1);

  await pressPrint(tool, 'Print a blank card');
  await expect(tool.getByText('left out')).toBeHidden();
  expect(await countSheets(page, 'Letter')).toBe(1);
});

test('the card can be saved as a file with what was written', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('textbox').fill('the red door');

  const file = await saveFile(tool);

  expect(file.text).toContain('5 things I can see: the red door');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a card with lines for each sense, and no button that does nothing', async ({
    page,
  }) => {
    await page.goto('/tools/grounding/');
    const tool = page.getByRole('region', { name: NAME });

    await expect(tool.getByText('5 things I can see')).toBeVisible();
    await expect(tool.locator('.row-line').filter({ visible: true })).toHaveCount(15);
    await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(tool.getByRole('link', { name: 'get help now' })).toBeVisible();
  });
});
