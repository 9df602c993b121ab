import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as copy from '../../../../src/tools/boundary-builder/practice-copy.ts';
import {
  FIRST,
  getItem,
  PRACTICE,
  withChoice,
  withStep,
} from '../../../../src/tools/boundary-builder/practice.ts';
import { findKindOfLimit, KINDS } from '../../../../src/tools/boundary-builder/reading.ts';

describe('the lines to practice on', () => {
  it('are about ten, some of each kind, each told once', () => {
    expect(PRACTICE).toHaveLength(10);
    for (const kind of KINDS) {
      expect(PRACTICE.filter((item) => item.kind === kind).length).toBeGreaterThanOrEqual(3);
    }
    expect(new Set(PRACTICE.map(({ name }) => name)).size).toBe(10);
  });

  it('are never read by the tool in another way than by us', () => {
    for (const { name, kind } of PRACTICE) {
      expect([kind, undefined], name).toContain(findKindOfLimit(copy.items[name].line));
      expect(['boundary', undefined], name).toContain(findKindOfLimit(copy.items[name].other));
    }
  });
});

describe('practice', () => {
  const steps = fc.array(
    fc.oneof(fc.constantFrom(1 as const, -1 as const), fc.constantFrom(...KINDS)),
  );
  const walk = (moves: readonly (1 | -1 | (typeof KINDS)[number])[]) =>
    moves.reduce(
      (now, move) => (typeof move === 'number' ? withStep(now, move) : withChoice(now, move)),
      FIRST,
    );

  it('is always at one of its lines', () => {
    fc.assert(
      fc.property(steps, (moves) => {
        const { at } = walk(moves);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(PRACTICE.length);
      }),
    );
  });

  it('is the same after a step on and a step back, with nothing lost', () => {
    fc.assert(
      fc.property(steps, (moves) => {
        const now = walk(moves);
        const on = withStep(now, 1);
        if (on !== now) expect(withStep(on, -1)).toEqual(now);
        expect(on.chosen).toBe(now.chosen);
      }),
    );
  });

  it('reaches every line, and takes back what is chosen twice', () => {
    const reached = PRACTICE.map((_, at) => getItem(walk(Array<1>(at).fill(1))).name);
    const chosen = withChoice(FIRST, 'wall');

    expect(reached).toEqual(PRACTICE.map(({ name }) => name));
    expect(chosen.chosen).toEqual({ fridays: 'wall' });
    expect(withChoice(chosen, 'demand').chosen).toEqual({ fridays: 'demand' });
    expect(withChoice(chosen, 'wall').chosen).toEqual({});
  });
});
