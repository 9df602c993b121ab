// A server of the built site: compressed as a real host would, with its 404 page.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';

/**
 * A server of a folder. Each answer is read from disk when it is asked for, so that a new build is
 * served without a new start.
 * @param {string} folder
 */
export function createSiteServer(folder) {
  const compress = compression();
  const files = sirv(folder, {
    // Without it, sirv remembers how long each file was, and cuts a page that has grown.
    dev: true,
    etag: true,
    setHeaders(response, path) {
      // As in public/_headers: a name that carries a hash or a version never changes, and frames in a
      // sandbox, which have no origin of their own, may load it.
      if (!path.startsWith('/_astro/') && !/^\/embed\/v\d+\.js$/.test(path)) return;
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      response.setHeader('Access-Control-Allow-Origin', '*');
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

/**
 * Why there is nothing to serve in a folder, and what to do; undefined where there is.
 * @param {string} folder
 */
export function findNoSite(folder) {
  return existsSync(`${folder}/index.html`)
    ? undefined
    : `There is no site in “${folder}”. Build it first: npm run build`;
}

/**
 * @param {string} folder
 * @param {import('node:http').ServerResponse} response
 */
function sayNotThere(folder, response) {
  const page = readPage(`${folder}/404.html`);
  if (page) {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page);
  } else {
    response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '5' });
    response.end('The site is being built. Try again in a moment.\n');
  }
}

/** @param {string} path */
function readPage(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
