import { expect, it } from 'vitest';
import { groupHits } from '../../../src/search/group-hits.ts';
import type { Hit } from '../../../src/search/hit.ts';

const hit = (kind: string, url: string): Hit => ({
  kind,
  url,
  title: url,
  name: [],
  topic: undefined,
  section: undefined,
  text: [],
  helpFirst: false,
});

it('shows the three best in their order, the others by what they are with the next best first, and each page once', () => {
  const hits = [
    hit('Term', '1'),
    hit('Tool', '2'),
    hit('Article', '3'),
    hit('Tool', '4'),
    hit('Article', '5'),
    hit('Question', '6'),
    hit('New', '7'),
    hit('Tool', '8'),
  ];
  const { best, next, groups } = groupHits(hits);

  expect(best?.url).toBe('1');
  expect(next.map(({ url }) => url)).toEqual(['2', '3']);
  expect(groups.map(({ name, hits: inGroup }) => [name, inGroup.map(({ url }) => url)])).toEqual([
    ['tools', ['4', '8']],
    ['articles', ['5']],
    ['answers', ['6']],
    ['pages', ['7']],
  ]);
});

it('makes no group of nothing', () => {
  expect(groupHits([])).toEqual({ best: undefined, next: [], groups: [] });
});
