import { expect, it } from 'vitest';
import { addressOf } from '../../../src/integrations/checks/addresses.ts';
import { findProblems } from '../../../src/integrations/checks/all-checks.ts';
import { readContent } from '../../../src/integrations/checks/content.ts';
import { formatFindings } from '../../../src/integrations/checks/report.ts';
import { lookAround } from '../../../src/integrations/content-checks.ts';
import { latestDayAt } from '../../../src/lib/dates.ts';
import { expectAtLeast, expectExactly } from '../../support/edition.ts';
import { ROOT } from '../../support/source-files.ts';
import published from '../published.json';

const content = readContent(ROOT);

it('whatever was published is still at its address, where other people’s links lead', () => {
  const addresses = new Set(content.entries.map(addressOf));

  expectAtLeast('published', published.length);
  expect(published.filter((address) => !addresses.has(address))).toEqual([]);
});

it('the bibliography has the works that were vetted, and nothing else', () => {
  const works = content.entries.filter(({ kind }) => kind === 'reference');

  expect(new Set(works.map(({ id }) => id)).size).toBe(works.length);
  expectExactly('works', works.length);
});

it('an author has nothing to mend', () => {
  const problems = findProblems(content, lookAround(ROOT, latestDayAt(new Date())));

  expect(content.entries.length).toBeGreaterThan(200);
  expect(formatFindings(problems)).toBe('0 problems in 0 files.');
});
