// `npm run report:search [dev]`: how well the search does on judged queries, beside Pagefind alone, MiniSearch and Orama.
// Needs a built site. The queries are in tests/search/; `dev` are those the search was tuned on. A page is right
// that one of two readers would take as the first result.
// `-- --pages 1000,10000`: what a search weighs, and how long ours takes of it, on sites of so many pages.
// `-- --write` keeps the figures in tests/search/figures.json.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startBrowser } from './find-browser.ts';
import { root } from './install.mjs';
import { readJsonLines } from './json-lines.ts';
import { measureDanger } from './measure-danger.mjs';
import { measureScale } from './measure-scale.mjs';
import { bundleOthers, makePlainIndex } from './other-engines.mjs';
import { sayShare } from './shares.ts';
import { createSiteServer, findNoSite } from './site-server.ts';

const missing = findNoSite(`${root}dist`);
if (missing) {
  console.error(missing);
  process.exit(1);
}
const FIGURES = `${root}tests/search/figures.json`;
const set = process.argv.includes('dev') ? 'dev' : 'test';
const sizes = process.argv[process.argv.indexOf('--pages') + 1 || Infinity]?.split(',').map(Number);
const queries = readJsonLines(`${root}tests/search/${set}.jsonl`);

if (sizes) {
  const browser = await startBrowser();
  try {
    const tuned = readJsonLines(`${root}tests/search/dev.jsonl`);
    const asked = tuned.map(({ query }) => query).filter((_, at) => at % 40 === 3);
    const rows = await measureScale(browser, sizes, asked);
    console.log(
      `${asked.length} of the dev queries, each in a browser of its own and then another`,
    );
    console.table(rows);
    keep({ scale: rows });
  } finally {
    await browser.close();
  }
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'search-report-'));
const documents = await makePlainIndex(join(folder, 'plain'));
const others = await bundleOthers();
const server = createSiteServer(`${root}dist`).listen(0);
const plain = createSiteServer(join(folder, 'plain')).listen(0);
const origin = `http://localhost:${server.address().port}`;
const browser = await startBrowser();

try {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/plain/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/plain/', '/');
    await route.fulfill({
      response: await route.fetch({ url: `http://localhost:${plain.address().port}${path}` }),
    });
  });
  await page.route('**/others.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: others }),
  );
  await page.goto(`${origin}/search/`);
  await reportDanger(page);
  reportReaders();

  const ours = [];
  for (const { query } of queries) {
    const start = Date.now();
    await page.locator('#search-page').fill(query);
    await page.waitForFunction(
      (asked) =>
        document.querySelector('[data-search-state=done]') &&
        [...document.querySelectorAll('[role=status]')].length > 0 &&
        document.querySelector('#search-page').value === asked,
      query,
    );
    // The state is set back at each key; a moment later it is that of this query.
    await page.waitForTimeout(90);
    await page.locator('[data-search-state=done]').waitFor();
    const addresses = await page
      .locator('[data-search-results] :is(.search-help a, a.hit-title)')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    ours.push({ addresses, ms: Date.now() - start - 90 });
  }

  const rest = await page.evaluate(
    async ({ documents: all, asked, addresses }) => {
      const [pagefind, { startOthers }] = await Promise.all(
        addresses.map((address) => import(address)),
      );
      const engines = await startOthers(all);
      engines['Pagefind alone'] = async (query) => {
        const { results } = await pagefind.search(query);
        const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
        return pages.map(({ url }) => url);
      };
      const found = {};
      for (const [name, search] of Object.entries(engines)) {
        found[name] = [];
        for (const query of asked) {
          const start = performance.now();
          const addresses = await search(query);
          found[name].push({ addresses, ms: performance.now() - start });
        }
      }
      return { found };
    },
    {
      documents,
      asked: queries.map(({ query }) => query),
      addresses: ['/plain/pagefind.js', '/others.js'],
    },
  );
  report({ 'This site': ours, ...rest.found });
  console.log(
    `MiniSearch and Orama fetch everything at once: the texts alone are ${kilo(gzipSync(JSON.stringify(documents)).length)}.`,
  );
} finally {
  await browser.close();
  server.close();
  plain.close();
  rmSync(folder, { recursive: true });
}

/** Whether help stands above what is found, where it should and where it should not. */
async function reportDanger(page) {
  const script = readdirSync(`${root}dist/_astro`).find((file) => file.startsWith('find-pages.'));
  const danger = await measureDanger(`${root}tests/search/`, (texts) =>
    page.evaluate(
      async ({ address, asked }) => {
        const { findPages } = await import(address);
        const answers = [];
        for (const query of asked) answers.push((await findPages(query, {}, false)).needsHelp);
        return answers;
      },
      { address: `/_astro/${script}`, asked: texts },
    ),
  );
  const facts = [
    `Help above the results, where it should be: ${sayShare(danger.found)}.`,
    `In vain, of lines half of which were made to mislead: ${sayShare(danger.hard)}.`,
    `In vain, of the judged queries that are not of the kind “safety”: ${sayShare(danger.everyday)}.`,
    `Two readers agreed on the lines with a kappa of ${danger.kappa?.toFixed(3)}.`,
  ];
  console.log(facts.join('\n'));
  keep({ danger });
}

function report(engines) {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const rows = Object.entries(engines).map(([name, answers]) => {
    const rank = (pagesOf) =>
      answers.map(
        ({ addresses }, at) =>
          addresses.findIndex((address) => pagesOf(queries[at]).includes(address)) + 1,
      );
    const ranks = rank(({ pages, second = [] }) => [...pages, ...second]);
    const first = rank(({ pages }) => pages);
    const ofKind = (kind) => ranks.filter((_, at) => queries[at].kind === kind);
    const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
    return {
      name,
      'success at 1': shareOf(ranks, isFirst),
      'at 3': shareOf(ranks, isNear),
      'by the first reader alone': `${shareOf(first, isFirst)} / ${shareOf(first, isNear)}`,
      'reciprocal rank': (
        ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length
      ).toFixed(2),
      'no results': answers.filter(({ addresses }) => addresses.length === 0).length,
      'median ms': Math.round(times[Math.floor(times.length / 2)] ?? 0),
      ...Object.fromEntries(
        kinds.map((kind) => [
          kind,
          `${shareOf(ofKind(kind), isFirst)} / ${shareOf(ofKind(kind), isNear)}`,
        ]),
      ),
    };
  });
  console.log(`${queries.length} judged queries (${set}); by kind: success at 1 / at 3`);
  console.table(rows);
  keep({ [set]: rows });
}

/** How often the first choice of the second reader is among the pages of the first. */
function reportReaders() {
  const read = queries.filter(({ second }) => second);
  if (read.length === 0) return;
  const agreed = read.filter(({ pages, second }) => pages.includes(second[0]));
  const share = (agreed.length / read.length).toFixed(3);
  console.log(`The first choice of a second reader is among the pages of the first for ${share}.`);
  keep({ readers: share });
}

function isFirst(rank) {
  return rank === 1;
}

function isNear(rank) {
  return rank > 0 && rank <= 3;
}

function shareOf(ranks, isGood) {
  return (ranks.filter(isGood).length / ranks.length).toFixed(2);
}

/** With `--write`, the figures in place of those of before. */
function keep(figures) {
  if (!process.argv.includes('--write')) return;
  const before = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : {};
  writeFileSync(FIGURES, `${JSON.stringify({ ...before, ...figures }, null, 2)}\n`);
}

function kilo(bytes) {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
