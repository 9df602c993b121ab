import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame, mergeThreeWay } from '../../../../../src/tools/shared/logic/three-way.ts';

describe('two versions put together', () => {
  it.each([
    ['both added', {}, { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['each changed its own', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3 }, { a: 2, b: 3 }],
    ['one deleted', { a: 1, b: 1 }, { b: 1 }, { a: 1, b: 1 }, { b: 1 }],
    ['both deleted', { a: 1 }, {}, {}, {}],
    ['one deleted what the other changed', { a: 1 }, {}, { a: 2 }, { a: 2 }],
    ['one changed what the other deleted', { a: 1 }, { a: 2 }, {}, { a: 2 }],
    ['both did the same', { a: 1 }, { a: 2 }, { a: 2 }, { a: 2 }],
    ['nothing was known before', undefined, { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ['a place was empty here', undefined, { a: '' }, { a: 'x' }, { a: 'x' }],
    ['a place was empty there', undefined, { a: 'x' }, { a: '' }, { a: 'x' }],
    ['deep inside', { a: { b: 1 } }, { a: { b: 1, c: 2 } }, { a: { b: 3 } }, { a: { b: 3, c: 2 } }],
    [
      'one deleted from a list to which the other added',
      [{ id: 'x' }, { id: 'y' }],
      [{ id: 'y' }],
      [{ id: 'x' }, { id: 'y' }, { id: 'z' }],
      [{ id: 'y' }, { id: 'z' }],
    ],
    [
      'lists by id',
      [{ id: 'x', n: 1 }],
      [
        { id: 'x', n: 1 },
        { id: 'y', n: 2 },
      ],
      [
        { id: 'z', n: 3 },
        { id: 'x', n: 9 },
      ],
      [
        { id: 'x', n: 9 },
        { id: 'y', n: 2 },
        { id: 'z', n: 3 },
      ],
    ],
  ])('%s', (_, base, mine, theirs, merged) => {
    expect(mergeThreeWay(base, mine, theirs)).toEqual({ merged, isClean: true });
  });

  it.each([
    ['a number', { a: 1 }, { a: 2 }, { a: 3 }],
    ['words', 'one', 'two', 'three'],
    ['a list without ids', [1], [1, 2], [1, 3]],
    ['a list of one without an id', [1], [2], []],
    ['a list and a thing', { a: [] }, { a: [{ id: 'x' }] }, { a: { x: 1 } }],
    ['a list with one id twice', [], [{ id: 'x' }, { id: 'x' }], [{ id: 'x' }]],
  ])(
    'that changed the same place, %s, is said, and what is mine stands',
    (_, base, mine, theirs) => {
      expect(mergeThreeWay(base, mine, theirs)).toEqual({ merged: mine, isClean: false });
    },
  );

  it('does not take a key of every object for one of its own', () => {
    const odd: unknown = JSON.parse('{"__proto__":{"a":1},"constructor":2}');

    expect(isSame({}, odd)).toBe(false);
    expect(JSON.stringify(mergeThreeWay({}, { b: 1 }, odd).merged)).toBe(
      '{"b":1,"__proto__":{"a":1},"constructor":2}',
    );
  });

  const diary = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'toString'),
    fc.oneof(fc.nat(3), fc.dictionary(fc.constantFrom('x', 'y'), fc.nat(2))),
  );

  it('keeps whatever only one side changed, and whatever nobody deleted', () => {
    fc.assert(
      fc.property(diary, diary, diary, (base, mine, theirs) => {
        const { merged } = mergeThreeWay(base, mine, theirs);
        const seen = new Map(Object.entries(Object(merged)));
        const at = (thing: object, key: string) =>
          Object.hasOwn(thing, key) ? (thing as Record<string, unknown>)[key] : undefined;
        for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
          if (isSame(at(base, key), at(theirs, key))) {
            expect(isSame(seen.get(key), at(mine, key))).toBe(true);
          } else if (isSame(at(base, key), at(mine, key))) {
            expect(isSame(seen.get(key), at(theirs, key))).toBe(true);
          } else expect(seen.has(key)).toBe(true);
        }
      }),
    );
  });

  it('comes to the same from either side where nothing collides', () => {
    fc.assert(
      fc.property(diary, diary, diary, (base, mine, theirs) => {
        const one = mergeThreeWay(base, mine, theirs);
        const other = mergeThreeWay(base, theirs, mine);
        expect(one.isClean).toBe(other.isClean);
        if (one.isClean) expect(isSame(one.merged, other.merged)).toBe(true);
      }),
    );
  });

  it('meets any JSON without failing, and gives it back where only one side changed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (base, mine) => {
        expect(mergeThreeWay(base, mine, base)).toEqual({ merged: mine, isClean: true });
        expect(mergeThreeWay(base, base, mine)).toEqual({ merged: mine, isClean: true });
        expect(mergeThreeWay(undefined, mine, base).merged).toBeDefined();
      }),
    );
  });
});
