import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { listPageAddresses } from '../support/sitemap.ts';
import { measureOverflow } from '../support/tool-page.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROW = { width: 320, height: 640 };

for (const address of listPageAddresses()) {
  test(`${address} can be used by everyone, by day and by night, and asks nothing of other sites`, async ({
    page,
    baseURL,
  }) => {
    const outside: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL ?? ''}/`) && !request.url().startsWith('data:')) {
        outside.push(request.url());
      }
    });
    page.on('console', (message) => {
      const isAbsentPage = address === '/no-such-page/' && message.text().includes('404');
      if (message.type() === 'error' && !isAbsentPage) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto(address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(
        violations.map(({ id, nodes }) => ({ id, colorScheme, at: nodes.map(({ html }) => html) })),
      ).toEqual([]);
    }

    await page.setViewportSize(NARROW);
    const overflow = await measureOverflow(page);
    expect(overflow, 'the page scrolls sideways at 320 px').toBe(0);
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
