import { expect, test, type Page } from '@playwright/test';

const FRAGMENTS = ['#%', '#100%', '#%E0%A4%A', '#no-such-place', '#'];

/** Each page, and what shows that its script is alive to the end. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/faq/': async (page) => {
    await page.getByRole('button', { name: 'Open all answers' }).click();
    expect(await page.locator('details[data-question][open]').count()).toBeGreaterThan(15);
  },
  '/help/': async (page) => {
    await page.getByLabel('Your country').selectOption('United Kingdom');
    await expect(page.locator('[data-country]:visible')).toHaveCount(1);
  },
  '/glossary/': async (page) => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  },
};

for (const [path, use] of Object.entries(PAGES)) {
  for (const fragment of FRAGMENTS) {
    test(`${path}${fragment} works, though it leads to no place on the page`, async ({ page }) => {
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(path + fragment);
      await use(page);

      // The same while the page is open.
      await page.evaluate((hash) => (location.hash = hash), `${fragment}%`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift');
      await expect(page.getByText('Press 2 more times to leave this site.')).toBeAttached();
      expect(complaints).toEqual([]);
    });
  }
}
