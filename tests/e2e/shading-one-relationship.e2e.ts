import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import {
  listRequests,
  measureOverflow,
  openTool,
  countSheets,
  pressPrint,
  readKept,
  saveFile,
  tabTo,
  pressByKey,
} from '../support/tool-page.ts';

const NAME = 'Shade one relationship';
const LATE = 'A reply takes hours, and you go back over what you may have done.';
const TENDER = 'They say something tender, and you can let it in.';
const open = (page: Page) => openTool(page, '/tools/attachment-map/', NAME);
const answer = (tool: Locator, line: string, word: string) =>
  tool.getByRole('group', { name: line }).getByRole('button', { name: word });
const fill = async (tool: Locator) => {
  const all = await tool.getByRole('button', { name: 'Often' }).all();
  expect(all.length).toBeGreaterThan(5);
  for (const often of all) await often.click();
};

test('with keys alone, someone shades an area, hears where it lies, and takes it back', async ({
  page,
}) => {
  const tool = await open(page);
  await expect(tool.getByText('The map is blank.')).toBeVisible();
  await tabTo(page, tool.getByRole('textbox', { name: 'Who is it about?' }));
  await page.keyboard.type('R.');
  await tabTo(page, answer(tool, LATE, 'Often'));
  await page.keyboard.press('Space');

  await expect(tool.getByRole('status')).toContainText('1 of 8 lines answered.');
  await expect(tool.getByRole('status')).toContainText(
    'to the right, where worry comes more often',
  );
  await expect(tool.locator('.area')).toHaveAttribute('d', /^M/);

  await pressByKey(page, answer(tool, TENDER, 'Often'));
  await expect(tool.getByText('when they say something tender.')).toBeVisible();
  await pressByKey(page, tool.getByRole('button', { name: 'Start over' }));
  await expect(tool.getByText('The map is blank.')).toBeVisible();
  await pressByKey(page, tool.getByRole('button', { name: 'Bring back what I had' }));

  await expect(tool.getByText('2 of 8 lines answered.', { exact: true })).toBeVisible();
  await expect(tool.getByRole('textbox')).toHaveValue('R.');
});

test('what is answered is not kept or sent, and a reload forgets it', async ({ page }) => {
  const tool = await open(page);
  const asked = listRequests(page);
  await tool.getByRole('textbox').fill('a secret');
  await fill(tool);
  await expect(tool.locator('.card')).toContainText('a secret');

  expect(await readKept(page)).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  expect(asked).toEqual([]);
  await page.reload();
  await expect(tool.getByText('The map is blank.')).toBeVisible();
  await expect(tool.locator('.card')).not.toContainText('a secret');
});

test('it passes axe blank and shaded, by day and by night', async ({ page }) => {
  const tool = await open(page);
  for (const isFull of [false, true]) {
    if (isFull) await fill(tool);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('.tool').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  }
});

test('printed, filled or blank, it is one page, and the blank one keeps a secret', async ({
  page,
}) => {
  const tool = await open(page);
  await tool.getByRole('textbox').fill('left out');
  await fill(tool);

  await pressPrint(tool, 'Print');
  await expect(tool.getByText('left out')).toBeVisible();
  await expect(tool.locator('.area')).toBeVisible();
  expect(await countSheets(page, 'A4')).toBe(1);

  await pressPrint(tool, 'Print a blank sheet');
  await expect(tool.locator('.card').getByText('left out')).toBeHidden();
  await expect(tool.locator('.area')).toBeHidden();
  await expect(tool.getByText('Circle an answer for each line')).toBeVisible();
  expect(await countSheets(page, 'Letter')).toBe(1);
});

test('the words can be saved as a file', async ({ page }) => {
  const tool = await open(page);
  await answer(tool, LATE, 'Often').click();

  const file = await saveFile(tool);

  expect(file.text).toContain('worry more often when a reply takes');
});

test('at 320 px nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const tool = await open(page);
  await tool.getByRole('textbox').fill('Donaudampfschifffahrtselektrizitätenhauptbetriebswerk');
  await fill(tool);

  expect(await measureOverflow(page)).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a sheet with the lines and a map to shade, and no button that does nothing', async ({
    page,
  }) => {
    await page.goto('/tools/attachment-map/');
    const tool = page.getByRole('region', { name: NAME });

    await expect(tool.locator('.sheet').getByText(LATE)).toBeVisible();
    await expect(tool.getByText('Circle an answer for each line')).toBeVisible();
    await expect(tool.locator('.plane')).toBeVisible();
    await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(tool.getByRole('link', { name: 'get help now' })).toBeVisible();
  });
});
