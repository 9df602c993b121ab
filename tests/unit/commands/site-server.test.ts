import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { createSiteServer } from '../../../src/commands/site-server.ts';

const SITE = [
  ['index.html', '<p>Hello</p>'],
  ['about/index.html', `<p>${'About us. '.repeat(300)}</p>`],
  ['_astro/a.js', '1'],
  ['pagefind/2f11212e/titles.txt', 'A title'],
  ['pagefind/2f11212e/words/0.txt', 'Atrust'],
  ['pagefind/lexicon.json', '{}'],
  ['404.html', '<p>Not here</p>'],
] as const;

/** Serves a small site while `use` asks it for pages, and changes its folder. */
async function withSite(use: (address: string, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'small-promises-'));
  for (const [path, text] of SITE) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const server = createSiteServer(folder);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, folder);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    rmSync(folder, { recursive: true });
  }
}

const plain = { headers: { 'Accept-Encoding': 'identity' } };

it('a page is served whole, compressed, and known again', () =>
  withSite(async (address) => {
    const page = await fetch(`${address}/about/`);
    const tag = page.headers.get('ETag') ?? '';
    const again = await fetch(`${address}/about/`, { headers: { 'If-None-Match': tag } });

    expect(await page.text()).toBe(SITE[1][1]);
    expect(page.headers.get('Content-Encoding')).toBe('gzip');
    expect(page.headers.get('Content-Type')).toBe('text/html;charset=utf-8');
    expect([tag.length > 5, again.status]).toEqual([true, 304]);
  }));

it.each(['_astro/a.js', 'pagefind/2f11212e/titles.txt', 'pagefind/2f11212e/words/0.txt'])(
  'a file under a name that carries a hash may be kept for good: %s',
  (path) =>
    withSite(async (address) => {
      const { headers } = await fetch(`${address}/${path}`);

      expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    }),
);

it('the file that names the folder of the search may not', () =>
  withSite(async (address) => {
    const { headers } = await fetch(`${address}/pagefind/lexicon.json`);

    expect(headers.get('Cache-Control')).not.toContain('immutable');
  }));

it('someone who builds again under a running server sees the new pages, whole', () =>
  withSite(async (address, folder) => {
    const before = await fetch(`${address}/`, plain);
    const tag = before.headers.get('ETag') ?? '';
    writeFileSync(`${folder}/index.html`, '<p>Hello again, and a good deal longer</p>');
    writeFileSync(`${folder}/new.html`, '<p>New</p>');
    const after = await fetch(`${address}/`, {
      headers: { ...plain.headers, 'If-None-Match': tag },
    });

    expect(await before.text()).toBe('<p>Hello</p>');
    expect(await after.text()).toBe('<p>Hello again, and a good deal longer</p>');
    expect(await (await fetch(`${address}/new`)).text()).toBe('<p>New</p>');
  }));

it('a page that a new build took away is not there, and the server goes on', () =>
  withSite(async (address, folder) => {
    rmSync(`${folder}/about`, { recursive: true });
    const gone = await fetch(`${address}/about/`);

    expect([gone.status, await gone.text()]).toEqual([404, '<p>Not here</p>']);
    expect((await fetch(`${address}/`)).status).toBe(200);
  }));

it('a file that goes between being found and being read ends its own answer, not the server', () =>
  withSite(async (address, folder) => {
    // A socket is found like a file, and cannot be read like one.
    const socket = createServer().listen(`${folder}/gone.html`);
    await once(socket, 'listening');

    await expect(fetch(`${address}/gone.html`)).rejects.toThrow('fetch failed');
    expect((await fetch(`${address}/`)).status).toBe(200);
    socket.close();
  }));

it('while a build has taken everything away, a reader is told to try again', () =>
  withSite(async (address, folder) => {
    for (const [path] of SITE) rmSync(`${folder}/${path}`);
    const page = await fetch(`${address}/about/`);

    expect(page.status).toBe(503);
    expect(await page.text()).toBe('The site is being built. Try again in a moment.\n');
  }));

it.each(['/../package.json', '/..%2f..%2fetc/passwd', '/%', '/%00'])(
  'nothing outside the folder is served: %s',
  (path) =>
    withSite(async (address) => {
      expect((await fetch(`${address}${path}`)).status).toBe(404);
      expect((await fetch(`${address}/`)).status).toBe(200);
    }),
);
