/** Two versions of the same thing put together. */
export interface Merge {
  readonly merged: unknown;
  /** False where both changed the same place: `merged` then holds what `mine` had there. */
  readonly isClean: boolean;
}

/**
 * What `mine` and `theirs` became since `base`, put together: things by their keys, lists by the `id`
 * of what is in them. What was deleted on one side and changed on the other stays. With no `base`,
 * whatever either side has is there after.
 *
 * @example mergeThreeWay({ a: 1 }, { a: 1, b: 2 }, { a: 3 }) // { merged: { a: 3, b: 2 }, isClean: true }
 */
export function mergeThreeWay(base: unknown, mine: unknown, theirs: unknown): Merge {
  // Where nothing is known before, '' is a place nobody wrote in, and gives way.
  const isUnsaid = (one: unknown) => one === undefined || (base === undefined && one === '');
  if (isSame(mine, theirs) || isSame(base, theirs)) return { merged: mine, isClean: true };
  if (isSame(base, mine) || isUnsaid(mine)) return { merged: theirs, isClean: true };
  if (isUnsaid(theirs)) return { merged: mine, isClean: true };
  const [from, here, there] = [findParts(base), findParts(mine), findParts(theirs)];
  if (!here || !there || Array.isArray(mine) !== Array.isArray(theirs)) {
    return { merged: mine, isClean: false };
  }
  const parts = [...new Map([...here, ...there]).keys()].map((key) => ({
    key,
    ...mergeThreeWay(from?.get(key), here.get(key), there.get(key)),
  }));
  const left = parts.filter(({ merged }) => merged !== undefined);
  return {
    merged: Array.isArray(mine)
      ? left.map(({ merged }) => merged)
      : Object.fromEntries(left.map(({ key, merged }) => [key, merged])),
    isClean: parts.every(({ isClean }) => isClean),
  };
}

/** Whether two values of JSON say the same, in whatever order their keys stand. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isThing(one) || !isThing(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

/** Whether the value has parts with names. */
export function isThing(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

// The parts of a thing by key, or of a list by id. A list without ids is one piece, like a number.
function findParts(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!isThing(value)) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const list: readonly unknown[] = value;
  const ids = list.map((part) => (isThing(part) ? part['id'] : undefined));
  const hasIds = ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
  return hasIds ? new Map(ids.map((id, at) => [id, list[at]])) : undefined;
}
