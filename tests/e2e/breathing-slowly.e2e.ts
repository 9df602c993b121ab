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

const NAME = 'Breathe with the thread';
const open = (page: Page) => openTool(page, '/tools/breathing/', NAME);

/** What keeps the screen on, as the page would find it: how many locks are held now. */
async function lendWakeLock(page: Page) {
  await page.addInitScript(() => {
    const held = { count: 0 };
    Object.assign(window, { held });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          held.count += 1;
          return { release: async () => void (held.count -= 1) };
        },
      },
    });
  });
}
const countLocks = (page: Page) =>
  page.evaluate(() => (window as unknown as { held: { count: number } }).held.count);

test('by keyboard alone, the thread leads a breath, and can be stopped and gone on with', async ({
  page,
}) => {
  const tool = await open(page);
  await tabTo(page, tool.getByRole('button', { name: '3 in, 3 out' }));
  await page.keyboard.press('Space');
  await pressByKey(page, tool.getByRole('button', { name: 'Start' }), 'Shift+Tab');

  await expect(tool.locator('.part')).toHaveText('Breathe in');
  await expect(tool.getByRole('status')).toHaveText(/^Breathe in/);
  await expect(tool.locator('.part')).toHaveText('Breathe out');
  await expect(tool.getByRole('status')).toHaveText(/^Breathe out/);
  await expect(tool.getByText('Breath 2 of 30')).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(tool.getByRole('status')).toContainText('Stopped after 1 breath.');
  await expect(tool.getByRole('button', { name: 'Go on' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tool.locator('.part')).toHaveText('Breathe in');
});

test('the screen stays on while it runs, and is given back when it stops', async ({ page }) => {
  await lendWakeLock(page);
  const tool = await open(page);
  expect(await countLocks(page)).toBe(0);

  await tool.getByRole('button', { name: 'Start' }).click();
  await expect.poll(() => countLocks(page)).toBe(1);

  await tool.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect.poll(() => countLocks(page)).toBe(0);
});

test('with less motion asked for, the needle waits for the next second', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const tool = await open(page);
  await tool.getByRole('button', { name: 'Start' }).click();
  await expect(tool.locator('.counts [data-now]')).toHaveText('2');

  // Every place the needle was at in two seconds: with motion it would be a hundred.
  const places = await tool.locator('.needle').evaluate(
    (needle) =>
      new Promise<number>((done) => {
        const seen = new Set<string | null>();
        const end = performance.now() + 2000;
        const look = () => {
          seen.add(needle.getAttribute('transform'));
          if (performance.now() < end) requestAnimationFrame(look);
          else done(seen.size);
        };
        look();
      }),
  );
  expect(places).toBeGreaterThanOrEqual(2);
  expect(places).toBeLessThanOrEqual(4);
});

test('nothing is kept or sent, and the running page passes axe by day and by night', async ({
  page,
}) => {
  const tool = await open(page);
  const asked = listRequests(page);
  await tool.getByRole('button', { name: 'Start' }).click();
  await expect(tool.locator('.part')).toHaveText('Breathe out');

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('.tool-breathing').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  expect(await readKept(page)).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  expect(asked).toEqual([]);
});

test('the steps can be saved as a file, and printed as one page', async ({ page }) => {
  const tool = await open(page);
  await tool.getByRole('button', { name: '4 in, 4 hold, 4 out' }).click();

  const file = await saveFile(tool);
  expect(file.name).toBe('slow-breath.txt');

  await pressPrint(tool, 'Print a card');
  await expect(tool.getByText('Hold: 1, 2, 3, 4.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  expect(await countSheets(page, 'A4')).toBe(1);
});

test('it stands in the article on calming, and alone for other sites’ frames', async ({ page }) => {
  for (const address of ['/rebuilding/calming-body-and-mind/', '/embed/breathing/']) {
    const tool = await openTool(page, address, NAME);
    await tool.getByRole('button', { name: 'Start' }).click();
    await expect(tool.locator('.part')).toHaveText('Breathe in');
  }
  await expect(page.getByRole('link', { name: 'Leave this site' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a card with the steps and the loop, and no button that does nothing', async ({
    page,
  }) => {
    await page.goto('/tools/breathing/');
    const tool = page.getByRole('region', { name: NAME });

    await expect(tool.getByText('Breathe out: 1, 2, 3, 4, 5, 6.')).toBeVisible();
    await expect(tool.getByText(/dizzy or scared, stop/)).toBeVisible();
    await expect(tool.locator('.card svg')).toBeVisible();
    await expect(tool.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});
