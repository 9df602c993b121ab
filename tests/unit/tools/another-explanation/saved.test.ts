import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/another-explanation/examples.ts';
import { EMPTY_SHEET } from '../../../../src/tools/another-explanation/logic.ts';
import { parseSheet, SAVED } from '../../../../src/tools/another-explanation/saved.ts';
import { describeSavedContract } from '../../../support/saved-contract.ts';

describeSavedContract(SAVED, states);

describe('a sheet that is kept', () => {
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

  it('holds nothing it does not know, and not which road was chosen', () => {
    const data = {
      ...EMPTY_SHEET,
      road: 'unsafe',
      texts: { ...EMPTY_SHEET.texts, more: 'x' },
    };

    expect(parseSheet(data)).toEqual(EMPTY_SHEET);
  });
});
