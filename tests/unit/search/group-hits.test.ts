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
});

it('shows the best alone, the others by what they are with the next best first, and each page once', () => {
  const hits = [
    hit('Term', '1'),
    hit('Tool', '2'),
    hit('Article', '3'),
    hit('Question', '4'),
    hit('New', '5'),
    hit('Tool', '6'),
  ];
  const { best, groups } = groupHits(hits);

  expect(best?.url).toBe('1');
  expect(groups.map(({ name, hits: inGroup }) => [name, inGroup.map(({ url }) => url)])).toEqual([
    ['tools', ['2', '6']],
    ['articles', ['3']],
    ['answers', ['4']],
    ['pages', ['5']],
  ]);
});

it('makes no group of nothing', () => {
  expect(groupHits([])).toEqual({ best: undefined, groups: [] });
});
