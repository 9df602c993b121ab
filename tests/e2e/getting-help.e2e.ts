import { expect, test } from '@playwright/test';

test('no country is guessed; the one chosen shows its emergency number first', async ({ page }) => {
  await page.goto('/help/');
  await expect(page.getByLabel('Your country')).toHaveValue('');
  await expect(page.locator('[data-country]:visible')).toHaveCount(0);

  await page.getByLabel('Your country').selectOption('United Kingdom');

  const country = page.locator('[data-country]:visible');
  await expect(country).toHaveCount(1);
  await expect(country.getByText('In an emergency: 999')).toBeVisible();
  await expect(country.getByRole('link', { name: '999', exact: true })).toHaveAttribute(
    'href',
    'tel:999',
  );
  await expect(country.getByRole('link', { name: '0808 2000 247' })).toHaveAttribute(
    'href',
    /^tel:/,
  );
  await expect(country.getByText('Last seen listed').first()).toBeVisible();
});

test('on a phone, the number for an emergency is seen as soon as a country is chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/help/');
  await page.getByLabel('Your country').selectOption('United Kingdom');

  const number = page.getByRole('link', { name: '999', exact: true });
  await expect(number).toBeInViewport();
  const wayOut = page.getByRole('link', { name: 'Leave this site', exact: true }).last();
  const [numberBox, wayOutBox] = [await number.boundingBox(), await wayOut.boundingBox()];
  expect(numberBox!.y + numberBox!.height).toBeLessThan(wayOutBox!.y);
});

test('who listens to the page hears that the help of their country is there, number first', async ({
  page,
}) => {
  await page.goto('/help/');
  const said = page.getByRole('main').getByRole('status');
  await expect(said).toHaveText('');

  await page.getByLabel('Your country').selectOption('United Kingdom');
  await expect(said).toHaveText(/^United Kingdom\. In an emergency: 999/);
  await page.getByLabel('Your country').selectOption('Choose a country');
  await expect(said).toHaveText('');
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

test('who thinks of ending their life need not read past the lines about abuse', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/help/#gb');
  const line = page.getByRole('heading', { name: 'Samaritans (UK)' });
  await expect(line).not.toBeInViewport();

  await page.getByRole('link', { name: 'Go to Samaritans (UK)' }).click();

  await expect(line).toBeInViewport();
  await expect(page.getByLabel('Your country')).toHaveValue('gb');
  await page.reload();
  await expect(page.locator('[data-country]:visible')).toHaveCount(1);

  await page.getByLabel('Your country').selectOption('Italy');
  const country = page.locator('[data-country]:visible');
  await expect(country.getByText('We know of no line for that here yet.')).toBeVisible();
  await country.getByRole('link', { name: 'These directories' }).click();
  await expect(page.getByRole('heading', { name: 'Not listed' })).toBeInViewport();
  await expect(country).toHaveCount(1);
});

test('a number to call is never broken over two lines', async ({ page }) => {
  for (const width of [320, 390, 834, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/help/#us');
    const digits = page.locator('[data-country]:visible .digits');

    expect(await digits.count()).toBeGreaterThan(3);
    expect(
      await digits.evaluateAll((all) => all.filter((piece) => piece.getClientRects().length > 1)),
    ).toEqual([]);
  }
});

test('printed before a country is chosen, the page has the lines of all', async ({ page }) => {
  await page.goto('/help/');
  await page.emulateMedia({ media: 'print' });

  const countries = page.locator('[data-country]').filter({ visible: true });
  expect(await countries.count()).toBeGreaterThanOrEqual(40);
  await expect(countries.getByText('In an emergency: 999')).not.toHaveCount(0);
  await expect(page.getByLabel('Your country')).toBeHidden();
});

test('printed with a country chosen, the page has the lines of that one alone', async ({
  page,
}) => {
  await page.goto('/help/');
  await page.getByLabel('Your country').selectOption('United Kingdom');
  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('[data-country]').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('link', { name: '0808 2000 247' })).toBeVisible();
});

test('the shortcut past the header, and other places on the page, leave the chosen country there', async ({
  page,
}) => {
  await page.goto('/help/#gb');
  const country = page.locator('[data-country]:visible');
  await expect(country).toHaveCount(1);

  await page.getByRole('link', { name: 'Skip to the text' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/help/#text');
  await expect(country.getByRole('heading', { name: 'United Kingdom' })).toBeVisible();
  await expect(page.getByLabel('Your country')).toHaveValue('gb');

  await page.evaluate(() => (location.hash = '#elsewhere'));
  await expect(page.locator('#elsewhere')).toBeInViewport();
  await expect(country).toHaveCount(1);
  await page.evaluate(() => (location.hash = '#us'));
  await expect(country.getByRole('heading', { name: 'United States' })).toBeVisible();
});

test('opened at a place that is no country, the page asks for one', async ({ page }) => {
  await page.goto('/help/#text');

  await expect(page.getByLabel('Your country')).toHaveValue('');
  await expect(page.locator('[data-country]:visible')).toHaveCount(0);
});

test('the guide to staying safe does not send its readers to itself', async ({ page }) => {
  await page.goto('/deciding/staying-safe/');

  const box = page.getByRole('complementary', { name: 'Get help now' });
  await expect(box).toContainText('This page is for you.');
  await expect(box.getByRole('link')).toHaveText(['get help now']);
});

test('on the smallest phone the way to help stands in a header of two rows', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/');

  const header = page.getByRole('banner');
  await expect(header.getByRole('link', { name: 'Get help now' })).toBeVisible();
  expect((await header.boundingBox())?.height).toBeLessThan(120);
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
