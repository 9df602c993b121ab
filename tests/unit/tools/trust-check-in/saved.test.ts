import { describe, expect, it } from 'vitest';
import { readThreads, states } from '../../../../src/tools/trust-check-in/examples.ts';
import { parseDiary, SAVED } from '../../../../src/tools/trust-check-in/saved.ts';
import { mergeThreeWay } from '../../../../src/tools/shared/logic/three-way.ts';
import { describeSavedContract } from '../../../support/saved-contract.ts';

const LOOK = readThreads(['thin', '', '', '']);

describeSavedContract(SAVED, states);

describe('a diary that is kept', () => {
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
