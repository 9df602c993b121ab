import { expect, type Page } from '@playwright/test';

export const WEATHER = 'https://www.bbc.co.uk/weather';

/** The weather page, served here, so that no test leaves this machine; what was sent to it is kept. */
export async function serveWeather(page: Page) {
  const visits: Record<string, string>[] = [];
  await page.context().route(/^https:/, async (route) => {
    visits.push(route.request().headers());
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
  });
  return visits;
}

/** Asks the search, opens what was found first, leaves the site from there and presses "Back". */
export async function searchLeaveAndGoBack(page: Page, words: string) {
  await serveWeather(page);
  await page.goto('/search/');
  await page.getByLabel('Search the site').fill(words);
  await page.locator('.hit-title').first().click();
  await expect(page).not.toHaveURL(/search/);
  // Before its script has come the way out is a plain link, which "Back" leads back over.
  await page.waitForLoadState();

  await page.getByRole('link', { name: 'Leave this site', exact: true }).click();
  await expect(page).toHaveURL(WEATHER);
  await page.goBack();
}
