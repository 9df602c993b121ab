// `npm run learn:search`: learns which pages answer what people type, and writes it to
// `src/integrations/search/learned.json`. From what editors know (`content/asked/`) and from `queries.tsv`.
// Half a minute, and the same result each time.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readContent } from '../../../src/integrations/checks/content.ts';
import { listMeanings } from '../../../src/integrations/search/search-words.ts';
import { listFeatures } from '../../../src/lexicon/features.ts';
import { makeMeanings } from '../../../src/lexicon/meanings.ts';
import { withoutIdioms } from '../../../src/search/understanding/idioms.ts';
import { makeRandom } from '../../recognizer/teach.mjs';
import { learnPages } from './learn-pages.mjs';

/** A feature in fewer lines than this tells nothing; of pairs there are many. */
const FEWEST = { single: 2, pair: 5 };
/** What each of the pages that answer a query counts, the best first. */
const SHARES = [1, 0.5, 0.35, 0.25];

/** A fifth of the dangerous lines: as many as make help likely, and not the answer to everything. */
const DANGEROUS = 5;
const HELP = ['/help/', '/deciding/staying-safe/'];

const ROOT = new URL('../../../', import.meta.url);
const FILE = new URL('src/integrations/search/learned.json', ROOT);

const meanings = makeMeanings(listMeanings(readContent(fileURLToPath(ROOT))));
const queries = [...readAsked(), ...readQueries(), ...readDanger()].map(({ query, pages }) => ({
  features: listFeatures(withoutIdioms(query) || query, meanings),
  pages,
}));
const counts = new Map();
for (const { features } of queries)
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
const isPair = (feature) => /[3-6]\S+[0-2]$/.test(feature);
const features = [...counts]
  .filter(([feature, count]) => count >= (isPair(feature) ? FEWEST.pair : FEWEST.single))
  .map(([feature]) => feature)
  .sort();
const pages = [...new Set(queries.flatMap((query) => query.pages))].sort();
const places = new Map(features.map((feature, at) => [feature, at]));
const lines = queries.map((query) => ({
  features: query.features.flatMap((feature) => places.get(feature) ?? []),
  shares: shareOut(query.pages),
}));
const learned = learnPages(lines, features.length, pages.length, makeRandom(7), (epoch, loss) =>
  process.stdout.write(`${epoch}: ${loss.toFixed(3)}\n`),
);
writeFileSync(
  FILE,
  `${JSON.stringify(
    {
      step: learned.step,
      features: nameRows(features, learned.features),
      pages: nameRows(pages, learned.pages),
    },
    null,
    2,
  )}\n`,
);

function readAsked() {
  const folder = new URL('content/asked/', ROOT);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => parse(readFileSync(new URL(file, folder), 'utf8')))
    .flatMap(({ page, asked }) => asked.map((query) => ({ query, pages: [page] })));
}

function readDanger() {
  return readFileSync(new URL('../danger/tuned.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ danger }) => danger)
    .filter((_, at) => at % DANGEROUS === 0)
    .map(({ text }) => ({ query: text, pages: HELP }));
}

function readQueries() {
  return readFileSync(new URL('queries.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([query, answers]) => ({ query, pages: answers.split(' ') }));
}

function shareOut(addresses) {
  const whole = addresses.reduce((sum, _, at) => sum + SHARES[at], 0);
  return addresses.map((address, at) => [pages.indexOf(address), SHARES[at] / whole]);
}

/** Each row by its name, a digit a number. */
function nameRows(names, rows) {
  return Object.fromEntries(
    names.map((name, at) => [name, rows[at].map((value) => value).join('')]),
  );
}
