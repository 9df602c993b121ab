import { expect, it } from 'vitest';
import { readContent } from '../../../../src/integrations/checks/content.ts';
import { listAsked } from '../../../../src/integrations/search/asked.ts';
import { composeVectorPage, readLearned } from '../../../../src/integrations/search/learned.ts';
import { DIMENSIONS, STEPS } from '../../../../src/lexicon/vectors.ts';
import { searchPage } from '../../../support/search-builder.ts';

const learned = readLearned();

it('knows every page that people are known to ask about: else run `npm run learn:search`', () => {
  const asked = [...listAsked(readContent(process.cwd())).keys()];

  expect(asked.length).toBeGreaterThan(200);
  expect(asked.filter((url) => !learned.pages.has(url))).toEqual([]);
  expect([...learned.pages.keys()].filter((url) => !asked.includes(url))).toEqual([]);
});

it('has whole vectors', () => {
  const vectors = [...learned.features.values(), ...learned.pages.values()];

  expect(vectors.length).toBeGreaterThan(5000);
  expect(vectors.every((vector) => vector.length === DIMENSIONS)).toBe(true);
  expect(vectors.flat().every((step) => step >= 0 && step < STEPS)).toBe(true);
});

it('is found with whatever filter is set', () => {
  const pages = [searchPage('/a/', { kind: 'Tool' }), searchPage('/b/', { topic: 'This & that' })];
  const html = composeVectorPage(pages, learned);

  expect(html).toContain('data-pagefind-filter="type:Tool"');
  expect(html).toContain('data-pagefind-filter="type:Article"');
  expect(html).toContain('data-pagefind-filter="topic:This &amp; that"');
});
