import { describe, expect, it } from 'vitest';
import { findProblems } from '../../../src/integrations/checks/all-checks.ts';
import { readContent, type Kind } from '../../../src/integrations/checks/content.ts';
import { formatFindings } from '../../../src/integrations/checks/report.ts';
import { lookAround } from '../../../src/integrations/content-checks.ts';
import { dayOf } from '../../../src/lib/dates.ts';
import { ROOT } from '../../support/source-files.ts';

const content = readContent(ROOT);
const listIds = (kind: Kind) =>
  content.entries.filter((entry) => entry.kind === kind).map(({ id }) => id);

const ARTICLES = [
  'understanding/what-trust-is',
  'causes/why-trust-becomes-hard',
  'causes/past-betrayal',
  'signs/signs-of-trust-issues',
  'signs/overthinking-and-mixed-signals',
  'attachment/attachment-styles',
  'rebuilding/rebuilding-trust',
  'rebuilding/talking-about-trust',
  'rebuilding/small-promises',
  'deciding/red-flags',
  'deciding/staying-safe',
  'supporting/supporting-someone',
];

const QUESTIONS = [
  'what-causes-trust-issues',
  'how-to-rebuild-trust-after-betrayal',
  'what-are-the-signs-of-trust-issues',
  'can-a-relationship-survive-without-trust',
  'how-long-does-it-take-to-rebuild-trust',
];

describe('what a reader finds', () => {
  // Addresses that other people link to: none of them may go away or change.
  it.each(ARTICLES)('the article %s', (id) => {
    expect(listIds('article').length).toBeGreaterThanOrEqual(12);
    expect(listIds('article')).toContain(id);
  });

  it.each(QUESTIONS)('the question %s', (id) => {
    expect(listIds('question').length).toBeGreaterThanOrEqual(15);
    expect(listIds('question')).toContain(id);
  });

  it.each<[Kind, number]>([
    ['topic', 7],
    ['term', 20],
    ['path', 2],
    ['tool', 1],
    ['site page', 5],
    ['reference', 130],
    ['helplines', 1],
  ])('of the kind %s at least %i, each with a name of its own', (kind, least) => {
    const ids = listIds(kind);

    expect(ids.length).toBeGreaterThanOrEqual(least);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('and nothing else: seven topics, and the 130 works that were vetted', () => {
    expect(listIds('topic')).toEqual([
      'understanding',
      'causes',
      'signs',
      'attachment',
      'rebuilding',
      'deciding',
      'supporting',
    ]);
    expect(listIds('reference')).toHaveLength(130);
  });
});

it('an author has nothing to mend', () => {
  const problems = findProblems(content, lookAround(ROOT, dayOf(new Date())));

  expect(content.entries.length).toBeGreaterThan(200);
  expect(formatFindings(problems)).toBe('0 problems in 0 files.');
});
