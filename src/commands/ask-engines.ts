// Asks this site's search, and others beside it, what people type: in a browser, as a reader would.
import { readdirSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Document } from '../../tests/search/other-engines.ts';
import { root } from './install.mjs';
import type { Answer } from './judged-queries.ts';
import type { ServedSite } from './site-server.ts';

type FindPages = typeof import('../search/find-pages.ts');
type Others = typeof import('../../tests/search/other-engines.ts');

/** What this report uses of Pagefind in a browser. */
interface Pagefind {
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
  }>;
}

/**
 * How long the page may take after a key to draw that it searches: until then it still shows that the search before
 * is done.
 */
export const REDRAW_MS = 90;
/** How many pages of Pagefind are fetched: as many as are looked at. */
const NEAR = 3;

/** The page of the search, with Pagefind alone at `/plain/` and the script of the other engines at `/others.js`. */
export async function openSearch(
  browser: Browser,
  site: ServedSite,
  plain: ServedSite,
  others: string,
): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/plain/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/plain/', '/');
    await route.fulfill({ response: await route.fetch({ url: `${plain.origin}${path}` }) });
  });
  await page.route('**/others.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: others }),
  );
  await page.goto(`${site.origin}/search/`);
  return page;
}

/** Whether help stands above what is found for each query. */
export function askForHelp(page: Page, queries: readonly string[]): Promise<boolean[]> {
  const script = readdirSync(`${root}dist/_astro`).find((file) => file.startsWith('find-pages.'));
  return page.evaluate(
    async ({ address, asked }) => {
      const { findPages }: FindPages = await import(address);
      const answers: boolean[] = [];
      for (const query of asked) answers.push((await findPages(query, {}, false)).needsHelp);
      return answers;
    },
    { address: `/_astro/${script}`, asked: queries },
  );
}

/** What this site shows for each query, typed into its field. */
export async function askThisSite(page: Page, queries: readonly string[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) {
    const start = Date.now();
    await page.locator('#search-page').fill(query);
    await page.waitForFunction(
      (asked) =>
        document.querySelector('[data-search-state=done]') &&
        document.querySelector('[role=status]') &&
        document.querySelector<HTMLInputElement>('#search-page')?.value === asked,
      query,
    );
    await page.waitForTimeout(REDRAW_MS);
    await page.locator('[data-search-state=done]').waitFor();
    const addresses = await page
      .locator('[data-search-results] :is(.search-help a, a.hit-title)')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    answers.push({ addresses, ms: Date.now() - start - REDRAW_MS });
  }
  return answers;
}

/** What the other engines find for each query, by the name of the engine. */
export function askOthers(
  page: Page,
  documents: readonly Document[],
  queries: readonly string[],
): Promise<Record<string, Answer[]>> {
  return page.evaluate(
    async ({ all, asked, plain, others, near }) => {
      const pagefind: Pagefind = await import(plain);
      const { startOthers }: Others = await import(others);
      const engines = await startOthers(all);
      engines['Pagefind alone'] = async (query) => {
        const { results } = await pagefind.search(query);
        const pages = await Promise.all(results.slice(0, near).map((result) => result.data()));
        return pages.map(({ url }) => url);
      };
      const found: Record<string, Answer[]> = {};
      for (const [name, search] of Object.entries(engines)) {
        const answers: Answer[] = [];
        for (const query of asked) {
          const start = performance.now();
          const addresses = await search(query);
          answers.push({ addresses, ms: performance.now() - start });
        }
        found[name] = answers;
      }
      return found;
    },
    {
      all: documents,
      asked: queries,
      plain: '/plain/pagefind.js',
      others: '/others.js',
      near: NEAR,
    },
  );
}
