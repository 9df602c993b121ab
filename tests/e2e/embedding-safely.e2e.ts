import { gzipSync } from 'node:zlib';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { composeHost, openHost } from '../support/host.ts';

const ELEMENT =
  '<small-promises-tool tool="i-statement"><a href="/elsewhere/">Build an I statement</a></small-promises-tool>';

async function findTool(page: Page, inside = ''): Promise<FrameLocator> {
  const frame = page.locator(`${inside} iframe`.trim()).first().contentFrame();
  await expect(frame.getByRole('region', { name: 'Your I statement' })).toHaveAttribute(
    'data-live',
    '',
  );
  return frame;
}

const heightOf = (page: Page) =>
  page
    .locator('small-promises-tool iframe')
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);

/** Keeps every message that reaches a page or a frame, and every event of our element, in `heard`. */
async function listen(page: Page): Promise<unknown[]> {
  const heard: unknown[] = [];
  await page.exposeFunction('tellTest', (message: unknown) => heard.push(message));
  await page.addInitScript(() => {
    if (window !== window.parent) return;
    // @ts-expect-error Exposed by the test.
    const tell = (message: unknown) => void window.tellTest(message);
    addEventListener('message', ({ data }) => tell(data));
    for (const name of ['tool-ready', 'tool-finished', 'tool-printed']) {
      addEventListener(name, (event) =>
        tell({ event: name, detail: event instanceof CustomEvent && event.detail }),
      );
    }
  });
  return heard;
}

/**
 * Waits, when the result is called, until a frame has heard each of these words. What one window tells
 * another arrives in order: who has heard what it said last has heard all the rest.
 */
async function waitForWords(frame: FrameLocator, names: readonly string[]) {
  const window = await frame.locator('html').evaluateHandle((_, wanted) => {
    const left = new Set<unknown>(wanted);
    return {
      heard: new Promise<void>((done) => {
        addEventListener('message', ({ data }) => {
          if (left.delete(data) && left.size === 0) done();
        });
      }),
    };
  }, names);
  return () => window.evaluate(({ heard }) => heard);
}

const isEvent = (heard: unknown) => typeof heard === 'object' && heard !== null && 'event' in heard;

test('the page around it learns a height in steps, and what was done, but no word', async ({
  page,
  baseURL,
}) => {
  const heard = await listen(page);
  await openHost(page, composeHost(baseURL ?? '', ELEMENT));
  const frame = await findTool(page);
  await frame.locator('body').evaluate(() => {
    window.print = () => undefined;
  });
  await frame.getByRole('textbox', { name: /when/ }).fill('a secret that is long '.repeat(60));
  await frame.getByRole('button', { name: 'Copy' }).click();
  await expect(frame.locator('.note')).toHaveText('Copied');
  await frame.getByRole('button', { name: 'Print', exact: true }).click();

  await expect.poll(() => heard).toContainEqual({ event: 'tool-printed', detail: null });
  expect(heard.filter(isEvent)).toEqual(
    ['tool-ready', 'tool-finished', 'tool-printed'].map((event) => ({ event, detail: null })),
  );
  const messages = heard.filter((message) => !isEvent(message));
  expect(messages.length).toBeGreaterThan(4);
  for (const message of messages) {
    const { height, kind, ...rest } = message as Record<string, unknown>;
    expect(rest).toEqual({ smallPromises: 1 });
    expect(['ready', 'height', 'finished', 'printed']).toContain(kind);
    expect(height === undefined || (Number(height) % 64 === 0 && Number(height) <= 4096)).toBe(
      true,
    );
  }
});

test('a frame that nobody asks says nothing', async ({ page, baseURL }) => {
  const heard = await listen(page);
  await openHost(
    page,
    `<iframe title="A tool" width="600" height="720" src="${baseURL ?? ''}/embed/i-statement/"></iframe>`,
  );
  const frame = await findTool(page);
  await frame.getByRole('textbox', { name: /I feel/ }).fill('hurt');
  await frame.getByText('Pick words for a feeling').click();
  await expect(frame.locator('.sentence')).toHaveText('I feel hurt.');

  expect(heard).toEqual([]);
});

test('a forged, broken or huge message changes nothing on the page', async ({ page, baseURL }) => {
  const heard = await listen(page);
  await openHost(page, composeHost(baseURL ?? '', `${ELEMENT}<iframe id="other"></iframe>`));
  await findTool(page, 'small-promises-tool');
  await expect.poll(() => heightOf(page)).toBeGreaterThan(700);
  const before = await heightOf(page);
  heard.length = 0;

  const sent = await page.evaluate(async (site) => {
    const tool = document.querySelector('small-promises-tool')?.shadowRoot?.querySelector('iframe');
    const other = document.querySelector<HTMLIFrameElement>('#other');
    const good = { smallPromises: 1, kind: 'height', height: 256 };
    const origin = new URL(site).origin;
    const forge = (data: unknown, from: MessageEventInit = {}) =>
      dispatchEvent(
        new MessageEvent('message', { data, origin, source: tool?.contentWindow ?? null, ...from }),
      );
    const broken = [
      null,
      undefined,
      'height',
      640,
      Number.NaN,
      [],
      {},
      { ...good, smallPromises: 2 },
      { ...good, smallPromises: '1' },
      ...[Number.NaN, Infinity, -64, 0, 64, 128, 257, 256.5, 4160, 33_554_432, 2 ** 53].map(
        (height) => ({ ...good, height }),
      ),
      ...['256', [256], { valueOf: () => 256 }, null, true].map((height) => ({ ...good, height })),
      { ...good, kind: 'toString' },
      { ...good, kind: 'navigate', height: 'https://evil.example/' },
      { ...good, kind: ['height'] },
      { ...good, kind: 'x'.repeat(1_000_000) },
    ];
    broken.forEach((data) => forge(data));
    // The right words, from the wrong window or the wrong place.
    forge(good, { source: other?.contentWindow ?? null });
    forge(good, { source: window });
    forge(good, { source: null });
    for (const place of ['null', '', 'https://evil.example', `${origin}.evil.example`]) {
      forge(good, { origin: place });
    }
    for (const kind of ['finished', 'printed', 'ready']) forge({ ...good, kind }, { source: null });
    postMessage(good, '*');
    for (let count = 0; count < 3000; count += 1) postMessage({ ...good, height: 1e9 }, '*');
    // Messages come in the order they were sent: after the last one, all others have come.
    await new Promise((come) => {
      addEventListener('message', ({ data }) => {
        if (data === 'the last one') come(data);
      });
      postMessage('the last one', '*');
    });
    return broken.length;
  }, baseURL ?? '');

  expect(sent).toBeGreaterThan(25);
  expect(await heightOf(page)).toBe(before);
  expect(heard.filter(isEvent)).toEqual([]);
});

test('a forged or broken message changes nothing in the frame', async ({ page, baseURL }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await openHost(
    page,
    `<iframe title="A tool" width="600" height="720" src="${baseURL ?? ''}/embed/i-statement/"></iframe>`,
  );
  const frame = await findTool(page);
  await frame.getByRole('textbox', { name: /I feel/ }).fill('hurt');
  // The tool says its sentence after a while; then it is at rest.
  await expect(frame.locator('.tool-announcer')).toHaveText('I feel hurt.');
  const before = await frame.locator('html').evaluate((html) => html.outerHTML);
  const hearAll = await waitForWords(frame, ['last of the page', 'last of the frame']);

  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe') ?? {};
    const hello = { smallPromises: 1, kind: 'hello' };
    for (const data of [
      null,
      'hello',
      Number.NaN,
      [],
      { ...hello, smallPromises: 2, theme: 'dark' },
      { ...hello, theme: '"><script>', accent: {}, heading: 99 },
      { ...hello, theme: ['dark'], accent: 'x'.repeat(1_000_000), heading: null },
      { ...hello, kind: 'read', field: 'feeling' },
      { message: 'ready', secret: 'abc' },
      'last of the page',
    ]) {
      contentWindow?.postMessage(data, '*');
    }
  });
  // The right words from another window than the parent: the frame itself.
  await frame.locator('html').evaluate(() => {
    postMessage({ smallPromises: 1, kind: 'hello', theme: 'dark' }, '*');
    postMessage('last of the frame', '*');
  });
  await hearAll();

  const after = await frame.locator('html').evaluate((html) => html.outerHTML);
  expect(after === before, 'the frame is as it was').toBe(true);
  expect(errors).toEqual([]);
});

test('a neighbor on the page cannot speak for the tool', async ({ page, baseURL }) => {
  const neighbor = `<iframe srcdoc="<script>
    for (let at = 0; at < parent.length; at += 1) parent[at].postMessage({smallPromises:1,kind:'hello',theme:'dark'},'*');
    parent.postMessage({smallPromises:1,kind:'height',height:4096},'*');
    parent.postMessage('last of the neighbor','*');
  </script>"></iframe>`;
  await openHost(page, composeHost(baseURL ?? '', ELEMENT));
  const frame = await findTool(page, 'small-promises-tool');
  await expect.poll(() => heightOf(page)).toBeGreaterThan(700);
  const before = await heightOf(page);

  await page.evaluate(
    (html) =>
      new Promise<void>((done) => {
        addEventListener('message', ({ data }) => data === 'last of the neighbor' && done());
        document.body.insertAdjacentHTML('beforeend', html);
      }),
    neighbor,
  );

  expect(await heightOf(page)).toBe(before);
  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'light dark');
});

test('nothing is kept in the frame, no cookie is set, and nobody is told where it stands', async ({
  page,
  baseURL,
}) => {
  const asked: { url: string; referrer: string | undefined }[] = [];
  page.on('request', (request) => {
    asked.push({ url: request.url(), referrer: request.headers()['referer'] });
  });
  await openHost(page, composeHost(baseURL ?? '', ELEMENT));
  const frame = await findTool(page);
  await frame.getByText('Start from an example').click();
  await frame.locator('.example-list button').first().click();
  await frame.getByText('A caring reply, and a small plan').click();
  await expect(frame.locator('.after')).toContainText(/thank you/i);

  const inFrame = asked.filter(({ url }) => !url.startsWith('http://127.0.0.1'));
  expect(inFrame.map(({ url }) => new URL(url).origin)).toEqual(inFrame.map(() => baseURL));
  // The page, its palette, the tool, and what it asked for when it was opened. No typeface, no picture.
  const loaded = inFrame.filter(({ url }) => !url.endsWith('/v1.js'));
  expect(loaded.length).toBeGreaterThanOrEqual(4);
  expect(loaded.filter(({ url }) => !/\/embed\/i-statement\/$|\.js$/.test(url))).toEqual([]);
  expect(loaded.filter(({ referrer }) => referrer?.includes('127.0.0.1'))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  const stores = await frame.locator('body').evaluate(() =>
    (['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const).map((store) => {
      try {
        return typeof window[store];
      } catch (error) {
        return error instanceof DOMException && error.name;
      }
    }),
  );
  expect(stores).toEqual(stores.map(() => 'SecurityError'));
});

test('what a frame loads weighs 24 KB before the first key, and 44 KB with all that can be opened', async ({
  page,
  baseURL,
}) => {
  const loading: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(`${baseURL ?? ''}/`)) {
      loading.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    }
  });
  const weigh = async () => (await Promise.all(loading)).reduce((sum, bytes) => sum + bytes, 0);
  await openHost(
    page,
    `<iframe title="A tool" width="600" height="900" src="${baseURL ?? ''}/embed/i-statement/"></iframe>`,
  );
  const frame = await findTool(page);
  const atFirst = await weigh();

  for (const details of await frame.locator('summary').all()) await details.click();
  await expect(frame.locator('.example-list button').first()).toBeVisible();

  expect(loading.length).toBeGreaterThanOrEqual(4);
  expect(atFirst).toBeLessThanOrEqual(24 * 1024);
  expect(await weigh()).toBeLessThanOrEqual(44 * 1024);
});

test.describe('in a sandbox without an origin', () => {
  const open = async (page: Page, site: string | undefined, more = '') => {
    await openHost(
      page,
      `<iframe title="A tool" sandbox="allow-scripts ${more}" width="600" height="900" src="${site ?? ''}/embed/i-statement/"></iframe>`,
    );
    return findTool(page);
  };

  test('the tool works, and what was written can be taken along', async ({ page, baseURL }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const frame = await open(page, baseURL);
    await frame.getByRole('textbox', { name: /I feel/ }).fill('hurt');
    await expect(frame.locator('.sentence')).toHaveText('I feel hurt.');
    await frame.getByText('A caring reply, and a small plan').click();
    await expect(frame.locator('.after')).toContainText(/thank you/i);

    await frame.getByRole('button', { name: 'Copy' }).click();

    await expect(frame.locator('.note')).toHaveText(/Copied|The sentence is marked/);
    expect(complaints.filter((text) => !/favicon|clipboard/i.test(text))).toEqual([]);
  });

  test('a print that the page forbids is said to be forbidden', async ({ page, baseURL }) => {
    const frame = await open(page, baseURL);

    await frame.getByRole('button', { name: 'Print', exact: true }).click();

    await expect(frame.getByText(/does not let it print/)).toBeVisible();
  });

  test('a way to help is no dead link, even where no tab may open', async ({ page, baseURL }) => {
    const frame = await open(page, baseURL);

    await frame.getByRole('link', { name: 'get help now' }).click();

    await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText('Build an I statement');
    await expect.poll(() => page.frames().at(-1)?.url()).toBe(`${baseURL ?? ''}/help/`);
  });

  test('a tab opens where it may, and is told nothing of the page it came from', async ({
    page,
    baseURL,
  }) => {
    const frame = await open(page, baseURL, 'allow-popups');
    const opened = page.waitForEvent('popup');

    await frame.getByRole('link', { name: 'get help now' }).click();

    const tab = await opened;
    await expect(tab).toHaveURL(`${baseURL ?? ''}/help/`);
    expect(await tab.evaluate(() => document.referrer)).toBe('');
  });
});

test('in an open frame a link leads to a tab of its own', async ({ page, baseURL }) => {
  await openHost(page, composeHost(baseURL ?? '', ELEMENT));
  const frame = await findTool(page);
  const opened = page.waitForEvent('popup');

  await frame.getByRole('link', { name: /This tool on Small Promises/ }).click();

  await expect(await opened).toHaveURL(`${baseURL ?? ''}/tools/i-statement/`);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Build an I statement');
});

test('a print from the frame is of the worksheet, and leaves the page around it alone', async ({
  page,
  baseURL,
}) => {
  await openHost(page, composeHost(baseURL ?? '', ELEMENT));
  const frame = await findTool(page);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-host-printed', '');
  });
  await frame.locator('body').evaluate(() => {
    window.print = () => undefined;
  });
  await frame.getByRole('textbox', { name: /I feel/ }).fill('hurt');
  await frame.getByRole('button', { name: 'Print', exact: true }).click();
  await page.emulateMedia({ media: 'print' });

  await expect(frame.locator('.worksheet')).toBeVisible();
  await expect(frame.locator('.worksheet')).toContainText('hurt');
  await expect(frame.getByRole('link', { name: 'Leave this site' })).toBeHidden();
  await expect(frame.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('html')).not.toHaveAttribute('data-host-printed', '');
  await expect(page.getByRole('heading', { name: 'A blog' })).toBeVisible();
});

test('WordPress hears the height with its secret, and where a link leads', async ({
  page,
  baseURL,
}) => {
  const heard = await listen(page);
  await openHost(
    page,
    `<iframe title="A tool" sandbox="allow-scripts" width="600" height="720" src="${baseURL ?? ''}/embed/i-statement/#?secret=AbC123xyz9"></iframe>`,
  );
  const frame = await findTool(page);
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  expect(heard.at(-1)).toEqual({ message: 'height', value: 1000, secret: 'AbC123xyz9' });

  await page.evaluate(() =>
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ message: 'ready', secret: 'AbC123xyz9' }, '*'),
  );
  await expect.poll(() => heard.length).toBeGreaterThan(1);
  await frame.getByRole('link', { name: 'staying safe' }).click();

  await expect
    .poll(() => heard.at(-1))
    .toEqual({
      message: 'link',
      value: `${baseURL ?? ''}/deciding/staying-safe/`,
      secret: 'AbC123xyz9',
    });
});
