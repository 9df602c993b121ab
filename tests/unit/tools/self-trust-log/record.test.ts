import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeHunches, states } from '../../../../src/tools/self-trust-log/examples.ts';
import { OUTCOMES, type Hunch, type Log } from '../../../../src/tools/self-trust-log/logic.ts';
import {
  countOutcomes,
  listDrawn,
  listHunches,
  listTexts,
  MOST_DRAWN,
} from '../../../../src/tools/self-trust-log/record.ts';

const hunch = (id: string, on: string, outcome: Hunch['outcome'] = 'hoped'): Hunch => ({
  id,
  on,
  words: { hunch: id },
  outcome,
});
const log: Log = {
  hunches: [
    hunch('a', '2026-11-02'),
    hunch('b', '2026-11-20', 'notYet'),
    hunch('c', '2026-11-02', 'otherwise'),
    hunch('d', '2026-10-01', 'unknowable'),
  ],
};
const idsOf = (hunches: readonly Hunch[]) => hunches.map(({ id }) => id).join('');

describe('hunches', () => {
  it('stand the newest first, also of two on one day', () => {
    expect(idsOf(listHunches(log))).toBe('bcad');
  });

  it('are searched in every part', () => {
    expect(listTexts(states.whole.hunches[0]!, 'all')).toEqual([
      'She is mad at me',
      'Short answers at lunch. She had slept badly',
      'I asked her on the way out',
      'A bad tooth. She was glad I asked',
    ]);
  });

  it('are counted by how they turned out', () => {
    expect(countOutcomes([...log.hunches, hunch('e', '2026-11-02')])).toEqual([
      ['hoped', 2],
      ['otherwise', 1],
      ['unknowable', 1],
      ['notYet', 1],
    ]);
    expect(countOutcomes([])).toEqual([]);
  });
});

describe('the picture', () => {
  it('holds the newest hunches, the oldest of them first, and never more than can be told apart', () => {
    fc.assert(
      fc.property(fc.nat({ max: 130 }), (count) => {
        const all = listHunches(composeHunches(count));
        const drawn = listDrawn(all);

        expect(drawn).toHaveLength(Math.min(count, MOST_DRAWN));
        expect(drawn.reverse()).toEqual(all.slice(0, MOST_DRAWN));
      }),
    );
  });

  it('begins with the first day and ends with the last', () => {
    expect(idsOf(listDrawn(listHunches(log)))).toBe('dacb');
  });
});

it('the named states hold every outcome', () => {
  const counts = countOutcomes(states.months.hunches);

  expect(counts.map(([outcome]) => outcome)).toEqual(OUTCOMES);
});
