import { expect, test, type Page } from '@playwright/test';
import { writeWhen } from '../support/tool-page.ts';

const DONE = '[data-search-state=done]';

/** Searches from the dialog, over whatever page is open. */
async function searchFromDialog(page: Page, words: string) {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search the site' });
  await dialog.getByRole('searchbox').fill(words);
  await expect(dialog.locator('[data-hit]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

const field = (page: Page) => page.locator('#search-page');
const count = (page: Page) => page.locator('.search-count');

test('a search begun on the page of results replaces what is there, and “Back” brings it again', async ({
  page,
}) => {
  await page.goto('/search/');
  await field(page).fill('boundary');
  await expect(count(page)).toContainText('“boundary”');

  await searchFromDialog(page, 'gaslighting');
  await expect(count(page)).toContainText('“gaslighting”');
  await expect(field(page)).toBeFocused();
  await searchFromDialog(page, 'forgive');
  await expect(count(page)).toContainText('“forgive”');

  await page.goBack();
  await expect(field(page)).toHaveValue('gaslighting');
  await expect(count(page)).toContainText('“gaslighting”');
  await page.goBack();
  await expect(count(page)).toContainText('“boundary”');
  await page.goForward();
  await expect(count(page)).toContainText('“gaslighting”');
  await expect(page).toHaveURL('/search/');
});

test('“Back” and “Forward” in the very moment results come leave each search in its place', async ({
  page,
}) => {
  await page.goto('/search/');
  await field(page).fill('boundary');
  await expect(count(page)).toContainText('“boundary”');
  await page.evaluate(() => {
    const steps = [
      { shown: '“gaslighting”', by: -1 },
      { shown: '“boundary”', by: 1 },
      { shown: '“gaslighting”', by: -1 },
    ];
    new MutationObserver(() => {
      const [step] = steps;
      if (!step || !document.querySelector('.search-count')?.textContent.includes(step.shown))
        return;
      steps.shift();
      document.body.dataset['stepsLeft'] = String(steps.length);
      history.go(step.by);
      // A slow phone is busy for a while with what it has just shown.
      const until = performance.now() + 100;
      while (performance.now() < until);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

  await searchFromDialog(page, 'gaslighting');

  await expect(page.locator('[data-steps-left="0"]')).toBeVisible();
  await expect(field(page)).toHaveValue('boundary');
  await expect(count(page)).toContainText('“boundary”');
});

test('words that were taken out again do not come back', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('boundary');
  await expect(page.locator(DONE)).toBeVisible();
  await field(page).fill('');
  await expect(page.getByText('Try a word')).toBeVisible();

  await page.getByRole('link', { name: 'Topics', exact: true }).click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();

  await expect(field(page)).toHaveValue('');
});

test('words that were changed and changed back are found again', async ({ page }) => {
  await page.goto('/search/?q=trust');
  await expect(count(page)).toContainText('“trust”');
  await field(page).fill('boundary');
  await expect(count(page)).toContainText('“boundary”');
  await field(page).fill('trust');
  await expect(count(page)).toContainText('“trust”');

  await page.locator('.hit-title').first().click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();

  await expect(field(page)).toHaveValue('trust');
});

test('“Back” from a result keeps the kind that was chosen', async ({ page }) => {
  await page.goto('/search/?q=trust');
  await expect(count(page)).toContainText('results for');
  await page.getByLabel('Kind').selectOption('Question');
  await expect(page.locator('.hit-kind').first()).toContainText('Question');
  const narrowed = await count(page).innerText();

  await page.locator('.hit-title').first().click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();

  await expect(page.getByLabel('Kind')).toHaveValue('Question');
  await expect(count(page)).toHaveText(narrowed);
});

test('the shortcut past the header leaves a search as it is', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('boundary');
  await expect(count(page)).toContainText('“boundary”');

  await page.getByRole('link', { name: 'Skip to the text' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await expect(field(page)).toHaveValue('boundary');
  await page.locator('.hit-title').first().click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(field(page)).toHaveValue('boundary');
});

test('a result on the page that is open is led to, with the search out of the way', async ({
  page,
}) => {
  await page.goto('/glossary/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search the site' });
  await dialog.getByRole('searchbox').fill('gaslighting');
  await dialog.getByRole('link', { name: 'Gaslighting', exact: true }).click();

  await expect(dialog).toBeHidden();
  await expect(page.locator('#gaslighting')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#gaslighting :focus')).toHaveCount(1);
});

test('closed again, the search leaves the reader at the line where they were', async ({ page }) => {
  await page.goto('/understanding/what-trust-is/');
  await page.getByRole('heading', { name: 'Sources' }).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(500);

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

for (const way of ['click', 'shortcut'] as const) {
  test(`offline, a ${way} for the search says so and loses nothing; online again, it opens`, async ({
    page,
    context,
  }) => {
    const box = await writeWhen(page, 'the phone rings');
    const link = page.getByRole('link', { name: 'Search', exact: true });
    const open = async () => {
      if (way === 'click') await link.click();
      else await page.keyboard.press('Control+k');
    };
    await context.setOffline(true);
    await open();

    const words = page.getByRole('alert').filter({ hasText: 'The search could not be loaded.' });
    await expect(words).toBeVisible();
    await expect(words).toBeInViewport({ ratio: 1 });
    await expect(page).toHaveURL('/tools/i-statement/');
    await expect(box).toHaveValue('the phone rings');
    await page.keyboard.press('Escape');
    await expect(words).toBeHidden();
    await expect(way === 'click' ? link : box).toBeFocused();

    await context.setOffline(false);
    await open();
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  });
}

test('offline, more results that cannot be loaded take away none of those on the page', async ({
  page,
  context,
}) => {
  await page.goto('/search/?q=trust');
  await expect(page.locator(DONE)).toBeVisible();
  const hits = page.locator('.hit');
  await expect(hits).toHaveCount(8);
  await context.setOffline(true);
  const more = page.getByRole('button', { name: 'Show more' });
  await more.click();
  const words = page.getByText('The search could not be loaded.');
  await expect(words).toBeVisible();
  await expect(hits).toHaveCount(8);

  await context.setOffline(false);
  // Pressed twice before anything came. By pointer the second press may meet what came in the button's place.
  await more.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(hits).toHaveCount(16);
  await expect(words).toBeHidden();
});
