import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/self-trust-log/examples.ts';
import { withOutcome, withWords } from '../../../../src/tools/self-trust-log/logic.ts';
import { parseLog, SAVED } from '../../../../src/tools/self-trust-log/saved.ts';
import { mergeThreeWay } from '../../../../src/tools/shared/logic/three-way.ts';
import { describeSavedContract } from '../../../support/saved-contract.ts';

const HUNCH = { id: 'one', on: '2026-11-22', words: { hunch: 'a' }, outcome: 'notYet' };

describeSavedContract(SAVED, states);

describe('hunches that are kept', () => {
  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['hunches by name', { hunches: {} }],
    ['a hunch that is a word', { hunches: ['a'] }],
    ['one without an id', { hunches: [{ ...HUNCH, id: '' }] }],
    ['one with a number for an id', { hunches: [{ ...HUNCH, id: 7 }] }],
    ['one on no day', { hunches: [{ ...HUNCH, on: 'today' }] }],
    ['an outcome that is none', { hunches: [{ ...HUNCH, outcome: 'won' }] }],
    ['a part that is none', { hunches: [{ ...HUNCH, words: { score: 'a' } }] }],
    [
      'a part that is none beside a good one',
      { hunches: [{ ...HUNCH, words: { ...HUNCH.words, score: 'a' } }] },
    ],
    ['words that are none', { hunches: [{ ...HUNCH, words: { hunch: 7 } }] }],
    ['words in a list', { hunches: [{ ...HUNCH, words: [] }] }],
    ['two with one id', { hunches: [HUNCH, HUNCH] }],
  ])('are not made out of %s', (_, data) => {
    expect(parseLog(data)).toBeUndefined();
  });

  it('written and completed in two tabs come together', () => {
    const base = states.begun;
    const one = withOutcome(base, base.hunches[0]!, 'hoped');
    const other = withWords(base, { id: 'two', on: '2026-11-22' }, 'hunch', 'Rain');

    const { merged, isClean } = mergeThreeWay(base, one, other);

    expect(isClean).toBe(true);
    expect(parseLog(merged)?.hunches).toEqual([one.hunches[0], other.hunches[1]]);
  });

  it('hold nothing that we do not know', () => {
    expect(parseLog({ hunches: [{ ...HUNCH, more: 1 }], more: 2 })).toEqual({ hunches: [HUNCH] });
  });
});
