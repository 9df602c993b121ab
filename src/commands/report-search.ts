// `npm run report:search`: how well the search does on judged queries, beside Pagefind alone, MiniSearch and Orama.
// Needs a built site. The queries are in tests/search/. `-- dev` takes those the search was tuned on, and `-- unseen`
// those of a writer from whom nothing was learned.
// `-- --pages 1000,10000`: what a search weighs, and how long ours takes of it, on sites of so many pages.
// `-- --write` keeps the figures in tests/search/figures.json.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { askForHelp, askOthers, askThisSite, openSearch } from './ask-engines.ts';
import { startBrowser } from './find-browser.ts';
import { root } from './install.mjs';
import {
  measureReaders,
  QUERY_SETS,
  rateAnswers,
  readQueries,
  type QuerySet,
} from './judged-queries.ts';
import { measureDanger, sayDanger } from './measure-danger.ts';
import { measureScale } from './measure-scale.ts';
import { bundleOthers, makePlainIndex, sayWeight } from './other-engines.ts';
import { findNoSite, serveSite } from './site-server.ts';

const SITE = `${root}dist`;
const FIGURES = `${root}tests/search/figures.json`;
/** Of the queries the search was tuned on, one in so many is asked on larger sites. */
const SAMPLE = 40;

const missing = findNoSite(SITE);
if (missing) {
  console.error(missing);
  process.exit(1);
}
const wishes = process.argv.slice(2);
const sizes = wishes.includes('--pages') && wishes[wishes.indexOf('--pages') + 1];

const browser = await startBrowser();
try {
  if (sizes) await reportScale(sizes.split(',').map(Number));
  else await reportAnswers(QUERY_SETS.find((set) => wishes.includes(set)) ?? 'test');
} finally {
  await browser.close();
}

async function reportScale(pages: readonly number[]): Promise<void> {
  const asked = readQueries('dev')
    .map(({ query }) => query)
    .filter((_, at) => at % SAMPLE === 3);
  const rows = await measureScale(browser, pages, asked);
  console.log(`${asked.length} of the dev queries, each in a browser of its own and then another`);
  console.table(rows);
  keep({ scale: rows });
}

async function reportAnswers(set: QuerySet): Promise<void> {
  const queries = readQueries(set);
  const folder = mkdtempSync(join(tmpdir(), 'search-report-'));
  const plainFolder = join(folder, 'plain');
  const documents = await makePlainIndex(plainFolder);
  const [site, plain] = [await serveSite(SITE), await serveSite(plainFolder)];
  try {
    const page = await openSearch(browser, site, plain, await bundleOthers());

    const danger = await measureDanger((texts) => askForHelp(page, texts));
    console.log(sayDanger(danger));
    keep({ danger });

    const readers = measureReaders(queries);
    if (readers !== undefined) {
      console.log(
        `The first choice of a second reader is among the pages of the first for ${readers}.`,
      );
      keep({ readers });
    }

    const texts = queries.map(({ query }) => query);
    const answers = {
      'This site': await askThisSite(page, texts),
      ...(await askOthers(page, documents, texts)),
    };
    const rows = Object.entries(answers).map(([name, found]) => rateAnswers(name, queries, found));
    console.log(`${queries.length} judged queries (${set}); by kind: success at 1 / at 3`);
    console.table(rows);
    keep({ [set]: rows });
    console.log(
      `MiniSearch and Orama fetch everything at once: the texts alone are ${sayWeight(documents)}.`,
    );
  } finally {
    site.stop();
    plain.stop();
    rmSync(folder, { recursive: true });
  }
}

/** With `--write`, the figures in place of those of before. */
function keep(figures: Readonly<Record<string, unknown>>): void {
  if (!wishes.includes('--write')) return;
  const before: unknown = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : {};
  const kept = { ...z.record(z.string(), z.unknown()).parse(before), ...figures };
  writeFileSync(FIGURES, `${JSON.stringify(kept, null, 2)}\n`);
}
