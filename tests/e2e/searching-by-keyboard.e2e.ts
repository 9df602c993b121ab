import { expect, test, type Page } from '@playwright/test';

/** Opens the search in one of its places and gives its field. */
async function openSearch(page: Page, place: 'dialog' | 'page') {
  await page.goto(place === 'page' ? '/search/' : '/about/');
  if (place === 'dialog') await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox');
  await field.focus();
  return field;
}

for (const place of ['dialog', 'page'] as const) {
  test(`on the ${place}, after a suggestion or the words as typed were chosen, the arrow keys go on`, async ({
    page,
  }) => {
    const field = await openSearch(page, place);
    await page.keyboard.type('is jealo');
    await expect(page.getByRole('button', { name: 'Is jealousy normal?' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('Is jealousy normal?');
    await expect(field).toBeFocused();

    await field.fill('atachment');
    const instead = page.getByRole('button', { name: 'Search instead for “atachment”' });
    await instead.focus();
    await page.keyboard.press('Enter');
    await expect(instead).toHaveCount(0);
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-hit]:focus')).toHaveCount(1);
  });

  test(`on the ${place}, one very long word stays within a small screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const field = await openSearch(page, place);
    await field.fill('a'.repeat(150));
    await expect(page.getByText('Nothing found').first()).toBeVisible();

    const widths = await page
      .locator(place === 'dialog' ? 'dialog' : 'html')
      .evaluate((root) => [root.scrollWidth, root.clientWidth]);
    expect(widths[0]).toBe(widths[1]);
  });
}

test('“Show more” by key leads on to what is new, until there is no more', async ({ page }) => {
  await page.goto('/search/?q=attachment+style');
  const more = page.getByRole('button', { name: 'Show more' });
  const hits = page.locator('.hit-title');
  await expect(hits).toHaveCount(8);

  let presses = 0;
  while (await more.isVisible()) {
    const known = await hits.evaluateAll((all) => all.map((hit) => hit.getAttribute('href')));
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.hit-title:focus')).toHaveCount(1);
    expect(known).not.toContain(await page.locator(':focus').getAttribute('href'));
    presses += 1;
  }

  expect(presses).toBeGreaterThan(1);
});

test('“Show more” under a finger leaves the page where it is', async ({ page }) => {
  await page.goto('/search/?q=attachment+style');
  const more = page.getByRole('button', { name: 'Show more' });
  await more.click();
  await expect(page.locator('.hit-title')).toHaveCount(16);

  await expect(more).toBeFocused();
});

test('Enter in the search of another page goes on in the field of the results', async ({
  page,
}) => {
  await openSearch(page, 'dialog');
  await page.keyboard.type('jealous');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL('/search/');
  const field = page.locator('#search-page');
  await expect(field).toHaveValue('jealous');
  await expect(field).toBeFocused();
  await expect(page.locator('.hit-title').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-hit]:focus')).toHaveCount(1);

  // Who comes by a link was in no field.
  await page.goto('/search/?q=jealous');
  await expect(page.locator('.hit-title').first()).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
});

test('words written from right to left start at the right', async ({ page }) => {
  for (const place of ['dialog', 'page'] as const) {
    const field = await openSearch(page, place);
    await expect(field).toHaveCSS('direction', 'ltr');
    await page.keyboard.type('אמון');

    await expect(field).toHaveCSS('direction', 'rtl');
  }
});

test('a suggestion chosen by touch does not bring the keyboard over the results', async ({
  page,
}) => {
  const field = await openSearch(page, 'page');
  await field.fill('is jealo');
  await page.getByRole('button', { name: 'Is jealousy normal?' }).click();
  await expect(page.locator('.hit-title').first()).toHaveText('Is jealousy normal?');

  await expect(field).not.toBeFocused();
});
