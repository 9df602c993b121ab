import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { composeNights } from '../../src/tools/nightly-reflection/examples.ts';
import { nightAt } from '../../src/tools/nightly-reflection/logic.ts';
import {
  listHeld,
  listRequests,
  openTool,
  countSheets,
  pressPrint,
  readKept,
  tabTo,
  pressByKey,
  takeIn,
} from '../support/tool-page.ts';

const NAME = 'Your night in five lines';
const open = (page: Page) => openTool(page, '/tools/nightly-reflection/', NAME);
const blocks = (page: Page) =>
  page.evaluate(() => {
    window.print = () => undefined;
  });

/** Takes in a file with so many nights. */
const keepNights = (page: Page, count: number) =>
  takeIn(
    page,
    'nightly-reflection',
    composeNights(count, nightAt(new Date())),
    'Five lines for tonight',
  );

test('by keyboard alone, someone writes a night, takes it back and brings it back', async ({
  page,
}) => {
  const tool = await open(page);
  await tabTo(page, tool.getByLabel('One', { exact: true }));
  await page.keyboard.type('Warm socks');
  await tabTo(page, tool.getByLabel('What helped'));
  await page.keyboard.type('A walk');
  await expect(tool.getByRole('status')).toHaveText('2 lines are there. You can stop here.');
  await expect(tool.locator('.card')).toContainText('Warm socks');
  await expect(tool.getByText(/^Something good: \d+\. Something helped: \d+\.$/)).toBeVisible();

  await pressByKey(page, tool.getByRole('button', { name: 'Delete this night' }));
  await expect(tool.getByLabel('One', { exact: true })).toHaveValue('');
  await pressByKey(page, tool.getByRole('button', { name: 'Undo' }), 'Shift+Tab');

  await expect(tool.getByLabel('One', { exact: true })).toHaveValue('Warm socks');
  await expect(tool.getByRole('status')).toHaveText('Undone.');
});

test('on a phone, who deletes a night sees that it is gone, and the way to bring it back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const tool = await open(page);
  for (const name of ['One', 'Two', 'Three', 'What set me off', 'What helped']) {
    await tool.getByLabel(name, { exact: true }).fill('tired when plans change');
  }
  await expect(tool.locator('.card')).toContainText('tired');
  await tool.getByRole('button', { name: 'Delete this night' }).press('Enter');

  await expect(tool.locator('.note')).toHaveText(/^Deleted\./);
  await expect(tool.locator('.note')).toBeInViewport({ ratio: 1 });
  await expect(tool.getByRole('button', { name: 'Undo' })).toBeInViewport({ ratio: 1 });
  await expect(tool.getByRole('button', { name: 'Delete this night' })).toBeFocused();
});

test('without being asked it keeps nothing, and it sends nothing', async ({ page }) => {
  const tool = await open(page);
  await tool.getByLabel('One', { exact: true }).fill('a secret');
  await expect(tool.getByText(/^Something good: /)).toBeVisible();
  const asked = listRequests(page);
  await tool.getByLabel('What helped').fill('a walk');
  await expect(tool.locator('.card')).toContainText('a walk');

  expect(await readKept(page)).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  expect(asked).toEqual([]);
  expect(page.url()).not.toContain('secret');
  await page.reload();
  await expect(tool.getByLabel('One', { exact: true })).toHaveValue('');
});

test('a year of nights is folded by month, searched, edited, deleted and put back', async ({
  page,
}) => {
  await keepNights(page, 400);
  const tool = await open(page);
  await expect(tool.getByRole('searchbox')).toBeVisible();
  expect(await tool.getByRole('listitem').count()).toBeLessThan(31);

  await tabTo(page, tool.getByRole('searchbox', { name: 'Search your own nights' }));
  await page.keyboard.type('PRIYÁ song');
  await expect(tool.getByRole('status')).toHaveText('80 nights have this.');
  await expect(tool.locator('mark').first()).toHaveText('Priya');
  await expect(tool.getByRole('listitem')).toHaveCount(30);

  await pressByKey(page, tool.getByRole('button', { name: /^Delete: / }).first());
  const putBack = tool.getByRole('button', { name: 'Put it back' });
  await expect(putBack).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(putBack).toHaveCount(0);
  await expect(tool.getByRole('listitem').first()).toContainText('Priya');

  await expect(tool.getByRole('button', { name: /^Edit: / }).first()).toBeFocused();
  await pressByKey(page, tool.getByRole('button', { name: /^Edit: / }).nth(1));
  await expect(tool.getByLabel('One', { exact: true })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' and slippers');
  await expect(tool.getByRole('listitem').nth(1)).toContainText('Warm socks and slippers');
  await expect.poll(async () => (await listHeld(page)).join(' ')).toContain('slippers');
  await page.reload();
  await tool.getByRole('searchbox').fill('slippers');
  await expect(tool.getByRole('listitem')).toHaveCount(1);
});

test('it passes axe with nothing, with a year, and while something is looked for', async ({
  page,
}) => {
  const tool = await open(page);
  const look = async () => {
    const { violations } = await new AxeBuilder({ page })
      .include('.tool-nightly-reflection')
      .analyze();
    return violations.map(({ id }) => id);
  };
  expect(await look()).toEqual([]);
  await keepNights(page, 120);
  await open(page);
  await expect(tool.getByRole('searchbox')).toBeVisible();
  expect(await look()).toEqual([]);
  await tool.getByRole('searchbox').fill('socks');
  await expect(tool.locator('mark').first()).toBeVisible();
  expect(await look()).toEqual([]);
});

test('a night prints on one page, filled or blank, and the blank one keeps a secret', async ({
  page,
}) => {
  const tool = await open(page);
  await blocks(page);
  await tool.getByLabel('What set me off').fill('the eye-roll');
  await expect(tool.getByRole('heading', { name: 'Looking back' })).toBeVisible();

  await pressPrint(tool, 'Print');
  await expect(tool.locator('.card').getByText('the eye-roll')).toBeVisible();
  await expect(tool.getByRole('heading', { name: 'Looking back' })).toBeHidden();
  expect(await countSheets(page, 'A4')).toBe(1);

  await pressPrint(tool, 'Print a blank page');
  await expect(tool.getByText('the eye-roll').filter({ visible: true })).toHaveCount(0);
  expect(await countSheets(page, 'Letter')).toBe(1);
});

test('what is looked back at can be printed and saved as a file', async ({ page }) => {
  await keepNights(page, 12);
  const tool = await open(page);
  await blocks(page);
  await tool.getByRole('button', { name: 'What helped' }).click();

  const download = page.waitForEvent('download');
  await tool.getByRole('button', { name: 'Save these nights as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('nights.txt');
  expect(await readFile(await file.path(), 'utf8')).toContain('- A walk around the block');

  await tool.getByRole('button', { name: 'Print what is shown here' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(tool.getByRole('heading', { name: 'Looking back' })).toBeVisible();
  await expect(tool.getByText('A walk around the block').filter({ visible: true })).not.toHaveCount(
    0,
  );
  await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a page with lines to write on, and no button that does nothing', async ({ page }) => {
    await page.goto('/tools/nightly-reflection/');
    const tool = page.getByRole('region', { name: NAME });

    await expect(tool.getByText('Glad of', { exact: true })).toBeVisible();
    await expect(tool.locator('.row-line').filter({ visible: true })).toHaveCount(9);
    await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(tool.getByRole('link', { name: 'get help now' })).toBeVisible();
  });
});
