// `npm run report:reviewer`: how well the statement review does on sentences it has not learned from.
// `--write` puts the figures where readers and developers find them; `--throttled` times it in a browser as slow
// as a phone, and puts that there too.
import { gzipSync } from 'node:zlib';
import { bundle } from '../integrations/own-script.ts';
import { root } from './install.mjs';
import { measureReviewer } from './measure-reviewer.ts';
import { sayShare } from './shares.ts';
import { sayTimes, timeHere, timeThrottled } from './time-reviewer.ts';
import { writeReviewerFigures } from './write-reviewer-figures.ts';

const flags = new Set(process.argv.slice(2));

const [part] = await bundle(`${root}src/tools/i-statement/review.ts`);
if (!part) throw new Error('The review was bundled into nothing.');
const figures = {
  // Half of these were written to mislead, none of those.
  test: measureReviewer(`${root}tests/reviewer/test.jsonl`),
  plain: measureReviewer(`${root}tests/reviewer/test-plain.jsonl`),
  gzip: gzipSync(part.code, { level: 9 }).length,
};

for (const { fields, codes, cleanFlagged, harmCorrected } of [figures.test, figures.plain]) {
  console.log(`Of ${fields} fields:`);
  console.table(
    codes.map(({ code, n, precision, recall, kappa }) => ({
      code,
      n,
      precision: sayShare(precision),
      recall: sayShare(recall),
      ...(kappa === null ? {} : { kappa: kappa.toFixed(2) }),
    })),
  );
  console.log(`Clean fields flagged: ${sayShare(cleanFlagged)}`);
  console.log(`Harm given a wording code: ${sayShare(harmCorrected)}`);
}
console.log(`Script: ${figures.gzip} bytes (gzip)`);
console.log(`A filled draft here: ${sayTimes(timeHere())}`);
const slow = flags.has('--throttled') ? sayTimes(await timeThrottled(part.code)) : undefined;
if (slow !== undefined) console.log(`In Chromium, six times slower: ${slow}`);
if (flags.has('--write')) writeReviewerFigures(figures, slow);
