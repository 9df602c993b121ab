import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states, STATES_TODAY } from '../../../../src/tools/self-trust-log/examples.ts';
import {
  countDone,
  EMPTY_LOG,
  hunchAt,
  listDone,
  OUTCOMES,
  PARTS,
  withHunch,
  withOutcome,
  withoutHunch,
  withWords,
  type Log,
} from '../../../../src/tools/self-trust-log/logic.ts';
import { withStep, withUndone, type Step } from '../../../../src/tools/shared/logic/undo-steps.ts';

const PLACE = { id: 'one', on: STATES_TODAY };

describe('a hunch', () => {
  it('is in the log from its first letter, and gone with its last', () => {
    const begun = withWords(EMPTY_LOG, PLACE, 'hunch', 'S');
    expect(begun.hunches).toEqual([{ ...PLACE, words: { hunch: 'S' }, outcome: 'notYet' }]);

    expect(withWords(begun, PLACE, 'hunch', '')).toEqual(EMPTY_LOG);
  });

  it('can be completed later, with its day and its words left alone', () => {
    const later = withOutcome(states.begun, PLACE, 'otherwise');
    const whole = withWords(later, { id: 'one', on: '2027-01-01' }, 'after', 'A bad tooth');

    expect(hunchAt(whole, PLACE)).toEqual({
      ...PLACE,
      words: { hunch: 'She is mad at me', after: 'A bad tooth' },
      outcome: 'otherwise',
    });
  });

  it('stands beside those there were, and so do they when it goes', () => {
    const two = withWords(states.begun, { id: 'two', on: '2026-11-23' }, 'hunch', 'Rain');
    const after = states.begun.hunches.length;

    expect(states.begun.hunches.length).toBeGreaterThan(0);
    expect(two.hunches.slice(0, after)).toEqual(states.begun.hunches);
    expect(two.hunches).toHaveLength(after + 1);
    expect(withWords(two, { id: 'two', on: '2026-11-23' }, 'hunch', '')).toEqual(states.begun);
  });

  it('without a word but with an outcome is still one', () => {
    expect(withOutcome(EMPTY_LOG, PLACE, 'hoped').hunches).toHaveLength(1);
    expect(withOutcome(EMPTY_LOG, PLACE, 'notYet').hunches).toHaveLength(0);
  });

  it('is not begun while no day is known yet', () => {
    expect(withWords(EMPTY_LOG, { id: 'one', on: '' }, 'hunch', 'a')).toBe(EMPTY_LOG);
  });

  it('changes no other', () => {
    const before = states.few.hunches;
    const after = withOutcome(states.few, before[2]!, 'unknowable').hunches;

    expect(after).toHaveLength(before.length);
    expect(after.filter((_, at) => at !== 2)).toEqual(before.filter((_, at) => at !== 2));
  });

  it('that was deleted can be put back', () => {
    const [first] = states.few.hunches;
    const without = withoutHunch(states.few, first!.id);
    expect(without.hunches).toHaveLength(5);

    expect(withHunch(without, first!).hunches).toContainEqual(first);
  });
});

it('what is there of a hunch is its parts, and how it turned out', () => {
  expect(listDone(hunchAt(EMPTY_LOG, PLACE))).toEqual([false, false, false, false]);
  expect(listDone(hunchAt(states.begun, PLACE))).toEqual([true, false, false, false]);
  expect(countDone(hunchAt(states.whole, PLACE))).toBe(4);
});

const edits = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('write' as const),
      id: fc.constantFrom('a', 'b', 'c'),
      part: fc.constantFrom(...PARTS),
      text: fc.string({ maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('choose' as const),
      id: fc.constantFrom('a', 'b', 'c'),
      outcome: fc.constantFrom(...OUTCOMES),
    }),
    fc.record({ kind: fc.constant('delete' as const), id: fc.constantFrom('a', 'b', 'c') }),
  ),
  { maxLength: 30 },
);
type Edit = typeof edits extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function withEdit(log: Log, edit: Edit): Log {
  const place = { id: edit.id, on: STATES_TODAY };
  if (edit.kind === 'write') return withWords(log, place, edit.part, edit.text);
  return edit.kind === 'choose'
    ? withOutcome(log, place, edit.outcome)
    : withoutHunch(log, edit.id);
}

it('whatever is done, no hunch is there twice, and none is blank', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const { hunches } = all.reduce(withEdit, EMPTY_LOG);

      expect(new Set(hunches.map(({ id }) => id)).size).toBe(hunches.length);
      for (const hunch of hunches) {
        expect(hunch.outcome !== 'notYet' || Object.keys(hunch.words).length > 0).toBe(true);
      }
    }),
  );
});

it('undoing everything, the last first, brings back every hunch there was', () => {
  const sorted = (log: Log) => [...log.hunches].sort((one, other) => (one.id < other.id ? -1 : 1));
  fc.assert(
    fc.property(edits, (all) => {
      const start = withWords(EMPTY_LOG, { id: 'a', on: STATES_TODAY }, 'hunch', 'from before');
      let now = start;
      let steps: readonly Step<Log>[] = [];
      for (const edit of all) {
        const after = withEdit(now, edit);
        if (after !== now) steps = withStep(steps, { before: now, after });
        now = after;
      }
      for (const step of [...steps].reverse()) now = withUndone(now, step) as Log;

      expect(sorted(now)).toEqual(sorted(start));
    }),
  );
});
