import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/grounding/examples.ts';
import {
  COUNTS,
  FRESH,
  isFresh,
  isFull,
  SENSES,
  senseAt,
  withBack,
  withFound,
  withNext,
  withNote,
  withTakenBack,
  type Sense,
  type Walk,
} from '../../../../src/tools/grounding/logic.ts';

describe('the way through the senses', () => {
  it('counts down from five to one', () => {
    expect(SENSES.map((sense) => COUNTS[sense])).toEqual([5, 4, 3, 2, 1]);
  });

  it('stands at the first sense before anything is pressed', () => {
    expect(senseAt(FRESH)).toBe('sight');
    expect(isFresh(FRESH)).toBe(true);
  });

  it('reaches every sense, and the end, by going on alone: each can be skipped', () => {
    const walk = Array.from({ length: 6 }).reduce<Walk[]>(
      (before) => [...before, withNext(before.at(-1) ?? FRESH)],
      [FRESH],
    );

    expect(walk.map(senseAt)).toEqual([...SENSES, undefined, undefined]);
    expect(walk.at(-1)?.found).toEqual(FRESH.found);
  });

  it('is full when everything asked for is found, and not before', () => {
    expect(isFull(states.halfway)).toBe(false);
    expect(isFull(withFound(states.halfway))).toBe(true);
    expect(isFull(states.end)).toBe(false);
  });

  it('knows what would be lost', () => {
    expect(isFresh(withFound(FRESH))).toBe(false);
    expect(isFresh(withNote(FRESH, 'taste', 'tea'))).toBe(false);
    expect(isFresh(withNote(FRESH, 'taste', ' \n'))).toBe(true);
    expect(isFresh(withNext(FRESH))).toBe(true);
  });
});

describe('whatever is pressed, in whatever order', () => {
  type Action = (walk: Walk) => Walk;
  const write: fc.Arbitrary<Action> = fc
    .tuple(fc.constantFrom<Sense>(...SENSES), fc.string({ maxLength: 8 }))
    .map(
      ([sense, text]) =>
        (walk) =>
          withNote(walk, sense, text),
    );
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.constantFrom<Action>(withNext, withBack, withFound, withTakenBack),
    write,
  );
  const walk = fc
    .array(action, { maxLength: 60 })
    .map((actions) => actions.reduce((before, act) => act(before), FRESH));
  const check = (holds: (from: Walk) => void) =>
    fc.assert(fc.property(walk, holds), { numRuns: 500 });

  it('the place is a sense or the end, and no count is more than is asked for', () => {
    check(({ at, found, notes }) => {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(SENSES.length);
      expect(Object.keys(notes).sort()).toEqual([...SENSES].sort());
      for (const sense of SENSES) {
        expect(found[sense]).toBeGreaterThanOrEqual(0);
        expect(found[sense]).toBeLessThanOrEqual(COUNTS[sense]);
      }
    });
  });

  it('going on and back is as if nothing was pressed', () => {
    check((from) => {
      if (from.at < SENSES.length) expect(withBack(withNext(from))).toEqual(from);
      if (from.at > 0) expect(withNext(withBack(from))).toEqual(from);
    });
  });

  it('a stitch sewn can be taken back', () => {
    check((from) => {
      if (senseAt(from) && !isFull(from)) expect(withTakenBack(withFound(from))).toEqual(from);
    });
  });

  it('moving never changes what was found or written', () => {
    check((from) => {
      for (const move of [withNext, withBack]) {
        expect(move(from)).toEqual({ ...from, at: move(from).at });
      }
    });
  });

  it('from anywhere, every sense and the end can still be reached', () => {
    check((from) => {
      const start = Array.from({ length: 5 }).reduce<Walk>(withBack, from);
      const reached = Array.from({ length: 5 }).reduce<Walk[]>(
        (before) => [...before, withNext(before.at(-1) ?? start)],
        [start],
      );
      expect(reached.map(senseAt)).toEqual([...SENSES, undefined]);
    });
  });
});
