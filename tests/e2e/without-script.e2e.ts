import { expect, test } from '@playwright/test';
import { listPageAddresses } from '../support/sitemap.ts';

test.use({ javaScriptEnabled: false });

test('every page can be read, and shows no control that does nothing', async ({ page }) => {
  const addresses = listPageAddresses();
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.getByRole('main').innerText()).length, address).toBeGreaterThan(80);
    expect(
      await page.getByRole('button').filter({ visible: true }).count(),
      `${address} buttons`,
    ).toBe(0);
  }
});

test('the search page says what it needs and shows other ways', async ({ page }) => {
  await page.goto('/search/');

  // Text inside <noscript> is not found by `getByText`.
  const instead = page.locator('main noscript');
  await expect(instead.locator('p')).toContainText('needs JavaScript');
  await expect(instead.locator('a[href="/faq/"]')).toBeVisible();
});
