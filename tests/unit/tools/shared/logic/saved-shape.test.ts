import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSaved, type SavedShape } from '../../../../../src/tools/shared/logic/saved-shape.ts';

const SHAPE: SavedShape<{ words: string[] }> = {
  slug: 'a-tool',
  version: 3,
  parse(data) {
    const { words } = data as { words: unknown };
    return Array.isArray(words) && words.every((word) => typeof word === 'string')
      ? { words }
      : undefined;
  },
  migrations: [
    (data) => ({ text: (data as { line: string }).line }),
    (data) => ({ words: (data as { text: string }).text.split(' ') }),
  ],
};

describe('what a tool finds of its own', () => {
  it.each([
    ['of today', { version: 3, data: { words: ['a'] } }, { kind: 'data', data: { words: ['a'] } }],
    [
      'one version old',
      { version: 2, data: { text: 'a b' } },
      { kind: 'data', data: { words: ['a', 'b'] } },
    ],
    [
      'two versions old',
      { version: 1, data: { line: 'a b' } },
      { kind: 'data', data: { words: ['a', 'b'] } },
    ],
    ['of a version to come', { version: 4, data: { words: [] } }, { kind: 'newer' }],
    ['of another shape', { version: 3, data: { words: [1] } }, { kind: 'damaged' }],
    ['that breaks a migration', { version: 1, data: null }, { kind: 'damaged' }],
  ])('%s', (_, entry, expected) => {
    expect(readSaved(SHAPE, entry)).toEqual(expected);
  });

  it('is read whatever it is, without failing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.jsonValue(), (version, data) => {
        expect(['data', 'newer', 'damaged']).toContain(readSaved(SHAPE, { version, data }).kind);
      }),
    );
  });
});
