import { expect, test } from '@playwright/test';

test('an article prints its text and sources, and nothing that only a screen can use', async ({
  page,
}) => {
  await page.goto('/rebuilding/rebuilding-trust/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Leave this site', exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('the page of questions prints every answer, open or not', async ({ page }) => {
  await page.goto('/faq/');
  await page.emulateMedia({ media: 'print' });

  const answers = page.locator('details[data-question] .answer');
  expect(await answers.count()).toBeGreaterThanOrEqual(15);
  const heights = await answers.evaluateAll((all) =>
    all.map((answer) => answer.getBoundingClientRect().height),
  );
  expect(heights.filter((height) => height < 40)).toEqual([]);
});

test('the glossary prints the works it rests on, and nothing to press', async ({ page }) => {
  await page.goto('/glossary/');
  await page.emulateMedia({ media: 'print' });

  const works = page.locator('.term-entry .sources li');
  expect(await works.count()).toBeGreaterThanOrEqual(15);
  const heights = await works.evaluateAll((all) =>
    all.map((work) => work.getBoundingClientRect().height),
  );
  expect(heights.filter((height) => height < 10)).toEqual([]);
  await expect(page.locator('summary').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Letters' })).toBeHidden();
});

test('a tool printed in its page leaves what is around its card on the page before', async ({
  page,
}) => {
  for (const slug of ['attachment-map', 'breathing', 'muscle-relaxation', 'trust-check-in']) {
    await page.goto(`/tools/${slug}/`);
    await page.emulateMedia({ media: 'print' });

    const tool = page.locator('.tool');
    await expect(tool).toHaveCSS('break-inside', 'auto');
    await expect(tool.locator('.card')).toHaveCSS('break-inside', 'avoid');
  }
});
