import { expect, it } from 'vitest';
import { readContent } from '../../../../src/integrations/checks/content.ts';
import { listAsked } from '../../../../src/integrations/search/asked.ts';
import { composeFeaturesPage, readLearned } from '../../../../src/integrations/search/learned.ts';
import { DIMENSIONS, MOST_DANGER, STEPS } from '../../../../src/lexicon/vectors.ts';
import { searchPage } from '../../../support/search-builder.ts';

const learned = readLearned();

it('knows every page that people are known to ask about: else run `npm run learn:search`', () => {
  const asked = [...listAsked(readContent(process.cwd())).keys()];

  expect(asked.length).toBeGreaterThan(200);
  expect(asked.filter((url) => !learned.pages.has(url))).toEqual([]);
  expect([...learned.pages.keys()].filter((url) => !asked.includes(url))).toEqual([]);
});

it('has whole vectors', () => {
  const ofFeatures = [...learned.features.values()].flatMap(({ vector }) =>
    vector ? [vector] : [],
  );
  const vectors = [...ofFeatures, ...learned.pages.values()];

  expect(vectors.length).toBeGreaterThan(5000);
  expect(vectors.every((vector) => vector.length === DIMENSIONS)).toBe(true);
  expect(vectors.flat().every((step) => step >= 0 && step < STEPS)).toBe(true);
});

it('knows what tells of danger and what tells of none', () => {
  const steps = [...learned.features.values()].map(({ danger }) => danger);

  expect(steps.filter((step) => step > 0).length).toBeGreaterThan(3000);
  expect(steps.filter((step) => step < 0).length).toBeGreaterThan(3000);
  expect(steps.every((step) => Math.abs(step) <= MOST_DANGER)).toBe(true);
});

it('is found with whatever filter is set', () => {
  const pages = [searchPage('/a/', { kind: 'Tool' }), searchPage('/b/', { topic: 'This & that' })];
  const html = composeFeaturesPage(pages, learned);

  expect(html).toContain('data-pagefind-filter="type:Tool"');
  expect(html).toContain('data-pagefind-filter="type:Article"');
  expect(html).toContain('data-pagefind-filter="topic:This &amp; that"');
});
