import { expect, test } from '@playwright/test';

test('a term says what it means when focused, until Escape, and still leads to the glossary', async ({
  page,
}) => {
  await page.goto('/attachment/attachment-styles/');
  const term = page.locator('a.term').first();
  await term.focus();

  const card = page.getByRole('tooltip');
  await expect(card).toHaveText((await term.getAttribute('data-definition')) ?? '');
  await expect(term).toHaveAccessibleDescription(/\w/);

  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#/);
});

test('the meaning can be pointed at itself, and fits a phone', async ({ page }) => {
  await page.clock.install();
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto('/attachment/attachment-styles/');
  await page.locator('a.term').first().hover();
  const card = page.getByRole('tooltip');
  await expect(card).toBeVisible();

  await card.hover();
  await page.clock.runFor(400);
  await expect(card).toBeInViewport({ ratio: 1 });
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(card).toBeHidden();
});

test('the meaning stays while its link has the focus, wherever the pointer goes, until Escape', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/attachment/attachment-styles/');
  const term = page.locator('a.term').first();
  await term.focus();
  const card = page.getByRole('tooltip');
  await expect(card).toBeVisible();

  await term.hover();
  await page.getByRole('heading', { level: 1 }).hover();
  await page.clock.runFor(400);
  await expect(card).toBeVisible();
  await expect(term).toHaveAccessibleDescription(/\w/);

  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(term).toBeFocused();
});

test('the meaning goes when the focus goes on', async ({ page }) => {
  await page.goto('/attachment/attachment-styles/');
  const term = page.locator('a.term').first();
  await term.focus();
  const card = page.getByRole('tooltip');
  await expect(card).toBeVisible();

  await page.keyboard.press('Shift+Tab');

  await expect(card).toBeHidden();
});

test('the meaning begins on the screen, and keeps off the way out where there is room', async ({
  page,
}) => {
  for (const size of [
    { width: 1000, height: 600 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('/attachment/attachment-styles/');
    const terms = page.locator('a.term');
    const count = await terms.count();
    expect(count).toBeGreaterThanOrEqual(4);
    for (let at = 0; at < count; at += 1) {
      // At the foot of the screen, as after Tab.
      await terms.nth(at).evaluate((term: HTMLElement) => {
        term.scrollIntoView({ block: 'end' });
        term.focus();
      });
      const card = page.getByRole('tooltip');
      await expect(card).toHaveText((await terms.nth(at).getAttribute('data-definition')) ?? '');
      const box = await card.boundingBox();
      const exit = await page.locator('.exit a').boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      const isOver =
        (box?.y ?? 0) + (box?.height ?? 0) > (exit?.y ?? 0) &&
        (box?.x ?? 0) + (box?.width ?? 0) > (exit?.x ?? 0);
      if (size.height > 300) expect(isOver).toBe(false);
    }
  }
});

test('offline, a term whose meaning cannot be loaded is a link and no more', async ({
  page,
  context,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto('/attachment/attachment-styles/');
  await context.setOffline(true);
  await page.locator('a.term').first().hover();
  await page.waitForTimeout(200);

  await expect(page.getByRole('tooltip')).toHaveCount(0);
  expect(complaints).toEqual([]);
});
