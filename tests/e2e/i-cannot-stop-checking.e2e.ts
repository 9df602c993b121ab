import { expect, test } from '@playwright/test';

test('from “what brings you here” to an article, its source and back, by keyboard', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: /I can’t stop checking/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('I can’t stop checking');

  await page
    .getByRole('main')
    .getByRole('link', { name: /Overthinking/ })
    .press('Enter');
  await expect(page.getByText(/min read/)).toBeVisible();
  await expect(page.getByText('Last reviewed')).toBeVisible();

  const citation = page.getByRole('link', { name: 'Source 1' }).first();
  await citation.press('Enter');
  await expect(page.locator('#source-1')).toBeInViewport();
  await page
    .getByRole('link', { name: /Back to where source 1 is used/ })
    .first()
    .press('Enter');

  await expect(page).toHaveURL(/#cite-1$/);
  await expect(citation).toBeInViewport();
});

test('a term leads to its meaning at its first use', async ({ page }) => {
  await page.goto('/attachment/attachment-styles/');
  const term = page.locator('a.term').first();
  const href = (await term.getAttribute('href')) ?? '';

  await term.click();

  await expect(page).toHaveURL(href);
  await expect(page.locator(href.replace('/glossary/', ''))).toBeInViewport();
});

test('the first thing Tab reaches is the way to the text, then the way out', async ({ page }) => {
  await page.goto('/rebuilding/rebuilding-trust/');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Leave this site quickly' })).toBeFocused();
});

test('a page can be shared as a link where the device has no share sheet', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.goto('/understanding/what-trust-is/');

  await page.getByRole('button', { name: 'Share' }).click();

  await expect(page.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '/understanding/what-trust-is/',
  );
});

test('pages are turned like those of a booklet', async ({ page }) => {
  await page.goto('/understanding/what-trust-is/');
  await page.getByRole('link', { name: /After this/ }).click();
  await expect(page).toHaveURL('/understanding/how-trust-wears-away/');

  await page.getByRole('link', { name: /Before this/ }).click();
  await expect(page).toHaveURL('/understanding/what-trust-is/');
});
