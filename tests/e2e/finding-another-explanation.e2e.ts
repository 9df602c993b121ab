import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import {
  listHeld,
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

const ADDRESS = '/tools/another-explanation/';
const NAME = 'What else could it be?';
const open = (page: Page) => openTool(page, ADDRESS, NAME);

test('with the keyboard alone, a worry is taken apart to the end', async ({ page }) => {
  const tool = await open(page);
  const press = async (name: string) => {
    await pressByKey(page, tool.getByRole('button', { name, exact: true }));
  };
  const write = async (label: string, words: string) => {
    await tabTo(page, tool.getByLabel(label, { exact: true }));
    await page.keyboard.type(words);
  };

  await write('What happened', 'No answer since 6:40.');
  await press('Next');
  await expect(
    tool.getByRole('heading', { name: 'Then, the story you told yourself' }),
  ).toBeFocused();
  await write('The story I told myself', 'They are done with me.');
  await press('Strong');
  await press('Next');
  await press('Next');
  await write('It could also be …', 'A dead battery.');
  await press('Next');
  await write('What I could ask', 'Are we still on for Friday?');
  await press('Next');
  await press('Light');

  await expect(tool.getByRole('status')).toHaveText(/^It got lighter\./);
  const card = tool.locator('.card');
  await expect(card).toContainText('They are done with me.');
  await expect(card).toContainText('A dead battery.');
  await expect(card.getByText('What speaks against it')).toBeHidden();
});

test('whoever may not be safe says so with one key, and nothing is asked of them', async ({
  page,
}) => {
  const tool = await open(page);
  await tool.getByLabel('What happened', { exact: true }).fill('a secret');
  await tabTo(page, tool.getByRole('button', { name: 'I may not be safe' }), 'Shift+Tab');
  await page.keyboard.press('Space');

  await expect(tool.getByRole('heading', { name: 'You come first now' })).toBeVisible();
  await expect(tool.getByRole('textbox')).toHaveCount(0);
  await expect(tool.getByText('a secret')).toHaveCount(0);
  await tabTo(page, tool.getByRole('link', { name: 'Get help now', exact: true }));
  await pressByKey(page, tool.getByRole('button', { name: 'Clear what I wrote' }));
  await pressByKey(
    page,
    tool.getByRole('button', { name: 'I can’t tell what it means' }),
    'Shift+Tab',
  );

  await expect(tool.getByLabel('What happened', { exact: true })).toHaveValue('');
});

test('a button that leads to safety and is then gone leaves the keyboard where it led', async ({
  page,
}) => {
  const tool = await open(page);
  await tool.getByLabel('What happened', { exact: true }).fill('He hit me.');
  const way = tool.locator('.harm').getByRole('button');
  await way.focus();
  await page.keyboard.press('Enter');

  await expect(way).toHaveCount(0);
  await expect(tool.getByRole('heading', { name: 'You come first now' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tool.getByRole('link', { name: 'Get help now', exact: true })).toBeFocused();
});

test('what is written is not kept or sent, and a reload forgets it', async ({ page }) => {
  const tool = await open(page);
  const asked = listRequests(page);
  await tool.getByLabel('What happened', { exact: true }).fill('a secret');
  await expect(tool.locator('.card')).toContainText('a secret');

  expect(await readKept(page)).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  // What looks for words of harm is fetched from this site at the first word; no word goes with it.
  expect(asked.filter((address) => !/\/_astro\/harm\.[\w-]+\.js$/.test(address))).toEqual([]);
  await page.reload();
  await expect(tool.locator('.card')).not.toContainText('a secret');
});

test('where it is asked for, the sheet is there another day, and not the road', async ({
  page,
}) => {
  const tool = await open(page);
  await tool.getByLabel('What happened', { exact: true }).fill('No answer.');
  await tool.getByText('Keep this on this device').click();
  await tool.getByRole('button', { name: 'Keep it from now on' }).click();
  await expect(tool.getByText('Kept on this device', { exact: true })).toBeVisible();
  await tool.getByRole('button', { name: 'It may be true' }).click();
  await tool.getByLabel('What I need next').fill('One honest answer.');
  await expect(tool.locator('.card')).toContainText('One honest answer.');

  await expect.poll(async () => (await listHeld(page)).join(' ')).toContain('One honest answer');
  await page.reload();
  await tool.scrollIntoViewIfNeeded();

  await expect(tool.getByLabel('What happened', { exact: true })).toHaveValue('No answer.');
  await expect(tool.locator('.card')).toContainText('One honest answer.');
});

test('it passes axe on each of its roads, and at 320 px nothing runs over', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const tool = await open(page);
  for (const road of ['I can’t tell what it means', 'It may be true', 'I may not be safe']) {
    await tool.getByRole('button', { name: road }).click();
    const { violations } = await new AxeBuilder({ page })
      .include('.tool-another-explanation')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await measureOverflow(page)).toBe(0);
  }
});

test('printed, filled or blank, it is one page, and the blank one keeps a secret', async ({
  page,
}) => {
  const tool = await open(page);
  await tool.getByLabel('What happened', { exact: true }).fill('left out');

  await pressPrint(tool, 'Print');
  await expect(tool.locator('.card').getByText('left out')).toBeVisible();
  expect(await countSheets(page, 'A4')).toBe(1);

  await pressPrint(tool, 'Print a blank sheet');
  await expect(tool.locator('.card').getByText('left out')).toBeHidden();
  expect(await countSheets(page, 'Letter')).toBe(1);
});

test('the sheet can be saved as a file whose name says nothing', async ({ page }) => {
  const tool = await open(page);
  await tool.getByLabel('What happened', { exact: true }).fill('No answer.');

  const file = await saveFile(tool);

  expect(file.name).toBe('notes.txt');
  expect(file.text).toContain('What happened: No answer.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a sheet with lines, help first, and no button that does nothing', async ({
    page,
  }) => {
    await page.goto(ADDRESS);
    const tool = page.getByRole('region', { name: NAME });

    await expect(tool.getByText('The story I told myself')).toBeVisible();
    await expect(tool.locator('.row-line').filter({ visible: true })).toHaveCount(14);
    await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(tool.getByRole('link', { name: 'get help now' })).toBeVisible();
  });
});
