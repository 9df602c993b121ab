// `npm run report:reviewer`: how well the statement review does on sentences it has not learned from.
// `--write` puts the figures where readers and developers find them; `--throttled` times it in a browser as slow
// as a phone, and puts that there too.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle } from '../integrations/own-script.ts';
import { CODES, reviewStatement } from '../tools/i-statement/review.ts';
import { startBrowser } from './find-browser.ts';
import { root } from './install.mjs';
import { readJsonLines } from './json-lines.ts';
import { measureAgreement, measureShare, sayShare } from './shares.ts';

const HOME = `${root}tests/reviewer/`;
const README = `${root}src/tools/i-statement/README.md`;
const FIGURES = `${HOME}figures.json`;
const PAGE = `${root}content/tools/i-statement.mdx`;
const MARKED = /(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/;
const MARKED_ON_PAGE = /(\{\/\* figures \*\/\}\n)[\s\S]*?(\n\{\/\* \/figures \*\/\})/;
// As the page calls them.
const NAMES = {
  harm: 'harm',
  accusation: 'blame',
  absolute: '“always” or “never”',
  'judgment-as-feeling': 'a verdict in place of a feeling',
  'mind-reading': 'a guess at their mind',
  label: 'a name for a person',
  threat: 'an “or else”',
  'vague-request': 'a wish nobody can see',
  'negative-request': 'only what should stop',
};
const DRAFT = {
  feeling: 'hurt and a bit lonely, like a stone in my chest',
  situation: 'you came home at eleven on Friday and I had heard nothing since noon',
  reason: 'because my mind goes to accidents when the phone stays quiet',
  request: "you to text me if you'll be later than ten",
  perspective: 'your shifts have run long this month and you were tired',
};

const isThrottled = process.argv.includes('--throttled');
const isWritten = process.argv.includes('--write');

const fields = readJsonLines(`${HOME}test.jsonl`).map(({ field, text, codes, second }) => {
  const given = [...new Set(reviewStatement({ [field]: text }).map(({ code }) => code))];
  return { codes, second, given };
});

const both = fields.filter(({ second }) => Array.isArray(second));
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
    kappa: measureAgreement(
      both.map(({ codes, second }) => [codes.includes(code), second.includes(code)]),
    ),
  };
});
const clean = fields.filter(({ codes }) => codes.length === 0);
const flagged = clean.filter(({ given }) => given.length > 0);
const harm = fields.filter(({ codes }) => codes.includes('harm'));
const corrected = harm.filter(({ given }) => given.some((code) => code !== 'harm'));
const [{ code: script }] = await bundle(`${root}src/tools/i-statement/review.ts`);
const figures = {
  set: 'test',
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
const slowTimes = isThrottled ? sayTimes(await timeInBrowser()) : '';
if (isThrottled) console.log(`In Chromium, six times slower: ${slowTimes}`);
if (isWritten) write();

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

function write() {
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
    `On ${figures.fields} fields of \`test.jsonl\`, with 95 % Wilson intervals:`,
    table,
    `Clean fields flagged: ${sayShare(figures.cleanFlagged)}. Harm given a wording code: ${sayShare(figures.harmCorrected)}. Script: ${figures.gzip} bytes (gzip).`,
    ...(isThrottled
      ? [`A filled draft in Chromium, with the processor six times slower: ${slowTimes}.`]
      : []),
  ].join('\n\n');
  put(README, MARKED, facts);
  put(PAGE, MARKED_ON_PAGE, composeForReaders());
}

function composeForReaders() {
  const say = ({ share, low, high }) => {
    const [middle, from, to] = [share, low, high].map((value) => Math.round(100 * value));
    return `${middle} in 100 (${from} to ${to})`;
  };
  return [
    `We tried it on ${figures.fields} made-up lines that it had not learned from. The numbers in brackets show how far the true ones may be from these.`,
    [
      '| what it looks for | of those there, it finds | when it says so, it is right |',
      '| --- | --- | --- |',
      ...rows.map(
        ({ code, precision, recall }) => `| ${NAMES[code]} | ${say(recall)} | ${say(precision)} |`,
      ),
    ].join('\n'),
    `Of the lines where there was nothing to say, it asked in vain about ${say(figures.cleanFlagged)}.`,
  ].join('\n\n');
}

function put(path, marked, facts) {
  const text = readFileSync(path, 'utf8');
  if (!marked.test(text)) throw new Error(`${path} has no place for the figures.`);
  writeFileSync(
    path,
    text.replace(marked, (_, open, close) => `${open}\n${facts}\n${close}`),
  );
}
