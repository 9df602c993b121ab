import fc from 'fast-check';

/** Anything that could be kept; most often what a tool did keep, with something else in the place of one part. */
export function nearData(kept: readonly unknown[]): fc.Arbitrary<unknown> {
  const other = fc.oneof(fc.string(), fc.jsonValue());
  const changed = fc
    .tuple(fc.constantFrom(...kept), fc.nat(), other)
    .map(([data, at, value]) => withChange(data, at, value));
  return fc.oneof({ arbitrary: changed, weight: 3 }, { arbitrary: fc.jsonValue(), weight: 1 });
}

function withChange(data: unknown, at: number, value: unknown): unknown {
  const copy = structuredClone(data);
  const parts = listParts(copy);
  const part = parts[at % parts.length];
  if (!part) return value;
  Object.assign(part.holder, { [part.name]: value });
  return copy;
}

/** Every part of some data, however deep, by what holds it. */
function listParts(data: unknown): { holder: object; name: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, part]) => [
    { holder: data, name },
    ...listParts(part),
  ]);
}
