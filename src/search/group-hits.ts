import type { Hit } from './hit.ts';

/** Hits in the order they are shown: the best alone, and the others by what they are. */
export interface GroupedHits {
  readonly best: Hit | undefined;
  readonly groups: readonly { readonly name: GroupName; readonly hits: readonly Hit[] }[];
}

/** What the groups are called in `words.ts`. */
export type GroupName = 'articles' | 'answers' | 'tools' | 'pages';

const GROUP_OF: Readonly<Record<string, GroupName>> = {
  Article: 'articles',
  Question: 'answers',
  Term: 'answers',
  Tool: 'tools',
};
const ORDER: readonly GroupName[] = ['articles', 'answers', 'tools', 'pages'];

/** Hits, best first, as the best one and groups: articles, short answers, tools, other pages. */
export function groupHits([best, ...others]: readonly Hit[]): GroupedHits {
  const groups = ORDER.map((name) => ({
    name,
    hits: others.filter(({ kind }) => (GROUP_OF[kind] ?? 'pages') === name),
  }));
  return { best, groups: groups.filter(({ hits }) => hits.length > 0) };
}
