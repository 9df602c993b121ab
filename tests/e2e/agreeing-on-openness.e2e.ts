import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openTool, countSheets, pressPrint, readKept } from '../support/tool-page.ts';

const NAME = 'Your agreement on openness';

/** The tool on its own page, or at another address, ready to be filled in. */
const open = (page: Page, address = '/tools/transparency-agreement/') =>
  openTool(page, address, NAME);

test('by keyboard alone: two views, a difference, a day, and a way back', async ({ page }) => {
  const tool = await open(page);
  const { keyboard } = page;
  await tool.getByLabel('First person’s name').focus();
  await keyboard.type('Ade');
  await keyboard.press('Tab');
  await keyboard.type('Tom');
  await tool.getByText('Messages and calls').first().focus();
  await keyboard.press('Enter');
  const ade = tool.getByRole('group', { name: 'Ade on: Messages and calls' });
  const tom = tool.getByRole('group', { name: 'Tom on: Messages and calls' });
  await ade.getByRole('checkbox').first().focus();
  await keyboard.press('Space');
  await tom.getByRole('checkbox').nth(2).focus();
  await keyboard.press('Space');

  await expect(tool.getByRole('status')).toContainText('You see this differently.');
  await expect(tool.locator('.card')).toContainText('Ade: We mention what could matter');
  await expect(tool.locator('.card')).toContainText('Tom: What people write to us stays with us.');
  await expect(tool.locator('.card')).toContainText('Either of us can change or end this');

  await tool.getByRole('button', { name: 'In a month' }).focus();
  await keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('reminder.ics');

  await tool.getByRole('button', { name: 'Start over' }).focus();
  await keyboard.press('Enter');
  await expect(tool.locator('.card')).not.toContainText('Ade');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(tool.locator('.card')).toContainText('Ade: We mention what could matter');
  await expect(ade.getByRole('checkbox').first()).toBeChecked();
});

test('nothing that is written is kept or sent', async ({ page }) => {
  const tool = await open(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await tool.getByLabel('In your own words').first().fill('a secret');
  await expect(tool.locator('.card')).toContainText('A secret');

  expect(await readKept(page)).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  expect(asked.filter((url) => url.includes('secret'))).toEqual([]);
});

test('filled in and opened, it passes axe, on its page and in a frame', async ({ page }) => {
  for (const address of ['/tools/transparency-agreement/', '/embed/transparency-agreement/']) {
    const tool = await open(page, address);
    await tool.getByRole('button', { name: /made-up pair/ }).click();
    await expect(tool.locator('.card')).toContainText('Winnie');
    await tool.getByText('Phones, devices and passwords').first().click();

    const { violations } = await new AxeBuilder({ page })
      .include('.tool-transparency-agreement')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('two columns stand side by side on a wide screen and under each other on a phone', async ({
  page,
}) => {
  const tool = await open(page);
  const boxOf = async (name: string) => {
    const box = await tool
      .getByRole('group', { name: `${name} on: Plans and whereabouts` })
      .boundingBox();
    return box ?? { x: 0, y: 0 };
  };

  await page.setViewportSize({ width: 1280, height: 900 });
  expect((await boxOf('First person')).y).toBe((await boxOf('Second person')).y);
  await page.setViewportSize({ width: 320, height: 640 });
  expect((await boxOf('First person')).x).toBe((await boxOf('Second person')).x);
  expect((await boxOf('Second person')).y).toBeGreaterThan((await boxOf('First person')).y);
});

test('printed, filled or blank, it is one page', async ({ page }) => {
  const tool = await open(page, '/embed/transparency-agreement/');
  await tool.getByRole('button', { name: /made-up pair/ }).click();
  await expect(tool.locator('.card')).toContainText('Winnie');

  await pressPrint(tool, 'Print');
  expect(await countSheets(page, 'A4')).toBe(1);
  await pressPrint(tool, 'Print a blank sheet');
  expect(await countSheets(page, 'Letter')).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it can be filled in, has no button that does nothing, and prints what is there', async ({
    page,
  }) => {
    await page.goto('/tools/transparency-agreement/');
    const tool = page.getByRole('region', { name: NAME });
    await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(tool.getByRole('link', { name: 'get help now' })).toBeVisible();

    await page.emulateMedia({ media: 'print' });
    await expect(tool.locator('.worksheet')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await tool.getByRole('checkbox').first().check();
    await page.emulateMedia({ media: 'print' });
    await expect(tool.locator('.worksheet')).toBeHidden();
    await expect(tool.getByRole('checkbox').first()).toBeVisible();
  });
});
