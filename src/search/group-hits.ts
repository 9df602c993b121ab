import type { Hit } from './hit.ts';

/** Hits in the order they are shown: the best alone, and the others by what they are. */
export interface GroupedHits {
  readonly best: Hit | undefined;
  readonly groups: readonly Group[];
}

interface Group {
  readonly name: GroupName;
  readonly hits: readonly Hit[];
}

/** What the groups are called in `words.ts`. */
export type GroupName = 'articles' | 'answers' | 'tools' | 'pages';

const GROUP_OF: Readonly<Record<string, GroupName>> = {
  Article: 'articles',
  Question: 'answers',
  Term: 'answers',
  Tool: 'tools',
};

/** Hits, best first, as the best one and groups of a kind: the group that holds the next best hit comes first. */
export function groupHits([best, ...others]: readonly Hit[]): GroupedHits {
  const groups = new Map<GroupName, Hit[]>();
  for (const hit of others) {
    const name = GROUP_OF[hit.kind] ?? 'pages';
    groups.set(name, [...(groups.get(name) ?? []), hit]);
  }
  return { best, groups: [...groups].map(([name, hits]) => ({ name, hits })) };
}
