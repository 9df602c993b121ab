import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/micro-promises/examples.ts';
import { parseRun, SAVED } from '../../../../src/tools/micro-promises/saved.ts';
import { parseKeptFile } from '../../../../src/tools/shared/logic/kept-file.ts';
import { composeKeptFile } from '../../../../src/tools/shared/logic/kept-format.ts';
import { readSaved } from '../../../../src/tools/shared/logic/saved-shape.ts';
import { nearData } from '../../../support/near-data.ts';

describe('a month of promises', () => {
  it('comes back from the device and from a file as it was', () => {
    const all = Object.values(states);
    expect(all.length).toBeGreaterThan(4);
    for (const run of all) {
      const text = composeKeptFile({ [SAVED.slug]: { version: SAVED.version, data: run } });
      const reading = parseKeptFile(text);
      expect(reading.kind).toBe('file');
      if (reading.kind === 'file') {
        expect(readSaved(SAVED, reading.file[SAVED.slug]!)).toEqual({ kind: 'data', data: run });
      }
    }
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no promises', { startedOn: '' }],
    ['a day that is none', { startedOn: '2026-02-30', promises: {} }],
    ['a place that is none', { startedOn: '', promises: { fourth: { words: '', marks: {} } } }],
    ['words that are none', { startedOn: '', promises: { first: { words: 7, marks: {} } } }],
    [
      'a mark that is none',
      { startedOn: '', promises: { first: { words: '', marks: { '2026-11-22': 'won' } } } },
    ],
    [
      'a mark on no day',
      { startedOn: '', promises: { first: { words: '', marks: { today: 'kept' } } } },
    ],
    ['marks in a list', { startedOn: '', promises: { first: { words: '', marks: [] } } }],
  ])('is not made out of %s', (_, data) => {
    expect(parseRun(data)).toBeUndefined();
  });

  it('is looked for in anything without a failure', () => {
    let found = 0;
    fc.assert(
      fc.property(nearData(Object.values(states)), (data) => {
        const run = parseRun(data);
        if (!run) return;
        found += 1;
        expect(parseRun(run)).toEqual(run);
      }),
    );
    expect(found).toBeGreaterThan(0);
  });

  it('keeps nothing that it does not know', () => {
    const data = {
      startedOn: '',
      promises: { first: { words: 'a', marks: {}, more: 1 } },
      more: 2,
    };

    expect(parseRun(data)).toEqual({
      startedOn: '',
      promises: { first: { words: 'a', marks: {} } },
    });
  });
});
