import { expect, test, type Page } from '@playwright/test';
import { writeWhen } from '../support/tool-page.ts';

/** Holds the script of the search back, as a slow network does, until it is let go or lost. */
async function holdSearch(page: Page) {
  const { promise, resolve } = Promise.withResolvers<'let go' | 'lost'>();
  await page.route('**/_astro/dialog.*.js*', async (route) => {
    if ((await promise) === 'lost') await route.abort();
    else await route.continue();
  });
  return { letGo: () => resolve('let go'), lose: () => resolve('lost') };
}

const searchDialog = (page: Page) => page.getByRole('dialog', { name: 'Search the site' });

for (const way of ['Control', 'Meta', 'link'] as const) {
  test(`by ${way}, what is typed before the search is there ends up in its field`, async ({
    page,
  }) => {
    await page.goto('/rebuilding/small-promises/');
    const { letGo } = await holdSearch(page);
    if (way === 'link') await page.getByRole('link', { name: 'Search', exact: true }).click();
    else await page.keyboard.press(`${way}+k`);
    await page.keyboard.type('forgiving and/or trusst');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');
    letGo();
    const field = searchDialog(page).getByRole('searchbox');

    await expect(field).toBeFocused();
    await expect(field).toHaveValue('forgiving and/or trust');
    await page.keyboard.press('End');
    await page.keyboard.type('ing');
    await expect(field).toHaveValue('forgiving and/or trusting');
    await expect(searchDialog(page).locator('.hit').first()).toBeVisible();
  });
}

test('Enter before the search is there shows what is found, as it does after', async ({ page }) => {
  await page.goto('/rebuilding/small-promises/');
  const { letGo } = await holdSearch(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jealous');
  await page.keyboard.press('Enter');
  letGo();

  await expect(page).toHaveURL('/search/');
  await expect(page.locator('#search-page')).toHaveValue('jealous');
  await expect(page.locator('.hit').first()).toBeVisible();
});

test('Enter with nothing typed, or with something typed after it, waits', async ({ page }) => {
  for (const [typed, held] of [
    ['', ''],
    ['jealous', 'jealousy'],
  ] as const) {
    await page.goto('/about/');
    const { letGo } = await holdSearch(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    if (typed !== '') await page.keyboard.type('y');
    letGo();

    await expect(searchDialog(page).getByRole('searchbox')).toHaveValue(held);
    await expect(searchDialog(page).getByRole('searchbox')).toBeFocused();
    await expect(page).toHaveURL('/about/');
    await page.unroute('**/_astro/dialog.*.js*');
  }
});

test('words go on where they were when the search comes', async ({ page }) => {
  await page.goto('/about/');
  const { letGo } = await holdSearch(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('slow rely');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  letGo();
  const field = searchDialog(page).getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('p');

  await expect(field).toHaveValue('slow reply');
});

test('nothing typed while the search is awaited lands in a tool', async ({ page }) => {
  const box = await writeWhen(page, 'the phone rings');
  const { letGo } = await holdSearch(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jealous');

  await expect(box).toHaveValue('the phone rings');
  letGo();
  await expect(searchDialog(page).getByRole('searchbox')).toHaveValue('jealous');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(searchDialog(page)).toBeHidden();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('the phone rings');
});

test('Escape before the search is there gives it up', async ({ page }) => {
  const box = await writeWhen(page, 'the phone rings');
  const { letGo } = await holdSearch(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jea');
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await page.keyboard.type(' late');
  const arrived = page.waitForResponse(/\/dialog\./);
  letGo();
  await (await arrived).finished();
  await page.waitForTimeout(200);

  await expect(searchDialog(page)).toHaveCount(0);
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('the phone rings late');
  await page.keyboard.press('Control+k');
  await expect(searchDialog(page).getByRole('searchbox')).toHaveValue('');
});

test('what was typed for a search that could not be loaded is there at the next try', async ({
  page,
}) => {
  const box = await writeWhen(page, 'the phone rings');
  const { lose } = await holdSearch(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jealous');
  lose();
  const words = page.getByRole('alert').filter({ hasText: 'The search could not be loaded.' });
  await expect(words).toBeVisible();
  // Whoever is still typing does so where they were.
  await page.keyboard.type('y');
  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('the phone rings');
  await page.unroute('**/_astro/dialog.*.js*');
  await page.keyboard.press('Control+k');

  await expect(searchDialog(page).getByRole('searchbox')).toHaveValue('jealousy');
});

test('what is typed at once when the search is opened again takes the place of the last words', async ({
  page,
}) => {
  await page.goto('/signs/');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await field.fill('jealousy');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(field).toBeHidden();

  // Both in one moment, as no keyboard of a test is as fast as a person's on a slow phone.
  await page.evaluate(() => {
    document.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }),
    );
    document.execCommand('insertText', false, 'shame');
  });

  await expect(field).toHaveValue('shame');
  await expect(field).toBeFocused();
  await expect(page.getByRole('dialog').getByText('for “shame”')).toBeAttached();
});
