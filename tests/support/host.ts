import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { rolldown } from 'rolldown';

/** What another site serves besides its one page: headers of that page, and scripts by their address. */
interface HostParts {
  readonly headers?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Another site, served from an origin of its own, whose one page is `html`. `close` ends it. */
export async function serveHost(
  html: string,
  { headers = {}, scripts = {} }: HostParts = {},
): Promise<{ address: string; close: () => void }> {
  const server = createServer(({ url = '' }, response) => {
    const script = scripts[url];
    if (script !== undefined) {
      response.setHeader('Content-Type', 'text/javascript');
      return response.end(script);
    }
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return response.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Opens a page of another site, which is gone when the test's page closes. */
export async function openHost(page: Page, html: string, parts?: HostParts): Promise<void> {
  const { address, close } = await serveHost(html, parts);
  page.on('close', close);
  await page.goto(address);
}

/** A whole page of another site. It loads our script as its own. */
export function composeHost(site: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>A blog</title>${head}</head><body><h1>A blog</h1>${body}
<script async src="${site}/embed/v1.js"></script></body></html>`;
}

/** A script with the packages it imports in it, as an app of another site would ship it. */
export async function bundleApp(code: string): Promise<string> {
  const build = await rolldown({
    input: 'app',
    cwd: import.meta.dirname,
    platform: 'browser',
    transform: {
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
    },
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'app' ? `${import.meta.dirname}/app.js` : null),
        load: (id) => (id === `${import.meta.dirname}/app.js` ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'iife' });
  await build.close();
  return output[0].code;
}
