import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readThreads, states } from '../../../../src/tools/trust-check-in/examples.ts';
import { parseDiary, SAVED } from '../../../../src/tools/trust-check-in/saved.ts';
import { parseKeptFile } from '../../../../src/tools/shared/logic/kept-file.ts';
import { composeKeptFile } from '../../../../src/tools/shared/logic/kept-format.ts';
import { readSaved } from '../../../../src/tools/shared/logic/saved-shape.ts';
import { mergeThreeWay } from '../../../../src/tools/shared/logic/three-way.ts';
import { nearData } from '../../../support/near-data.ts';

const LOOK = readThreads(['thin', '', '', '']);

describe('a diary that is kept', () => {
  it('comes back from the device and from a file as it was', () => {
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
    ['no looks', {}],
    ['looks in a list', { checkIns: [] }],
    ['a day that is none', { checkIns: { '2026-02-30': LOOK } }],
    ['a look that is none', { checkIns: { '2026-11-22': 7 } }],
    ['a number for a thread', { checkIns: { '2026-11-22': { ...LOOK, threads: { self: 3 } } } }],
    ['notes that are missing', { checkIns: { '2026-11-22': { threads: LOOK.threads } } }],
  ])('is not made out of %s', (_, data) => {
    expect(parseDiary(data)).toBeUndefined();
  });

  it('is looked for in anything without a failure', () => {
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

  it('holds nothing it does not know, and not that someone is afraid', () => {
    const data = { isAfraid: true, checkIns: { '2026-11-22': { ...LOOK, isAfraid: true } } };

    expect(parseDiary(data)).toEqual({ checkIns: { '2026-11-22': LOOK } });
  });

  it('from two tabs comes together, day by day and thread by thread', () => {
    const base = { checkIns: { '2026-11-22': LOOK } };
    const mine = { checkIns: { '2026-11-22': readThreads(['thin', 'thick', '', '']) } };
    const theirs = {
      checkIns: { '2026-11-08': LOOK, '2026-11-22': readThreads(['thin', '', '', 'even']) },
    };

    expect(parseDiary(mergeThreeWay(base, mine, theirs).merged)).toEqual({
      checkIns: { '2026-11-08': LOOK, '2026-11-22': readThreads(['thin', 'thick', '', 'even']) },
    });
  });
});
