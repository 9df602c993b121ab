// What a search costs on a larger site: bytes, and the milliseconds that are ours and not the engine's.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { close } from 'pagefind';
import { readContent } from '../integrations/checks/content.ts';
import { bundle } from '../integrations/own-script.ts';
import { readLearned } from '../integrations/search/learned.ts';
import { startIndex } from '../integrations/search/make-index.ts';
import { readPages } from '../integrations/search/read-pages.ts';
import { listSearchPages } from '../integrations/search/search-page.ts';
import { listMeanings } from '../integrations/search/search-words.ts';
import { writeIndex } from '../integrations/search/write-index.ts';
import { REDRAW_MS } from './ask-engines.ts';
import { generatePages } from './generate-pages.ts';
import { root } from './install.mjs';
import { median } from './median.ts';
import { serveSite } from './site-server.ts';

type FindPages = typeof import('../search/find-pages.ts');

/** What a search weighs on a site of so many pages, and how long ours takes of it. */
export interface ScaleRow extends Costs {
  readonly pages: number;
}

interface Costs {
  readonly firstBytes: number;
  readonly nextBytes: number;
  readonly mostNextBytes: number;
  readonly ownMs: number;
  readonly mostOwnMs: number;
}

/** For each number of pages, what a first and a next search weigh, and our own time. */
export async function measureScale(
  browser: Browser,
  sizes: readonly number[],
  queries: readonly string[],
): Promise<ScaleRow[]> {
  const content = readContent(root);
  const own = listSearchPages(await readPages(await startIndex(), `${root}dist`), content);
  const meanings = listMeanings(content);
  const script = await bundleSearch();
  const rows: ScaleRow[] = [];
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
async function bundleSearch(): Promise<string> {
  const [part] = await bundle(`${root}src/search/find-pages.ts`);
  if (!part) throw new Error('The search was bundled into nothing.');
  return part.code;
}

async function measure(
  browser: Browser,
  folder: string,
  queries: readonly string[],
  script: string,
): Promise<Costs> {
  const site = await serveSite(folder);
  const address = `${site.origin}/search/`;
  try {
    const weights: Weights[] = [];
    for (const [at, query] of queries.entries()) {
      const next = queries[(at + 1) % queries.length] ?? query;
      weights.push(await weigh(browser, address, query, next));
    }
    const nextBytes = weights.map(({ next }) => next);
    const page = await browser.newPage();
    await page.route('**/timed.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await page.goto(address);
    const times = await page.evaluate(timeOwn, { queries, address: '/timed.js' });
    await page.close();
    return {
      firstBytes: median(weights.map(({ first }) => first)),
      nextBytes: median(nextBytes),
      mostNextBytes: Math.max(...nextBytes),
      ownMs: Number(median(times).toFixed(2)),
      mostOwnMs: Number(Math.max(...times).toFixed(2)),
    };
  } finally {
    site.stop();
  }
}

interface Weights {
  readonly first: number;
  readonly next: number;
}

/** The bytes a query fetches, and another after it, in a browser that has fetched nothing of the search before. */
async function weigh(
  browser: Browser,
  address: string,
  query: string,
  nextQuery: string,
): Promise<Weights> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const isOfSearch = new Map<string, boolean>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    isOfSearch.set(requestId, type !== 'Document' && !/\.(?:woff2|css)$/.test(response.url));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (isOfSearch.get(requestId)) bytes += encodedDataLength;
  });
  const search = async (words: string) => {
    await page.locator('#search-page').fill(words);
    await page.waitForTimeout(REDRAW_MS);
    await page.locator('[data-search-state=done]').waitFor();
    await page.waitForLoadState('networkidle');
    return bytes;
  };
  await page.goto(address);
  const first = await search(query);
  const next = (await search(nextQuery)) - first;
  await context.close();
  return { first, next };
}

/** In the browser: how long each query takes without the time the engine is at work. */
async function timeOwn({
  queries,
  address,
}: {
  readonly queries: readonly string[];
  readonly address: string;
}): Promise<number[]> {
  const { findPages, loadEngine }: FindPages = await import(address);
  const engine = await loadEngine();
  const { find } = engine;
  let busy = 0;
  let since = 0;
  let engineMs = 0;
  const timed: typeof find = async (...asked) => {
    if (busy === 0) since = performance.now();
    busy += 1;
    try {
      return await find(...asked);
    } finally {
      busy -= 1;
      if (busy === 0) engineMs += performance.now() - since;
    }
  };
  Object.assign(engine, { find: timed });
  const times: number[] = [];
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
