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

const NAME = 'Squeeze, then let go';
const open = (page: Page) => openTool(page, '/tools/muscle-relaxation/', NAME);

test('with one key, someone goes from the hands to the feet at their own pace', async ({
  page,
}) => {
  const tool = await open(page);
  await pressByKey(page, tool.getByRole('button', { name: 'Now let go' }));
  await expect(tool.getByRole('status')).toContainText('Let go. Open your hands');

  for (let pressed = 1; pressed < 18; pressed += 1) await page.keyboard.press('Enter');

  await expect(tool.locator('.ask')).toHaveText('All the way down');
  await expect(tool.getByRole('button', { name: 'Once more' })).toBeFocused();
});

test('a place that hurts is left out by keyboard before it comes, and taken in again', async ({
  page,
}) => {
  const tool = await open(page);
  await pressByKey(page, tool.getByText('Leave out places that hurt'));
  const arms = tool.getByRole('checkbox', { name: 'Arms' });
  await tabTo(page, arms);
  await page.keyboard.press('Space');
  await expect(tool.getByText('Place 1 of 8')).toBeVisible();
  await tool.getByRole('button', { name: 'Now let go' }).press('Enter');
  await tool.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(tool.locator('.now .ask')).toHaveText('Shoulders');

  await arms.press('Space');
  await tool.getByRole('button', { name: 'Back', exact: true }).press('Enter');

  await expect(tool.locator('.now .ask')).toHaveText('Arms');
});

test('the timer leads, and can be stopped at once', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('checkbox', { name: /Lead me with a timer/ }).press('Space');
  await tool.getByRole('button', { name: 'Start' }).press('Enter');
  await expect(tool.locator('.seconds .sewn')).toHaveCount(2);
  await expect(tool.getByRole('status')).toContainText('Hands. Squeeze.');
  await expect(tool.locator('.now .part')).toHaveText('Let go', { timeout: 12_000 });

  await tool.getByRole('button', { name: 'Stop' }).press('Enter');

  await expect(tool.getByRole('status')).toContainText('Stopped.');
  await expect(tool.locator('.seconds .sewn')).toHaveCount(0);
});

test('nothing is kept or sent, and it passes axe as it runs and at its end', async ({ page }) => {
  const tool = await open(page);
  const asked = listRequests(page);
  await tool.getByText('Leave out places that hurt').click();
  for (const presses of [1, 17]) {
    for (let pressed = 0; pressed < presses; pressed += 1) await tool.locator('.main').click();
    const { violations } = await new AxeBuilder({ page })
      .include('.tool-muscle-relaxation')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }

  expect(await readKept(page)).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  expect(asked).toEqual([]);
});

test('the card can be saved without what is left out, and is one printed page', async ({
  page,
}) => {
  const tool = await open(page);
  await tool.getByRole('button', { name: 'Skip this place' }).click();

  const file = await saveFile(tool);
  expect(file.name).toBe('squeeze-and-let-go.txt');
  expect(file.text).not.toContain('Hands:');

  await pressPrint(tool, 'Print a card');
  expect(await countSheets(page, 'Letter')).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a card with every place, and no button that does nothing', async ({ page }) => {
    await page.goto('/tools/muscle-relaxation/');
    const tool = page.getByRole('region', { name: NAME });

    await expect(tool.locator('.card').getByRole('listitem')).toHaveCount(9);
    await expect(tool.getByText(/Leave out any place that hurts/).first()).toBeVisible();
    await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});
