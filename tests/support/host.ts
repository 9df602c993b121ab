import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site, served from an origin of its own, whose one page is `html`. `close` ends it. */
export async function serveHost(html: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
