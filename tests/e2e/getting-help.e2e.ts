import { expect, test } from '@playwright/test';

test('no country is guessed; the one chosen shows its emergency number first', async ({ page }) => {
  await page.goto('/help/');
  await expect(page.getByLabel('Your country')).toHaveValue('');
  await expect(page.locator('[data-country]:visible')).toHaveCount(0);

  await page.getByLabel('Your country').selectOption('United Kingdom');

  const country = page.locator('[data-country]:visible');
  await expect(country).toHaveCount(1);
  await expect(country.getByText('In an emergency: 999')).toBeVisible();
  await expect(country.getByRole('link', { name: '0808 2000 247' })).toHaveAttribute(
    'href',
    /^tel:/,
  );
  await expect(country.getByText('Last seen listed').first()).toBeVisible();
});

test('the choice can be linked to and is kept nowhere else', async ({ page }) => {
  await page.goto('/help/#us');
  await expect(page.getByRole('heading', { name: 'United States' })).toBeVisible();

  await page.goto('/help/');
  await expect(page.getByLabel('Your country')).toHaveValue('');
  expect(
    await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
  ).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every country is on the page, reached from a list', async ({ page }) => {
    await page.goto('/help/');
    expect(await page.locator('[data-country]:visible').count()).toBeGreaterThanOrEqual(40);

    await page.getByRole('link', { name: 'Ireland', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Ireland', exact: true })).toBeInViewport();
  });
});
