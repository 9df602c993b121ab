import { expect, it } from 'vitest';
import { QUERY_SETS, readQueries } from '../../../src/commands/judged-queries.ts';
import { readLearned } from '../../../src/integrations/search/learned.ts';
import { listWords } from '../../../src/lib/words-of-text.ts';
import { listQueries } from '../../search/lines.ts';

const toWords = (text: string) => listWords(text).join(' ');

it.each(QUERY_SETS)('the queries “%s” are judged by pages there are', (set) => {
  const known = readLearned().pages;
  const queries = readQueries(set);
  const judged = queries.flatMap(({ pages, second = [] }) => [...pages, ...second]);

  expect(queries.length).toBeGreaterThanOrEqual(500);
  expect(queries.filter(({ pages }) => pages.length === 0)).toEqual([]);
  expect([...new Set(judged)].filter((url) => !known.has(url))).toEqual([]);
});

it.each(['test', 'unseen'] as const)('nothing was learned from the queries “%s”', (set) => {
  const learned = new Set(listQueries().map(({ text }) => toWords(text)));
  const queries = readQueries(set).map(({ query }) => query);

  expect(learned.size).toBeGreaterThan(50_000);
  expect(queries.filter((query) => learned.has(toWords(query)))).toEqual([]);
});
