import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/another-explanation/examples.ts';
import { EMPTY_SHEET } from '../../../../src/tools/another-explanation/logic.ts';
import { parseSheet, SAVED } from '../../../../src/tools/another-explanation/saved.ts';
import { parseKeptFile } from '../../../../src/tools/shared/logic/kept-file.ts';
import { composeKeptFile } from '../../../../src/tools/shared/logic/kept-format.ts';
import { readSaved } from '../../../../src/tools/shared/logic/saved-shape.ts';
import { nearData } from '../../../support/near-data.ts';

describe('a sheet that is kept', () => {
  it('comes back from the device and from a file as it was', () => {
    const all = Object.values(states);
    expect(all.length).toBeGreaterThan(4);
    for (const sheet of all) {
      const text = composeKeptFile({ [SAVED.slug]: { version: SAVED.version, data: sheet } });
      const reading = parseKeptFile(text);
      expect(reading.kind).toBe('file');
      if (reading.kind === 'file') {
        expect(readSaved(SAVED, reading.file[SAVED.slug]!)).toEqual({ kind: 'data', data: sheet });
      }
    }
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no words', { before: '', after: '' }],
    ['a place that is missing', { ...EMPTY_SHEET, texts: { happened: 'a' } }],
    ['words that are none', { ...EMPTY_SHEET, texts: { ...EMPTY_SHEET.texts, story: 7 } }],
    ['a strength that is none', { ...EMPTY_SHEET, before: 'seven' }],
    ['a number for a feeling', { ...EMPTY_SHEET, after: 3 }],
  ])('is not made out of %s', (_, data) => {
    expect(parseSheet(data)).toBeUndefined();
  });

  it('is looked for in anything without a failure', () => {
    let found = 0;
    fc.assert(
      fc.property(nearData(Object.values(states)), (data) => {
        const sheet = parseSheet(data);
        if (!sheet) return;
        found += 1;
        expect(parseSheet(sheet)).toEqual(sheet);
      }),
    );
    expect(found).toBeGreaterThan(0);
  });

  it('holds nothing it does not know, and not which road was chosen', () => {
    const data = {
      ...EMPTY_SHEET,
      road: 'unsafe',
      texts: { ...EMPTY_SHEET.texts, more: 'x' },
    };

    expect(parseSheet(data)).toEqual(EMPTY_SHEET);
  });
});
