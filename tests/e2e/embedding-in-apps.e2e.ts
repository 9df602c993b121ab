import { expect, test, type Page } from '@playwright/test';
import { bundleApp, openHost } from '../support/host.ts';

/** An app with a button that takes the tool away and brings it back, and one for its settings. */
const APPS = {
  React: `
    import { createElement as h, StrictMode, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    function App() {
      const [isShown, setShown] = useState(true);
      const [theme, setTheme] = useState('light');
      const [events, setEvents] = useState([]);
      return h('main', null,
        h('button', { onClick: () => setShown(!isShown) }, 'Toggle'),
        h('button', { onClick: () => setTheme(theme === 'light' ? 'dark' : 'light') }, 'Theme'),
        h('output', null, events.join(' ')),
        isShown && h('small-promises-tool', {
          tool: 'i-statement', theme, heading: 2,
          'ontool-ready': () => setEvents((before) => [...before, 'ready']),
        }, h('a', { href: '/elsewhere/' }, 'Build an I statement')),
      );
    }
    createRoot(document.querySelector('#app')).render(h(StrictMode, null, h(App)));`,
  Vue: `
    import { createApp, h } from 'vue';
    createApp({
      data: () => ({ isShown: true, theme: 'light', events: [] }),
      render() {
        return h('main', [
          h('button', { onClick: () => { this.isShown = !this.isShown; } }, 'Toggle'),
          h('button', { onClick: () => { this.theme = this.theme === 'light' ? 'dark' : 'light'; } }, 'Theme'),
          h('output', this.events.join(' ')),
          this.isShown && h('small-promises-tool', {
            tool: 'i-statement', theme: this.theme, heading: 2,
            'onTool-ready': () => { this.events.push('ready'); },
          }, [h('a', { href: '/elsewhere/' }, 'Build an I statement')]),
        ]);
      },
    }).mount('#app');`,
} as const;

async function findTool(page: Page) {
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('region', { name: 'Your I statement' })).toHaveAttribute(
    'data-live',
    '',
  );
  return frame;
}

for (const [name, code] of Object.entries(APPS)) {
  test(`in an app made with ${name} the tool comes, goes, comes back and changes its palette`, async ({
    page,
    baseURL,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await openHost(
      page,
      `<!doctype html><title>An app</title><div id="app"></div><script src="/app.js"></script>
      <script async src="${baseURL ?? ''}/embed/v1.js"></script>`,
      { scripts: { '/app.js': await bundleApp(code) } },
    );
    const events = page.locator('output');
    const frame = await findTool(page);
    await expect(events).toHaveText('ready');
    await frame.getByRole('textbox', { name: /I feel/ }).fill('hurt');

    await page.getByRole('button', { name: 'Theme' }).click();
    await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
    await expect(frame.locator('.sentence')).toHaveText('I feel hurt.');

    await page.getByRole('button', { name: 'Toggle' }).click();
    await expect(page.locator('iframe')).toHaveCount(0);
    await page.getByRole('button', { name: 'Toggle' }).click();
    await findTool(page);
    await expect(events).toHaveText('ready ready');
    await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
    await expect(page.getByRole('link', { name: 'Build an I statement' })).toBeHidden();

    expect(faults).toEqual([]);
  });
}

test('an element that is moved on its page goes on listening', async ({ page, baseURL }) => {
  await openHost(
    page,
    `<!doctype html><title>A page</title><div id="one"><small-promises-tool tool="i-statement"></small-promises-tool></div>
    <div id="two"></div><script async src="${baseURL ?? ''}/embed/v1.js"></script>`,
  );
  await findTool(page);

  await page.evaluate(() => {
    const tool = document.querySelector('small-promises-tool');
    if (tool) document.querySelector('#two')?.append(tool);
  });

  await findTool(page);
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect
    .poll(() => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height))
    .toBeGreaterThan(700);
});

test('an element that is given another tool, or first none, shows what it is given', async ({
  page,
  baseURL,
}) => {
  await openHost(
    page,
    `<!doctype html><title>A page</title><small-promises-tool><a href="/elsewhere/">A tool</a></small-promises-tool>
    <script async src="${baseURL ?? ''}/embed/v1.js"></script>`,
  );
  await page.waitForFunction(() => customElements.get('small-promises-tool'));
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'A tool' })).toBeVisible();

  await page.locator('small-promises-tool').evaluate((tool) => {
    tool.setAttribute('tool', 'i-statement');
  });

  await findTool(page);
  await expect(page.getByRole('link', { name: 'A tool' })).toBeHidden();
});
