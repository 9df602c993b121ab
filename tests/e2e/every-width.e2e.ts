import { expect, test } from '@playwright/test';

/** One page of each kind. */
const KINDS = [
  '/',
  '/rebuilding/',
  '/rebuilding/talking-about-trust/',
  '/signs/overthinking-and-mixed-signals/',
  '/paths/i-found-out-they-lied/',
  '/faq/#what-is-gaslighting',
  '/glossary/',
  '/search/?q=trust',
  '/help/#us',
  '/tools/i-statement/',
  '/embed/i-statement/',
  '/tools/breathing/',
  '/tools/grounding/',
  '/tools/muscle-relaxation/',
  '/embed/',
  '/tools/nightly-reflection/',
  '/tools/self-trust-log/',
];

for (const address of KINDS) {
  test(`${address} never scrolls sideways, from 320 to 1440 px`, async ({ page }) => {
    await page.goto(address);
    const tooWide: number[] = [];
    for (let width = 320; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) tooWide.push(width);
    }

    expect(tooWide).toEqual([]);
  });
}

test('text set in 200 % still fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/signs/overthinking-and-mixed-signals/');
  await page.addStyleTag({ content: 'html { font-size: 200%; }' }).catch(async () => {
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
  });

  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
