import { gzipSync } from 'node:zlib';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openTool } from '../support/tool-page.ts';

/** What any page with a tool may weigh in script, as gzip sends it. */
const MOST_BYTES = 20 * 1024;
/** What looks for words of harm, and what shows other days: fetched as soon as there are words. */
const HARM_BYTES = 2304;
const LOOK_BACK_BYTES = 4352;

const TOOLS = [
  ['/tools/micro-promises/', 'Your small promises', 'I promise …', 0],
  ['/tools/nightly-reflection/', 'Your night in five lines', 'What set me off', LOOK_BACK_BYTES],
  ['/tools/another-explanation/', 'What else could it be?', 'What happened', HARM_BYTES],
  ['/tools/self-trust-log/', 'Your hunches, one by one', 'My hunch', LOOK_BACK_BYTES],
  [
    '/tools/trust-check-in/',
    'Four threads of trust',
    'Predictability: one moment that comes to mind',
    0,
  ],
] as const;

const boxIn = (tool: Locator, label: string) => tool.getByLabel(label, { exact: true }).first();

async function turnOn(page: Page, address: string, name: string, label: string) {
  const tool = await openTool(page, address, name);
  await boxIn(tool, label).fill('before');
  await tool.getByText('Keep this on this device').click();
  await tool.getByRole('button', { name: 'Keep it from now on' }).click();
  await expect(tool.getByText('Kept on this device', { exact: true })).toBeVisible();
  return boxIn(tool, label);
}

for (const [address, name, label, wordsBytes] of TOOLS) {
  test(`the last word before ${address} is closed is there on another day`, async ({
    page,
    context,
  }) => {
    const box = await turnOn(page, address, name, label);
    await box.press('End');
    await page.keyboard.type(' and the very last word');
    await page.close();

    const tool = await openTool(await context.newPage(), address, name);
    const words = 'before and the very last word';
    if (address === '/tools/self-trust-log/') {
      // It opens with room for a new hunch, above those of other days.
      await tool.locator('.look-back').scrollIntoViewIfNeeded();
      await expect(tool.locator('.look-back')).toContainText(words);
    } else await expect(boxIn(tool, label)).toHaveValue(words);
  });

  test(`${address} opens with what was kept, and with no more script than a tool may have`, async ({
    page,
    context,
  }) => {
    await turnOn(page, address, name, label);
    await page.close();

    const again = await context.newPage();
    const scripts = new Map<string, Promise<Buffer>>();
    again.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.set(response.url(), response.body());
    });
    const tool = await openTool(again, address, name);
    await expect(tool.getByText('Kept on this device', { exact: true })).toBeVisible();
    await again.waitForLoadState('networkidle');
    const bodies = await Promise.all(scripts.values());

    expect(bodies.length).toBeGreaterThan(3);
    const bytes = bodies.map((body) => gzipSync(body, { level: 9 }).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST_BYTES + wordsBytes);
  });
}

test('under a passphrase too, the last word before a tool is closed is there on another day', async ({
  page,
  context,
}) => {
  const [address, name, label] = TOOLS[0];
  const passphrase = 'four small brown birds';
  const unlock = async (on: Page) => {
    const tool = await openTool(on, address, name);
    await tool.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await tool.getByRole('button', { name: 'Open' }).click();
    await expect(tool.getByText('Kept on this device', { exact: true })).toBeVisible();
    return boxIn(tool, label);
  };
  await turnOn(page, address, name, label);
  await page.goto('/kept/');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(page.locator('section.kept').getByRole('status')).toContainText('Done.');
  const box = await unlock(page);
  await expect(box).toHaveValue('before');

  await box.press('End');
  await page.keyboard.type(' and the very last word');
  await page.close();

  await expect(await unlock(await context.newPage())).toHaveValue('before and the very last word');
});
