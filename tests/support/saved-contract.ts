import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseKeptFile } from '../../src/tools/shared/logic/kept-file.ts';
import { composeKeptFile } from '../../src/tools/shared/logic/kept-format.ts';
import { readSaved, type SavedShape } from '../../src/tools/shared/logic/saved-shape.ts';
import { nearData } from './near-data.ts';

/**
 * The promises every saved shape keeps. Call it once in each `saved.test.ts`, with the named states of the
 * tool's `examples.ts`.
 */
export function describeSavedContract<Data>(
  shape: SavedShape<Data>,
  states: Readonly<Record<string, Data>>,
): void {
  const all = Object.values(states);
  const { slug, version } = shape;

  describe('the contract of what tools keep', () => {
    it('comes back from the device and from a file as it was', () => {
      expect(all.length).toBeGreaterThan(4);
      for (const data of all) {
        const reading = parseKeptFile(composeKeptFile({ [slug]: { version, data } }));
        expect(reading.kind).toBe('file');
        if (reading.kind !== 'file') return;
        expect(readSaved(shape, reading.file[slug]!)).toEqual({ kind: 'data', data });
      }
    });

    it('is looked for in anything without a failure, and found whole or not at all', () => {
      let found = 0;
      fc.assert(
        fc.property(nearData(all), (data) => {
          const parsed = shape.parse(data);
          if (parsed === undefined) return;
          found += 1;
          expect(shape.parse(parsed)).toEqual(parsed);
        }),
      );
      expect(found).toBeGreaterThan(0);
    });

    it('is damaged where anything else stands in its place', () => {
      fc.assert(
        fc.property(fc.jsonValue(), (data) => {
          expect(['data', 'damaged']).toContain(readSaved(shape, { version, data }).kind);
        }),
      );
    });
  });
}
