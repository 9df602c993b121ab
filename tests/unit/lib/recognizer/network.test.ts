import { describe, expect, it } from 'vitest';
import { openNetwork } from '../../../../src/lib/recognizer/network.ts';
import { composePacked, setToKept } from '../../../recognizer/packed-file.ts';
import { NO_STEPS } from '../../../recognizer/teach-steps.ts';
import { makeNetwork, read, startRounding } from '../../../recognizer/network.ts';
import { startChance } from '../../../../src/commands/chance.ts';

const GROUPS = 30;
const CODES = 3;
const shape = { groups: GROUPS, size: 4, filters: 6, width: 4, codes: CODES };
const made = makeNetwork({ ...shape, random: startChance(1) });
made.starts.set([0.1, 0.3, -0.2, 0.2, 0.1, 0]);
const taught = startRounding(made, [0.25, 0.5, 0.35, 0.5]);

const table = { seed: 1, size: 1, groups: 0, text: '' };
const source = composePacked({
  told: ['A test.'],
  parts: 1,
  table,
  network: taught,
  offsets: Array.from({ length: CODES }, () => 0),
  steps: NO_STEPS,
});
const file = source.replace(' as const', '').replace('export const PACKED =', 'export default');
const { default: packed } = await import(`data:text/javascript,${encodeURIComponent(file)}`);
const readVerdicts = openNetwork(packed, GROUPS);

describe('the network', () => {
  it('gives a score for each code, whatever it is shown', () => {
    const shown = [[], [[]], [[0]], [[0, 1], [], [2]]];
    expect(shown).toHaveLength(4);
    for (const words of shown) {
      const verdicts = readVerdicts(words, []);
      expect(verdicts).toHaveLength(CODES);
      expect(verdicts.every(({ score }) => Number.isFinite(score))).toBe(true);
      expect(verdicts.every(({ shares }) => shares.length === words.length)).toBe(true);
    }
  });

  it('reads what was learned as the program that learned it did', () => {
    const words = [[3, 5], [8], [], [21], [29, 2], [7]];
    const { scores } = read(taught, words);
    const told = readVerdicts(words, []).map(({ score }) => score);

    expect(scores).toHaveLength(CODES);
    // The places a code starts from are kept to a hundredth.
    told.forEach((score, code) => expect(score).toBeCloseTo(scores[code]!, 1));
  });

  it('can go on learning from what a file keeps', () => {
    const other = makeNetwork({ ...shape, random: startChance(2) });
    const words = [[3, 5], [8], [21]];
    setToKept(other, packed);

    read(other, words).scores.forEach((score, code) =>
      expect(score).toBeCloseTo(read(taught, words).scores[code]!, 1),
    );
    other.looks.forEach((look, at) => expect(look).toBeCloseTo(taught.looks[at]!, 5));
  });

  it('tells how much each word spoke for a code, nothing at the least', () => {
    const shares = readVerdicts([[3], [8], [21], [14], [9]], []).flatMap((one) => [...one.shares]);
    expect(shares).toHaveLength(5 * CODES);
    expect(shares.every((share) => Number.isFinite(share) && share >= 0)).toBe(true);
  });

  it('begins at what was told already, and counts who said it', () => {
    const words = [[3], [8], [21]];
    const shares = Float64Array.of(0, 2, 0);
    const [plain] = readVerdicts(words, []);
    const [told] = readVerdicts(words, [{ sum: 40, shares }]);

    expect(told?.score).toBeCloseTo((plain?.score ?? 0) + 40);
    expect(told?.shares[1]).toBeGreaterThanOrEqual(2);
  });
});
