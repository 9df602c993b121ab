// `npm run report:reviewer`: how well the statement review does on sentences it has not learned from.
// `--write` puts the figures where readers and developers find them; `--throttled` times it in a browser as slow as a phone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { CODES, reviewStatement } from '../tools/i-statement/review.ts';
import { startBrowser } from './find-browser.mjs';
import { root } from './install.mjs';

const HOME = `${root}tests/reviewer/`;
const README = `${root}src/tools/i-statement/README.md`;
const FIGURES = `${HOME}figures.json`;
const MARKED = /(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/;
const DRAFT = {
  feeling: 'hurt and a bit lonely, like a stone in my chest',
  situation: 'you came home at eleven on Friday and I had heard nothing since noon',
  reason: 'because my mind goes to accidents when the phone stays quiet',
  request: "you to text me if you'll be later than ten",
  perspective: 'your shifts have run long this month and you were tired',
};

const isThrottled = process.argv.includes('--throttled');
const isWritten = process.argv.includes('--write');
const file = ['test.jsonl', 'tuned.jsonl'].find((name) => existsSync(HOME + name));
if (file === undefined) throw new Error(`No labeled statements in ${HOME}`);
if (file === 'tuned.jsonl') console.log('No test.jsonl yet: these sentences were learned from.');

const lines = readFileSync(HOME + file, 'utf8')
  .trim()
  .split('\n');
const fields = lines.map((line) => {
  const { field, text, codes, second } = JSON.parse(line);
  const given = [...new Set(reviewStatement({ [field]: text }).map(({ code }) => code))];
  return { codes, second, given };
});

const rows = CODES.map((code) => {
  const count = (isLabeled, isGiven) =>
    fields.filter(
      ({ codes, given }) => codes.includes(code) === isLabeled && given.includes(code) === isGiven,
    ).length;
  const [hits, misses, alarms] = [count(true, true), count(true, false), count(false, true)];
  return {
    code,
    n: hits + misses,
    precision: measureShare(hits, hits + alarms),
    recall: measureShare(hits, hits + misses),
    kappa: measureAgreement(code),
  };
});
const clean = fields.filter(({ codes }) => codes.length === 0);
const flagged = clean.filter(({ given }) => given.length > 0);
const harm = fields.filter(({ codes }) => codes.includes('harm'));
const corrected = harm.filter(({ given }) => given.some((code) => code !== 'harm'));
const script = await bundle();
const figures = {
  set: file.replace('.jsonl', ''),
  fields: fields.length,
  codes: rows,
  cleanFlagged: measureShare(flagged.length, clean.length),
  harmCorrected: measureShare(corrected.length, harm.length),
  gzip: gzipSync(script, { level: 9 }).length,
};

console.table(
  rows.map(({ code, n, precision, recall, kappa }) => ({
    code,
    n,
    precision: sayShare(precision),
    recall: sayShare(recall),
    ...(kappa === null ? {} : { kappa: kappa.toFixed(2) }),
  })),
);
console.log(`Clean fields flagged: ${sayShare(figures.cleanFlagged)}`);
console.log(`Harm given a wording code: ${sayShare(figures.harmCorrected)}`);
console.log(`Script: ${figures.gzip} bytes (gzip)`);
console.log(`A filled draft here: ${sayTimes(timeDrafts(reviewStatement, DRAFT))}`);
if (isThrottled) console.log(`In Chromium, six times slower: ${sayTimes(await timeInBrowser())}`);
if (isWritten) write();

/** A share and its 95 % Wilson interval. */
function measureShare(part, whole) {
  if (whole === 0) return { part, whole, share: null, low: null, high: null };
  const z = 1.96;
  const share = part / whole;
  const middle = share + z ** 2 / (2 * whole);
  const spread = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
  const scale = 1 + z ** 2 / whole;
  const round = (value) => Number(value.toFixed(3));
  return {
    part,
    whole,
    share: round(share),
    low: round((middle - spread) / scale),
    high: round((middle + spread) / scale),
  };
}

/** Cohen's kappa of the two labelers, or null where only one has labeled. */
function measureAgreement(code) {
  const both = fields.filter(({ second }) => Array.isArray(second));
  if (both.length === 0) return null;
  const share = (test) => both.filter(test).length / both.length;
  const one = share(({ codes }) => codes.includes(code));
  const two = share(({ second }) => second.includes(code));
  const seen = share(({ codes, second }) => codes.includes(code) === second.includes(code));
  const chance = one * two + (1 - one) * (1 - two);
  return chance === 1 ? 1 : Number(((seen - chance) / (1 - chance)).toFixed(3));
}

function sayShare({ part, whole, share, low, high }) {
  if (share === null) return 'none';
  const percent = (value) => (100 * value).toFixed(0);
  return `${(100 * share).toFixed(1)} % (${percent(low)} to ${percent(high)}; ${part} of ${whole})`;
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/tools/i-statement/review.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

// Runs in Node and in the browser, so it uses nothing from around it.
function timeDrafts(review, draft) {
  const times = [];
  for (let round = 0; round < 300; round += 1) {
    const parts = Object.entries(draft).map(([field, text]) => [field, `${text} ${round}`]);
    const start = performance.now();
    review(Object.fromEntries(parts));
    times.push(performance.now() - start);
  }
  const first = times[0] ?? 0;
  times.sort((a, b) => a - b);
  return { first, median: times[150] ?? 0, p95: times[285] ?? 0 };
}

async function timeInBrowser() {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    return await page.evaluate(
      async ([source, timer, draft]) => {
        const { reviewStatement: review } = await import(
          URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
        );
        return new Function(`return ${timer}`)()(review, draft);
      },
      [script, timeDrafts.toString(), DRAFT],
    );
  } finally {
    await browser.close();
  }
}

function sayTimes({ first, median, p95 }) {
  const say = (time) => `${time.toFixed(2)} ms`;
  return `median ${say(median)}, 95 of 100 within ${say(p95)}, the first ${say(first)}`;
}

// What it learned from says nothing about sentences it has not seen, so only the test set is published.
function write() {
  if (file !== 'test.jsonl') throw new Error(`Only figures of ${HOME}test.jsonl are published.`);
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  const table = [
    '| code | n | precision | recall |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ code, n, precision, recall }) =>
        `| \`${code}\` | ${n} | ${sayShare(precision)} | ${sayShare(recall)} |`,
    ),
  ].join('\n');
  const facts = [
    `On ${figures.fields} fields of \`${file}\`, with 95 % Wilson intervals:`,
    table,
    `Clean fields flagged: ${sayShare(figures.cleanFlagged)}. Harm given a wording code: ${sayShare(figures.harmCorrected)}. Script: ${figures.gzip} bytes (gzip).`,
  ].join('\n\n');
  const readme = readFileSync(README, 'utf8');
  if (!MARKED.test(readme)) throw new Error(`${README} has no place for the figures.`);
  writeFileSync(
    README,
    readme.replace(MARKED, (_, open, close) => `${open}\n${facts}\n${close}`),
  );
}
