import { expect, test, type Page } from '@playwright/test';
import { searchLeaveAndGoBack } from '../support/leaving.ts';

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }),
);

/** Searches from the dialog, over whatever page is open. */
async function searchFromDialog(page: Page, words: string) {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search the site' });
  await dialog.getByRole('searchbox').fill(words);
  await expect(dialog.locator('.hit').first()).toBeVisible();
  return dialog;
}

for (const address of ['/about/', '/search/']) {
  test(`on ${address}, Enter leads to the first of what was found, in the dialog`, async ({
    page,
  }) => {
    await page.goto(address);
    const dialog = await searchFromDialog(page, 'trust');

    await page.keyboard.press('Enter');

    const first = dialog.locator('a.hit-title').first();
    await expect(first).toBeFocused();
    await expect(page).toHaveURL(address);
    await expect(dialog.getByRole('searchbox')).toHaveValue('trust');
    const href = (await first.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href);
  });
}

test('Enter leads to help where it comes first', async ({ page }) => {
  await page.goto('/about/');
  const dialog = await searchFromDialog(page, 'i dont feel safe');

  await page.keyboard.press('Enter');

  await expect(dialog.getByRole('link', { name: 'Get help now' }).first()).toBeFocused();
});

test('the dialog itself shows more of what was found', async ({ page, context }) => {
  await page.goto('/about/');
  const dialog = await searchFromDialog(page, 'trust');
  const hits = dialog.locator('.hit');
  await expect(hits).toHaveCount(5);
  await expect(dialog.getByRole('link', { name: 'See all results' })).toHaveCount(0);
  const more = dialog.getByRole('button', { name: 'Show more' });

  await context.setOffline(true);
  await more.click();
  await expect(dialog.getByText('The search could not be loaded.')).toBeVisible();
  await expect(hits).toHaveCount(5);
  await context.setOffline(false);
  await more.click();

  await expect(hits).toHaveCount(10);
  await expect(more).toBeFocused();

  await context.setOffline(true);
  await more.click();
  await expect(dialog.getByText('The search could not be loaded.')).toBeVisible();
  await context.setOffline(false);
  await dialog.getByRole('searchbox').fill('zzyzxq');
  await expect(dialog.getByText('The search could not be loaded.')).toBeHidden();
  await expect(dialog.getByText('Nothing found')).toHaveCount(2);
  await expect(more).toHaveCount(0);
});

test('after leaving, “Back” to the search does not show what was asked', async ({ page }) => {
  await searchLeaveAndGoBack(page, 'he checks my phone');

  await expect(page.getByText('Try a word')).toBeVisible();
  await expect(page.getByLabel('Search the site')).toHaveValue('');
});

test('words in a page out of the browser’s memory are not there, as nobody can tell who came back', async ({
  page,
}) => {
  await page.goto('/tools/i-statement/');
  const box = page.getByRole('region', { name: 'Your I statement' }).getByRole('textbox').first();
  await box.fill('afraid of Tom');

  const isReloaded = page.waitForEvent('load');
  await page.evaluate(() => {
    for (const type of ['pagehide', 'pageshow']) {
      dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    }
  });
  await isReloaded;

  await expect(box).toHaveValue('');
});
