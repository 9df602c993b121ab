import { expect, test } from '@playwright/test';

test('an answer opens when it is linked to', async ({ page }) => {
  await page.goto('/faq/#what-is-gaslighting');

  await expect(page.locator('#what-is-gaslighting')).toBeVisible();
  await expect(page.locator('details[open]')).toHaveCount(1);
});

test('a link to another answer opens that one too', async ({ page }) => {
  await page.goto('/faq/#what-is-gaslighting');
  await page.evaluate(() => {
    location.hash = '#how-long-does-it-take-to-rebuild-trust';
  });

  await expect(page.locator('#how-long-does-it-take-to-rebuild-trust')).toBeVisible();
});

test('a link to an answer that the words typed have put away brings it back', async ({ page }) => {
  await page.goto('/faq/');
  await page.getByLabel('Find a question').fill('how long does it take to rebuild');
  await expect(page.getByText('What is gaslighting?')).toBeHidden();

  await page.evaluate(() => (location.hash = '#what-is-gaslighting'));

  await expect(page.locator('#what-is-gaslighting')).toBeVisible();
  await expect(page.getByLabel('Find a question')).toHaveValue('');
});

test('a question is read out as it stands, without the mark that opens it', async ({ page }) => {
  await page.goto('/faq/');
  const questions = page.locator('details[data-question] > summary');
  expect(await questions.count()).toBeGreaterThanOrEqual(15);

  await expect(questions.first()).toHaveAccessibleName('What causes trust issues?');
  await questions.first().click();
  await expect(questions.first()).toHaveAccessibleName('What causes trust issues?');
});

test('the list narrows as one types, and says how many are left', async ({ page }) => {
  await page.goto('/faq/');
  const questions = page.locator('details[data-question]');
  const all = await questions.count();
  expect(all).toBeGreaterThanOrEqual(15);

  await page.getByLabel('Find a question').fill('how long');
  await expect(page.getByText('How long does it take to rebuild trust?')).toBeVisible();
  expect(await questions.filter({ visible: true }).count()).toBeLessThan(all);
  await expect(page.getByRole('status').filter({ hasText: /question/ })).toBeVisible();

  await page.getByLabel('Find a question').fill('');
  await expect(questions.filter({ visible: true })).toHaveCount(all);
});

test('an apostrophe, straight, curved or left out, and capitals find the same questions', async ({
  page,
}) => {
  await page.goto('/faq/');
  const questions = page.locator('details[data-question]').filter({ visible: true });
  const all = await questions.count();
  await page.getByLabel('Find a question').fill('can’t');
  const titles = await questions.locator('h3').allInnerTexts();
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.length).toBeLessThan(all);

  for (const typed of ["can't", 'CAN‘T', '"can\'t"', 'cánt']) {
    await page.getByLabel('Find a question').fill(typed);
    expect(await questions.locator('h3').allInnerTexts(), typed).toEqual(titles);
  }
});

test('words no question has lead to the search and to help', async ({ page }) => {
  await page.goto('/faq/');
  await page.getByLabel('Find a question').fill('zzyzxq');

  await expect(page.getByText('No question has those words.')).toBeVisible();
});

test('all answers can be opened and closed at once', async ({ page }) => {
  await page.goto('/faq/');
  const all = await page.locator('details[data-question]').count();
  expect(all).toBeGreaterThan(20);

  await page.getByRole('button', { name: 'Open all answers' }).click();
  await expect(page.locator('details[data-question][open]')).toHaveCount(all);
  await page.getByRole('button', { name: 'Open all answers' }).click();

  await expect(page.locator('details[data-question][open]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every question opens, and an answer that is linked to is open', async ({ page }) => {
    await page.goto('/faq/#what-is-gaslighting');
    await expect(page.locator('#what-is-gaslighting')).toBeVisible();

    await page.getByText('How long does it take to rebuild trust?').click();
    await expect(page.locator('#how-long-does-it-take-to-rebuild-trust')).toBeVisible();
    await expect(page.getByLabel('Find a question')).toBeHidden();
  });
});
