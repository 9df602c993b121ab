import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import {
  listRequests,
  measureOverflow,
  openTool,
  countSheets,
  pressPrint,
  readKept,
  tabTo,
  takeIn,
} from '../support/tool-page.ts';

const ADDRESS = '/tools/trust-check-in/';
const NAME = 'Four threads of trust';
const open = (page: Page) => openTool(page, ADDRESS, NAME);
const choice = (tool: Locator, strand: number, weight: string) =>
  tool
    .getByRole('group', { name: /: how does this thread look to you now\?$/ })
    .nth(strand)
    .getByRole('button', { name: weight, exact: true });
const threads = (...said: string[]) => ({
  threads: Object.fromEntries(
    ['predictability', 'reliability', 'safety', 'self'].map((strand, at) => [
      strand,
      said[at] ?? '',
    ]),
  ),
  notes: { predictability: '', reliability: '', safety: '', self: '' },
});

test('with the keyboard alone, four threads are drawn and said in words', async ({ page }) => {
  const tool = await open(page);
  for (const [strand, weight] of [
    'A thin thread',
    'A thread',
    'A thick thread',
    'Hard to say',
  ].entries()) {
    await tabTo(page, choice(tool, strand, weight));
    await page.keyboard.press('Space');
  }

  await expect(tool.getByRole('status')).toHaveText(
    'Self-trust, drawn as rungs across: hard to say.',
  );
  const card = tool.locator('.card');
  await expect(card).toContainText('Predictability, drawn as a plain line: a thin thread.');
  await expect(card).toContainText('Emotional safety, drawn as a double line: a thick thread.');
  await expect(card.locator('.rope')).toBeVisible();
  await tabTo(page, card.getByRole('link', { name: 'small promises' }));
});

test('whoever is afraid is led to help before anything else', async ({ page }) => {
  const tool = await open(page);
  await choice(tool, 0, 'A thick thread').click();
  await tabTo(
    page,
    tool.getByRole('checkbox', { name: 'I am sometimes afraid of this person' }),
    'Shift+Tab',
  );
  await page.keyboard.press('Space');

  await expect(tool.getByRole('status')).toContainText('That counts for more than any thread.');
  await expect(tool.locator('.card a').first()).toHaveText('staying safe');
  await expect(tool.getByRole('link', { name: 'small promises' })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(tool.locator('.card .first')).toBeHidden();
});

test('what is chosen is not kept or sent, and a reload forgets it', async ({ page }) => {
  const tool = await open(page);
  const asked = listRequests(page);
  await choice(tool, 0, 'A thin thread').click();
  await tool.getByRole('textbox').first().fill('a secret');
  await expect(tool.locator('.card')).toContainText('a secret');

  expect(await readKept(page)).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  expect(asked).toEqual([]);
  await page.reload();
  await expect(tool.locator('.card')).not.toContainText('a secret');
});

test('looks that are kept stand in a row, from the oldest to the newest, and fear is not among them', async ({
  page,
}) => {
  const data = {
    checkIns: {
      '2026-10-11': threads('fibers', 'thin', 'even', 'thin'),
      '2026-11-01': threads('thin', 'thin', 'even', 'even'),
    },
  };
  await takeIn(page, 'trust-check-in', data, 'A look at the threads');

  const tool = await open(page);
  await choice(tool, 0, 'A thread').click();
  await tool.getByRole('checkbox').check();

  await expect(tool.locator('.past > ol > li')).toHaveText([
    'Oct 11, 2026',
    'Nov 1, 2026',
    /\w+ \d+, \d{4}/,
  ]);
  await expect(
    tool.getByText(
      /^Predictability: a few fibers \(Oct 11, 2026\), then a thin thread \(Nov 1, 2026\), then a thread/,
    ),
  ).toBeVisible();
  const download = page.waitForEvent('download');
  await page.goto('/kept/');
  await page.getByRole('button', { name: 'Save it all as a file' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('2026-10-11');
  expect(text).not.toMatch(/afraid|fear/i);
});

test('it passes axe with every thread drawn, and at 320 px nothing runs over', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const tool = await open(page);
  for (const strand of [0, 1, 2, 3]) await choice(tool, strand, 'A few fibers').click();

  const { violations } = await new AxeBuilder({ page }).include('.tool-trust-check-in').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await measureOverflow(page)).toBe(0);
});

test('printed, filled or blank, it is one page, and the blank one keeps a secret', async ({
  page,
}) => {
  const tool = await open(page);
  await choice(tool, 2, 'A thin thread').click();
  await tool.getByRole('textbox').first().fill('left out');

  await pressPrint(tool, 'Print');
  await expect(tool.locator('.card').getByText('left out')).toBeVisible();
  expect(await countSheets(page, 'A4')).toBe(1);

  await pressPrint(tool, 'Print a blank sheet');
  await expect(tool.locator('.card').getByText('left out')).toBeHidden();
  await expect(tool.locator('.card .rope')).toBeHidden();
  await expect(tool.locator('.row-line').filter({ visible: true })).toHaveCount(4);
  expect(await countSheets(page, 'Letter')).toBe(1);
});

test('a moment written before any thread is chosen prints below what was asked, in place of its line', async ({
  page,
}) => {
  const tool = await open(page);
  await tool.getByRole('textbox').first().fill('She called when she said');

  await pressPrint(tool, 'Print');

  const row = tool.locator('.card .row').first();
  const asked = await row.locator('.row-scale').boundingBox();
  const written = await row.getByText('She called when she said').boundingBox();
  expect(written?.y).toBeGreaterThanOrEqual((asked?.y ?? Infinity) + (asked?.height ?? 0));
  await expect(row.locator('.row-line')).toBeHidden();
  await expect(tool.locator('.row-line').filter({ visible: true })).toHaveCount(3);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a sheet to fill in, help first, and no button that does nothing', async ({
    page,
  }) => {
    await page.goto(ADDRESS);
    const tool = page.getByRole('region', { name: NAME });

    await expect(tool.getByText(/^What happens when you are upset\. The last time/)).toBeVisible();
    await expect(tool.locator('.row-line').filter({ visible: true })).toHaveCount(4);
    await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(tool.getByRole('link', { name: 'get help now' })).toBeVisible();
  });
});
