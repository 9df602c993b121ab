import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { dayHere } from '../../src/lib/days.ts';
import { composeHunches } from '../../src/tools/self-trust-log/examples.ts';
import {
  listRequests,
  openTool,
  countSheets,
  pressPrint,
  readKept,
  tabTo,
  pressByKey,
  takeIn,
} from '../support/tool-page.ts';

const NAME = 'Your hunches, one by one';
const open = (page: Page) => openTool(page, '/tools/self-trust-log/', NAME);

/** Takes in a file with so many hunches. */
const keepHunches = (page: Page, count: number) =>
  takeIn(
    page,
    'self-trust-log',
    composeHunches(count, dayHere(new Date())),
    'A log for your hunches',
  );

test('by keyboard alone, someone writes two hunches and comes back to the first', async ({
  page,
}) => {
  const tool = await open(page);
  await tabTo(page, tool.getByLabel('My hunch'));
  await page.keyboard.type('She is mad at me');
  await tabTo(page, tool.getByLabel('What I did'));
  await page.keyboard.type('I asked her');
  await pressByKey(page, tool.getByRole('button', { name: 'Write another hunch' }));
  await expect(tool.getByLabel('My hunch')).toBeFocused();
  await expect(tool.getByLabel('My hunch')).toHaveValue('');
  await page.keyboard.type('Rain by noon');
  await expect(tool.getByRole('listitem')).toHaveCount(2);

  await pressByKey(page, tool.getByRole('button', { name: /^Come back to it: .*She is mad/ }));
  await expect(tool.getByLabel('What happened then')).toBeFocused();
  await page.keyboard.type('A bad tooth');
  const outcomes = tool.getByRole('group', { name: 'How it turned out' });
  await pressByKey(page, outcomes.getByRole('button', { name: 'Not as I sensed' }), 'Shift+Tab');

  await expect(tool.getByText(/^You wrote down 2 hunches\. /)).toBeVisible();
  await expect(tool.getByText('Not as I sensed: 1. Not yet: 1.')).toBeVisible();
  await expect(tool.getByLabel('What I did')).toHaveValue('I asked her');

  await pressByKey(page, tool.getByRole('button', { name: 'Undo' }));
  await expect(outcomes.getByRole('button', { name: 'Not yet' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(tool.getByLabel('What happened then')).toHaveValue('A bad tooth');
});

test('without being asked it keeps nothing, and it sends nothing', async ({ page }) => {
  const tool = await open(page);
  await tool.getByLabel('My hunch').fill('a secret');
  await expect(tool.getByRole('listitem')).toHaveCount(1);
  const asked = listRequests(page);
  await tool.getByLabel('What I did').fill('nothing yet');
  await expect(tool.locator('.card')).toContainText('nothing yet');

  expect(await readKept(page)).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  expect(asked).toEqual([]);
  await page.reload();
  await expect(tool.getByLabel('My hunch')).toHaveValue('');
});

test('hundreds of hunches are folded by month, searched, deleted and put back', async ({
  page,
}) => {
  await keepHunches(page, 400);
  const tool = await open(page);
  await expect(tool.getByText(/^You wrote down 400 hunches\. /)).toBeVisible();
  expect(await tool.getByRole('listitem').count()).toBeLessThan(31);

  await tabTo(page, tool.getByRole('searchbox', { name: 'Search your own hunches' }));
  await page.keyboard.type('bad TOOTH');
  await expect(tool.getByRole('status')).toHaveText('100 hunches have this.');
  await expect(tool.locator('mark').first()).toHaveText('bad');

  await pressByKey(page, tool.getByRole('button', { name: /^Delete: / }).first());
  await expect(tool.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await expect(tool.getByText('99 hunches have this.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(tool.getByText('100 hunches have this.').first()).toBeVisible();
});

test('it passes axe with nothing, and with a long record', async ({ page }) => {
  const tool = await open(page);
  const look = async () => {
    const { violations } = await new AxeBuilder({ page }).include('.tool-self-trust-log').analyze();
    return violations.map(({ id }) => id);
  };
  expect(await look()).toEqual([]);
  await keepHunches(page, 60);
  await open(page);
  await expect(tool.getByRole('searchbox')).toBeVisible();
  expect(await look()).toEqual([]);
});

test('a hunch prints on one page, and the blank log keeps a secret', async ({ page }) => {
  const tool = await open(page);
  await tool.getByLabel('My hunch').fill('She is cross');

  await pressPrint(tool, 'Print');
  await expect(tool.locator('.card').getByText('She is cross')).toBeVisible();
  expect(await countSheets(page, 'A4')).toBe(1);

  await pressPrint(tool, 'Print a blank log');
  await expect(tool.getByText('She is cross').filter({ visible: true })).toHaveCount(0);
  await expect(tool.getByText('My hunch').filter({ visible: true })).toHaveCount(2);
  expect(await countSheets(page, 'Letter')).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a sheet for two hunches, and says first what needs no proof', async ({ page }) => {
    await page.goto('/tools/self-trust-log/');
    const tool = page.getByRole('region', { name: NAME });

    await expect(tool.getByText('needs no proof. Do not wait')).toBeVisible();
    await expect(tool.locator('.row-line').filter({ visible: true })).toHaveCount(10);
    await expect(tool.locator('.row-box').filter({ visible: true })).toHaveCount(8);
    await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});
