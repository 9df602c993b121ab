import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/micro-promises/examples.ts';
import { parseRun, SAVED } from '../../../../src/tools/micro-promises/saved.ts';
import { describeSavedContract } from '../../../support/saved-contract.ts';

describeSavedContract(SAVED, states);

describe('a month of promises', () => {
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
