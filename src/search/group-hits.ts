import type { Hit } from './hit.ts';

/** Hits in the order they are shown: the best alone, the next best, and the others by what they are. */
export interface GroupedHits {
  readonly best: Hit | undefined;
  readonly next: readonly Hit[];
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

/** So many of the next best stand in their order: few readers look farther than three. */
const NEXT = 2;

/** Hits, best first, as the best, the next best, and groups of a kind: the group that holds the next hit comes first. */
export function groupHits([best, ...others]: readonly Hit[]): GroupedHits {
  const groups = new Map<GroupName, Hit[]>();
  for (const hit of others.slice(NEXT)) {
    const name = GROUP_OF[hit.kind] ?? 'pages';
    groups.set(name, [...(groups.get(name) ?? []), hit]);
  }
  return {
    best,
    next: others.slice(0, NEXT),
    groups: [...groups].map(([name, hits]) => ({ name, hits })),
  };
}
