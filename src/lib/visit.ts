const VISIT = 'visit';

/**
 * Which visit a tab is in: a random mark, without a meaning of its own, in the tab's session storage.
 * Pages of the browser's history that hold words compare it with the one they knew; leaving quickly takes
 * it away, so what was typed before is not shown again. With `mark` a visit is begun where there is none.
 * Undefined where there is none, and where the browser stores nothing.
 */
export function findVisit(findStore: () => Storage, mark?: string): string | undefined {
  try {
    const visit = findStore().getItem(VISIT) ?? mark;
    if (visit) findStore().setItem(VISIT, visit);
    return visit;
  } catch {
    return undefined;
  }
}
