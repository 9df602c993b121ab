import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { listHeld } from '../support/tool-page.ts';
import { serveHost } from '../support/host.ts';

const WORDS = 'Text Zebulon before six';
const PASSPHRASE = 'four small brown birds';
const toolOf = (page: Page) => page.getByRole('region', { name: 'Your small promises' });

async function openTool(page: Page) {
  await page.goto('/tools/micro-promises/');
  const tool = toolOf(page);
  await tool.scrollIntoViewIfNeeded();
  await expect(tool).toHaveAttribute('data-live', '');
  return tool;
}

async function writePromise(page: Page) {
  const tool = await openTool(page);
  await tool.getByLabel('I promise …').fill(WORDS);
  await tool.getByRole('button', { name: 'Kept', exact: true }).click();
  return tool;
}

async function turnOn(page: Page) {
  const tool = await writePromise(page);
  await tool.getByText('Keep this on this device').click();
  await tool.getByRole('button', { name: 'Keep it from now on' }).click();
  await expect(tool.getByText('Kept on this device', { exact: true })).toBeVisible();
  return tool;
}

test('a mark just pressed can be read while the pointer is still on it', async ({ page }) => {
  const tool = await writePromise(page);
  const mark = tool.getByRole('button', { name: 'Kept', exact: true });
  const look = () => mark.evaluate((button) => getComputedStyle(button).backgroundColor);

  await mark.hover();
  const underPointer = await look();
  await page.mouse.move(0, 0);

  expect(underPointer).toBe(await look());
});

test('with a keyboard, a promise added is written at once, and one taken out leaves nobody lost', async ({
  page,
}) => {
  const tool = await writePromise(page);
  const add = tool.getByRole('button', { name: 'Add a promise' });
  for (const name of ['I also promise …', 'And I promise …']) {
    await add.focus();
    await page.keyboard.press('Enter');
    await expect(tool.getByLabel(name)).toBeFocused();
    await page.keyboard.type('Call on Sunday');
  }

  await tool.getByRole('button', { name: 'Take this promise out: The second promise' }).focus();
  await page.keyboard.press('Enter');

  await expect(tool.getByLabel('Day', { exact: true })).toBeFocused();
  await tool.getByText('Start from a small one').click();
  const idea = tool.getByRole('button', { name: 'Wash up before bed', exact: true });
  await idea.focus();
  await page.keyboard.press('Enter');
  await expect(tool.getByText('You have three.')).toBeVisible();
  await expect(idea).toBeFocused();
});

test('nothing is kept of a month that was not asked to be kept', async ({ page }) => {
  await writePromise(page);
  expect(await listHeld(page)).toEqual([]);

  await page.reload();
  await toolOf(page).scrollIntoViewIfNeeded();

  await expect(toolOf(page)).toHaveAttribute('data-live', '');
  await expect(toolOf(page).getByLabel('I promise …')).toHaveValue('');
});

test('what was asked to be kept is there on another day, and goes with everything deleted', async ({
  page,
}) => {
  await turnOn(page);
  expect((await listHeld(page)).join('\n')).toContain(WORDS);

  const tool = await openTool(page);
  await expect(tool.getByLabel('I promise …')).toHaveValue(WORDS);
  await expect(tool.getByText('Kept: day 1.')).toBeVisible();
  await page.goto('/kept/');
  await expect(
    page.locator('section.kept').getByRole('link', { name: 'Thirty stitches' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything kept on this device' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();

  await expect(page.getByText('Nothing. No tool keeps anything here.')).toBeVisible();
  expect(await listHeld(page)).toEqual([]);
  await openTool(page);
  await expect(toolOf(page).getByLabel('I promise …')).toHaveValue('');
});

test('leaving quickly leaves nothing, also of what was kept, and empties other tabs', async ({
  page,
  context,
}) => {
  await context.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  await turnOn(page);
  const other = await context.newPage();
  await openTool(other);
  await expect(toolOf(other).getByLabel('I promise …')).toHaveValue(WORDS);

  await toolOf(other).getByRole('button', { name: 'Missed' }).click();
  await expect(other.getByRole('button', { name: 'Undo' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );

  await page.getByRole('link', { name: 'Leave this site', exact: true }).click();
  await expect(page).toHaveURL(/bbc/);

  await expect(toolOf(other).getByLabel('I promise …')).toHaveValue('');
  await expect(other.getByRole('button', { name: 'Undo' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(await listHeld(other)).toEqual([]);
  await page.goBack();
  await expect(page.getByText(WORDS)).toHaveCount(0);
  await page.goto('/tools/micro-promises/');
  await expect(toolOf(page).getByLabel('I promise …')).toHaveValue('');
});

test('two tabs keep what is written in both', async ({ page, context }) => {
  await turnOn(page);
  const other = await context.newPage();
  await openTool(other);
  await expect(toolOf(other).getByLabel('I promise …')).toHaveValue(WORDS);

  await toolOf(other).getByRole('button', { name: 'Add a promise' }).click();
  await toolOf(other).getByLabel('I also promise …').fill('Wash up by nine');
  await expect(toolOf(page).getByLabel('I also promise …')).toHaveValue('Wash up by nine');
  await toolOf(page).getByRole('button', { name: 'Missed' }).first().click();

  await expect(toolOf(other).getByText('Missed: day 1.')).toBeVisible();
  await expect(toolOf(page).getByLabel('I also promise …')).toHaveValue('Wash up by nine');
});

test('with a passphrase not a word can be read, nor which tool was used', async ({ page }) => {
  await page.goto('/kept/');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(page.getByText('No tool keeps anything yet.')).toBeVisible();

  const tool = await openTool(page);
  await tool.getByLabel('Passphrase').fill('four small brown bird');
  await tool.getByRole('button', { name: 'Open' }).click();
  await expect(tool.getByText('That did not open it.').first()).toBeVisible();
  await tool.getByLabel('Passphrase').fill(PASSPHRASE);
  await tool.getByRole('button', { name: 'Open' }).click();
  await expect(tool.getByRole('button', { name: 'Keep it from now on' })).toBeVisible();
  await tool.getByLabel('I promise …').fill(WORDS);
  await tool.getByRole('button', { name: 'Keep it from now on' }).click();
  await expect(tool.getByText('under your passphrase').first()).toBeVisible();

  const held = (await listHeld(page)).join('\n');
  expect(held.length).toBeGreaterThan(8000);
  expect(held).not.toMatch(/Zebulon|Text|micro|promise|tools|version|birds|first|marks/i);
  await page.reload();
  await tool.scrollIntoViewIfNeeded();
  await expect(tool.getByText('Something is kept on this device.').first()).toBeVisible();
  await expect(tool.getByLabel('I promise …')).toHaveValue('');
  await tool.getByLabel('Passphrase').fill(PASSPHRASE);
  await tool.getByLabel('Passphrase').press('Enter');
  await expect(tool.getByLabel('I promise …')).toHaveValue(WORDS);
});

test('a file takes a month to another browser, and shows first what it changes', async ({
  page,
  browser,
  baseURL,
}) => {
  await turnOn(page);
  await page.goto('/kept/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it all as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('kept.json');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain(WORDS);

  const elsewhere = await browser.newPage(baseURL ? { baseURL } : {});
  await elsewhere.goto('/kept/');
  const upload = (content: string) =>
    elsewhere.getByLabel('Take in a file').setInputFiles({
      name: 'kept.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await upload(text.slice(0, -9));
  await expect(elsewhere.getByText('This is not a file that was saved here').first()).toBeVisible();
  await upload(text);
  await expect(elsewhere.getByText('Thirty stitches is added')).toBeVisible();
  expect(await listHeld(elsewhere)).toEqual([]);
  await elsewhere.getByRole('button', { name: 'Take it in', exact: true }).click();
  await expect(
    elsewhere.locator('section.kept').getByRole('link', { name: 'Thirty stitches' }),
  ).toBeVisible();

  // Another file says something else: by keyboard, the two answers are an arrow apart.
  await upload(text.replaceAll(WORDS, 'Home by seven'));
  const ours = elsewhere.getByRole('radio', { name: 'Keep what is here' });
  await expect(ours).toBeChecked();
  await ours.focus();
  await elsewhere.keyboard.press('ArrowDown');
  const theirs = elsewhere.getByRole('radio', { name: 'Take what is in the file' });
  await expect(theirs).toBeFocused();
  await expect(theirs).toBeChecked();
  await elsewhere.keyboard.press('ArrowUp');
  await expect(ours).toBeChecked();
  await elsewhere.getByRole('button', { name: 'Leave everything as it is' }).click();

  await openTool(elsewhere);
  await expect(toolOf(elsewhere).getByLabel('I promise …')).toHaveValue(WORDS);
  await elsewhere.close();
});

test('in another site’s frame keeping is not offered, and the tool works', async ({
  page,
  baseURL,
}) => {
  const { address, close } = await serveHost(
    `<iframe title="A tool" width="600" height="1200" src="${baseURL ?? ''}/embed/micro-promises/"></iframe>`,
  );
  page.on('close', close);
  await page.goto(address);
  const tool = page.frameLocator('iframe').getByRole('region', { name: 'Your small promises' });

  await expect(tool.getByText('open this tool on Small Promises itself')).toBeVisible();
  await tool.getByLabel('I promise …').fill(WORDS);
  await tool.getByRole('button', { name: 'Skipped' }).click();

  await expect(tool.getByText('Skipped: day 1.')).toBeVisible();
  await expect(tool.getByText('Keep this on this device')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to delete what is kept, and the tool prints as a sheet', async ({
    page,
  }) => {
    await page.goto('/kept/');
    await expect(page.getByText('Find this site in the list and delete its data.')).toBeVisible();
    await expect(page.getByRole('button', { name: /delete/i })).toHaveCount(0);

    await page.goto('/tools/micro-promises/');
    await expect(page.getByRole('button', { name: /keep/i })).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Thirty days of small promises')).toBeVisible();
    await expect(page.locator('.sheet-boxes li')).toHaveCount(30);
  });
});
