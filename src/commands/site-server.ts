// A server of the built site: compressed as a real host would, with its 404 page.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';

/** A folder that is being served. */
export interface ServedSite {
  readonly origin: string;
  readonly stop: () => void;
}

/** Serves a folder at whichever port is free. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const server = createSiteServer(folder).listen(0);
  await once(server, 'listening');
  const address = server.address();
  // Only a server at a pipe has a name for an address, and only one that is closed has none.
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { origin: `http://localhost:${address.port}`, stop: () => server.close() };
}

/**
 * A server of a folder. Each answer is read from disk when it is asked for, so that a new build is
 * served without a new start.
 */
export function createSiteServer(folder: string): Server {
  const compress = compression();
  const files = sirv(folder, {
    // Without it, sirv remembers how long each file was, and cuts a page that has grown.
    dev: true,
    etag: true,
    setHeaders(response, path) {
      // As in public/_headers: what is under a name with a hash or a version never changes. Frames in a
      // sandbox, which have no origin of their own, may load what they need.
      const isForFrames = path.startsWith('/_astro/') || /^\/embed\/v\d+\.js$/.test(path);
      if (isForFrames) response.setHeader('Access-Control-Allow-Origin', '*');
      if (isForFrames || /^\/pagefind\/[^/]+\//.test(path))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });

  return createServer((request, response) => {
    // A build takes files away: one that goes between being found and being read ends its own answer
    // only, not the server.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    compress(request, response, () => {
      try {
        files(request, response, () => sayNotThere(folder, response));
      } catch {
        sayNotThere(folder, response);
      }
    });
  });
}

/** Why there is nothing to serve in a folder, and what to do; undefined where there is. */
export function findNoSite(folder: string): string | undefined {
  return existsSync(`${folder}/index.html`)
    ? undefined
    : `There is no site in “${folder}”. Build it first: npm run build`;
}

function sayNotThere(folder: string, response: ServerResponse): void {
  const page = readPage(`${folder}/404.html`);
  if (page) {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page);
  } else {
    response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '5' });
    response.end('The site is being built. Try again in a moment.\n');
  }
}

function readPage(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
