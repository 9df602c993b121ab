// What a search costs on a larger site: bytes, and the milliseconds that are ours and not the engine's.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { build } from 'rolldown';
import { readContent } from '../integrations/checks/content.ts';
import { readPages } from '../integrations/search/read-pages.ts';
import { readLearned } from '../integrations/search/learned.ts';
import { startIndex } from '../integrations/search/make-index.ts';
import { listMeanings } from '../integrations/search/search-words.ts';
import { listSearchPages } from '../integrations/search/search-page.ts';
import { writeIndex } from '../integrations/search/write-index.ts';
import { generatePages } from './generate-pages.mjs';
import { root } from './install.mjs';
import { createSiteServer } from './site-server.ts';

/** For each number of pages, what a first and a next search weigh, and our own time. */
export async function measureScale(browser, sizes, queries) {
  const content = readContent(root);
  const own = listSearchPages(await readPages(await startIndex(), `${root}dist`), content);
  const meanings = listMeanings(content);
  const script = await bundle();
  const rows = [];
  for (const size of [own.length, ...sizes]) {
    const folder = mkdtempSync(join(tmpdir(), 'search-scale-'));
    try {
      mkdirSync(join(folder, 'search'));
      cpSync(`${root}dist/search/index.html`, join(folder, 'search/index.html'));
      cpSync(`${root}dist/_astro`, join(folder, '_astro'), { recursive: true });
      await writeIndex(generatePages(own, size), meanings, readLearned(), join(folder, 'pagefind'));
      rows.push({ pages: size, ...(await measure(browser, folder, queries, script)) });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  await close();
  return rows;
}

/** What understands a search as one script, so that it can be timed from within. */
async function bundle() {
  const { output } = await build({
    input: `${root}src/search/find-pages.ts`,
    output: { minify: true },
    write: false,
  });
  return output[0].code;
}

async function measure(browser, folder, queries, script) {
  const server = createSiteServer(folder).listen(0);
  const address = `http://localhost:${server.address().port}/search/`;
  try {
    const [first, next] = [[], []];
    for (const [at, query] of queries.entries()) {
      const second = queries[(at + 1) % queries.length];
      const [cold, warm] = await weigh(browser, address, [query, second]);
      first.push(cold);
      next.push(warm);
    }
    const page = await browser.newPage();
    await page.route('**/timed.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await page.goto(address);
    const times = await page.evaluate(timeOwn, { queries, address: '/timed.js' });
    await page.close();
    return {
      firstBytes: median(first),
      nextBytes: median(next),
      mostNextBytes: Math.max(...next),
      ownMs: Number(median(times).toFixed(2)),
      mostOwnMs: Number(Math.max(...times).toFixed(2)),
    };
  } finally {
    server.close();
  }
}

/** The bytes each query fetches, one after the other, in a browser that has fetched nothing of the search before. */
async function weigh(browser, address, queries) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    kinds.set(requestId, type === 'Document' || /\.(?:woff2|css)$/.test(response.url)),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === false) bytes += encodedDataLength;
  });
  await page.goto(address);
  const weights = [];
  for (const query of queries) {
    const before = bytes;
    await page.locator('#search-page').fill(query);
    await page.waitForTimeout(120);
    await page.locator('[data-search-state=done]').waitFor();
    await page.waitForLoadState('networkidle');
    weights.push(weights.length === 0 ? bytes : bytes - before);
  }
  await context.close();
  return weights;
}

/** In the browser: how long each query takes without the time the engine is at work. */
async function timeOwn({ queries, address }) {
  const { findPages, loadEngine } = await import(address);
  const engine = await loadEngine();
  const { find } = engine;
  let [busy, since, engineMs] = [0, 0, 0];
  engine.find = async (...asked) => {
    if (busy === 0) since = performance.now();
    busy += 1;
    try {
      return await find(...asked);
    } finally {
      busy -= 1;
      if (busy === 0) engineMs += performance.now() - since;
    }
  };
  const times = [];
  // The first round fetches what there is to fetch.
  for (const isTimed of [false, true, true, true]) {
    for (const query of queries) {
      engineMs = 0;
      const start = performance.now();
      await findPages(query, {}, false);
      if (isTimed) times.push(performance.now() - start - engineMs);
    }
  }
  return times;
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
