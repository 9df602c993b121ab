import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeHunches, states } from '../../../../src/tools/self-trust-log/examples.ts';
import { OUTCOMES, type Hunch, type Log } from '../../../../src/tools/self-trust-log/logic.ts';
import {
  countOutcomes,
  LENGTH,
  listHunches,
  listStretches,
  listTexts,
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
    expect(idsOf(listHunches(log, 'all'))).toBe('bcad');
  });

  it('can be those alone that turned out in one way', () => {
    expect(idsOf(listHunches(log, 'otherwise'))).toBe('c');
    expect(idsOf(listHunches(log, 'notYet'))).toBe('b');
  });

  it('are searched in every part', () => {
    expect(listTexts(states.whole.hunches[0]!)).toEqual([
      'She is cross with me',
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

describe('the stretches of a picture', () => {
  it('hold every hunch once, in order, and never more than fit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 130 }), (count) => {
        const all = composeHunches(count);
        const stretches = listStretches(all);

        expect(stretches.every(({ hunches }) => hunches.length <= LENGTH)).toBe(true);
        expect(stretches.reverse().flatMap(({ hunches }) => hunches)).toEqual(
          listHunches(all, 'all').reverse(),
        );
      }),
    );
  });

  it('stay where they are when a hunch is added', () => {
    const before = composeHunches(LENGTH + 3);
    const after = { hunches: [...before.hunches, hunch('new', '2026-11-23')] };

    expect(listStretches(after)[1]).toEqual(listStretches(before)[1]);
  });

  it('say from which day to which they go', () => {
    expect(listStretches(log)).toMatchObject([{ from: '2026-10-01', to: '2026-11-20' }]);
    expect(listStretches({ hunches: [] })).toEqual([]);
  });
});

it('the named states hold every outcome', () => {
  for (const outcome of OUTCOMES) {
    expect(listHunches(states.months, outcome).length, outcome).toBeGreaterThan(0);
  }
});
