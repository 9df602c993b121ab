import { describe, expect, it } from 'vitest';
import { readVerdicts } from '../../../../../src/tools/i-statement/review/network.ts';

describe('the network', () => {
  it('gives a score for each code, whatever it is shown', () => {
    for (const words of [[], [[]], [[0]], [[0, 1], [], [2]]]) {
      const verdicts = readVerdicts(words);
      expect(verdicts).toHaveLength(9);
      expect(verdicts.every(({ score }) => Number.isFinite(score))).toBe(true);
      expect(verdicts.every(({ shares }) => shares.length === words.length)).toBe(true);
    }
  });

  it('adds the same up to the same', () => {
    const words = [[3], [8], [21]];
    expect(readVerdicts(words)).toEqual(readVerdicts(words));
  });

  it('tells how much each word spoke for a code, nothing at the least', () => {
    const [harm] = readVerdicts([[3], [8], [21], [40], [90]]);
    expect(harm?.shares.every((share) => Number.isFinite(share) && share >= 0)).toBe(true);
  });
});
