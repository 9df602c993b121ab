import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/nightly-reflection/examples.ts';
import { parseDiary, SAVED } from '../../../../src/tools/nightly-reflection/saved.ts';
import { parseKeptFile } from '../../../../src/tools/shared/logic/kept-file.ts';
import { composeKeptFile } from '../../../../src/tools/shared/logic/kept-format.ts';
import { readSaved } from '../../../../src/tools/shared/logic/saved-shape.ts';
import { mergeThreeWay } from '../../../../src/tools/shared/logic/three-way.ts';
import { nearData } from '../../../support/near-data.ts';

describe('nights that are kept', () => {
  it('come back from the device and from a file as they were', () => {
    const all = Object.values(states);
    expect(all.length).toBeGreaterThan(4);
    for (const diary of all) {
      const text = composeKeptFile({ [SAVED.slug]: { version: SAVED.version, data: diary } });
      const reading = parseKeptFile(text);
      expect(reading.kind).toBe('file');
      if (reading.kind === 'file') {
        expect(readSaved(SAVED, reading.file[SAVED.slug]!)).toEqual({ kind: 'data', data: diary });
      }
    }
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no nights', {}],
    ['nights in a list', { nights: [] }],
    ['a day that is none', { nights: { '2026-02-30': { first: 'a' } } }],
    ['a night that is a word', { nights: { '2026-11-22': 'a' } }],
    ['a night that is a list', { nights: { '2026-11-22': ['a'] } }],
    ['a line that is none', { nights: { '2026-11-22': { fourth: 'a' } } }],
    ['words that are none', { nights: { '2026-11-22': { first: 7 } } }],
  ])('are not made out of %s', (_, data) => {
    expect(parseDiary(data)).toBeUndefined();
  });

  it('are looked for in anything without a failure', () => {
    let found = 0;
    fc.assert(
      fc.property(nearData(Object.values(states)), (data) => {
        const diary = parseDiary(data);
        if (!diary) return;
        found += 1;
        expect(parseDiary(diary)).toEqual(diary);
      }),
    );
    expect(found).toBeGreaterThan(0);
  });

  it('are looked for in any bytes without a failure', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const reading = parseKeptFile(new TextDecoder().decode(bytes));
        expect(['file', 'newer', 'damaged']).toContain(reading.kind);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(['data', 'damaged']).toContain(readSaved(SAVED, { version: 1, data }).kind);
      }),
    );
  });

  it('written in two tabs come together, line by line', () => {
    const base = { nights: { '2026-11-22': { first: 'a' } } };
    const one = { nights: { '2026-11-22': { first: 'a', helped: 'tea' } } };
    const other = {
      nights: { '2026-11-22': { first: 'a', second: 'b' }, '2026-11-21': { first: 'c' } },
    };

    const { merged, isClean } = mergeThreeWay(base, one, other);

    expect(isClean).toBe(true);
    expect(parseDiary(merged)).toEqual({
      nights: {
        '2026-11-22': { first: 'a', second: 'b', helped: 'tea' },
        '2026-11-21': { first: 'c' },
      },
    });
  });

  it('hold nothing that we do not know', () => {
    expect(parseDiary({ nights: { '2026-11-22': { first: 'a' } }, more: 1 })).toEqual({
      nights: { '2026-11-22': { first: 'a' } },
    });
  });
});
