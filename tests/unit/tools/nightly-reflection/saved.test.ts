import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/nightly-reflection/examples.ts';
import { parseDiary, SAVED } from '../../../../src/tools/nightly-reflection/saved.ts';
import { mergeThreeWay } from '../../../../src/tools/shared/logic/three-way.ts';
import { describeSavedContract } from '../../../support/saved-contract.ts';

describeSavedContract(SAVED, states);

describe('nights that are kept', () => {
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
