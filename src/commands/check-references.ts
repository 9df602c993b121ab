// `npm run check:references`: which works of the bibliography have a DOI or an address. With `-- --online` it asks
// doi.org, or the address, whether each is there; with `-- --online --write` it keeps the answers.
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { findProblems } from '../integrations/checks/all-checks.ts';
import { parseContent } from '../integrations/checks/content.ts';
import { formatFindings } from '../integrations/checks/report.ts';
import { lookAround } from '../integrations/content-checks.ts';
import { withAnswers } from '../lib/address-answers.ts';
import { dayOf, latestDayAt } from '../lib/dates.ts';
import { AddressRecordSchema } from '../schemas/address-check.ts';
import { root } from './install.mjs';
import { askForAll, listWorks, sayShape } from './reference-addresses.ts';

const REFERENCES = 'content/references.json';
const RECORD = `${root}content/reviews/addresses.json`;
/** Between two questions, so that nobody is asked in a rush; and the longest wait for an answer. */
const PAUSE_MS = 1000;
const PATIENCE_MS = 20_000;

const flags = new Set(process.argv.slice(2));
const isOnline = flags.delete('--online');
const isWritten = flags.delete('--write');
if (flags.size > 0 || (isWritten && !isOnline)) {
  console.error('npm run check:references [-- --online [--write]]');
  process.exit(1);
}

const now = new Date();
const content = parseContent(new Map([[REFERENCES, readFileSync(`${root}${REFERENCES}`, 'utf8')]]));
const problems = findProblems(content, lookAround(root, latestDayAt(now)));
if (problems.length > 0) {
  console.error(formatFindings(problems));
  process.exit(1);
}

const works = listWorks(content);
console.log(sayShape(works));
if (!isOnline) {
  console.log(
    '\nNothing was asked for. To ask doi.org, or the address, for each (some minutes):\n' +
      '  npm run check:references -- --online\n' +
      'and to keep the answers in content/reviews/addresses.json, where /sources/ shows them:\n' +
      '  npm run check:references -- --online --write',
  );
  process.exit(0);
}

const asked = await askForAll(works, {
  ask: async (address, method) => {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'User-Agent': 'SmallPromises-check-references/1.0', Accept: 'text/html,*/*' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    return response;
  },
  wait: () => wait(PAUSE_MS),
  say: (words) => console.log(words),
});
if (!asked) process.exit(2);

if (isWritten) {
  const record = withAnswers(
    AddressRecordSchema.parse(JSON.parse(readFileSync(RECORD, 'utf8'))),
    asked,
    dayOf(now),
    works.map(({ id }) => id),
  );
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  console.log('Kept in content/reviews/addresses.json.');
}
if (asked.some(({ answer }) => answer.result === 'gone')) process.exitCode = 1;
