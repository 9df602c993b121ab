import { expect, test, type Page } from '@playwright/test';

/** A phone, a small window, and a laptop's at 400 %. */
const SIZES = [
  { width: 375, height: 667 },
  { width: 800, height: 600 },
  { width: 320, height: 256 },
];
/** The bar on pages about danger, the quiet button elsewhere; links, fields, buttons and lists of choices. */
const PAGES = [
  '/help/#us',
  '/deciding/staying-safe/',
  '/understanding/what-trust-is/',
  '/tools/i-statement/',
];

/**
 * What of the focused element lies under the way out, or off the screen; '' where nothing does, and
 * `undefined` where the focus has left the page.
 */
function describeCovered(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const exit = document.querySelector('.exit a');
    if (!focused || !exit || focused === document.body) return undefined;
    if (focused.closest('.exit')) return '';
    const bar = exit.getBoundingClientRect();
    const free = window.innerHeight - bar.height;
    const isCovered = [...focused.getClientRects()].some((box) => {
      const isBeside = box.right <= bar.left || box.left >= bar.right;
      const isOff = box.bottom <= 0 || box.top >= window.innerHeight;
      // What is taller than the free part of the screen cannot be all in sight.
      const isUnder = box.bottom > bar.top + 0.5 && (box.height < free || box.top >= bar.top);
      return isOff || (isUnder && !isBeside);
    });
    const { top, bottom } = focused.getBoundingClientRect();
    const name = (focused.textContent || focused.id || focused.className).trim().slice(0, 40);
    return isCovered ? `${focused.tagName} “${name}” ${top}–${bottom}, bar from ${bar.top}` : '';
  });
}

for (const size of SIZES) {
  for (const address of PAGES) {
    test(`at ${size.width} × ${size.height} the way out never covers what has the focus on ${address}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(size);
      await page.goto(address);
      const covered: string[] = [];
      let count = 0;
      for (const key of ['Tab', 'Shift+Tab']) {
        // The browser may take the focus away once by itself, as it comes to the place in the address;
        // the next key begins again, so that the second leaving is surely the page's end.
        for (let leavings = 0, presses = 0; leavings < 2 && presses < 600; presses += 1) {
          await page.keyboard.press(key);
          const found = await describeCovered(page);
          if (found === undefined) {
            leavings += 1;
            continue;
          }
          count += 1;
          if (found !== '') covered.push(`${key}: ${found}`);
        }
      }

      expect(count).toBeGreaterThan(40);
      expect(covered).toEqual([]);
    });
  }
}

test('the Tab key goes through the head of a page the way it is read', async ({ page }) => {
  for (const width of [320, 390, 834, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/about/');
    const places = await page
      .getByRole('banner')
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => {
          const { left, top } = link.getBoundingClientRect();
          // Rows of the head are at least a target apart.
          return Math.round(top / 22) * 10_000 + Math.round(left);
        }),
      );

    expect(places).toHaveLength(7);
    expect(places, `at ${width} px`).toEqual(places.toSorted((one, other) => one - other));
  }
});
