import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/muscle-relaxation/examples.ts';
import {
  countSeconds,
  END,
  FRESH,
  GROUPS,
  isLeftOut,
  listWanted,
  stateOf,
  stepAt,
  STEPS,
  TIMES,
  withBack,
  withLeftOut,
  withNext,
  withStarted,
  withStartedOver,
  withStopped,
  withTakenIn,
  withTime,
  withTimerFrom,
  type Group,
  type Session,
} from '../../../../src/tools/muscle-relaxation/logic.ts';

const ROUND = TIMES.tense + TIMES.release;
const listFrom = (session: Session) => {
  const steps: Session[] = [session];
  while (stepAt(steps.at(-1)!)) steps.push(withNext(steps.at(-1)!));
  return steps;
};

describe('the steps', () => {
  it('tighten and let go every group once, in order', () => {
    expect(STEPS.map(({ group }) => group)).toEqual(GROUPS.flatMap((group) => [group, group]));
    expect(STEPS.map(({ part }) => part)).toEqual(GROUPS.flatMap(() => ['tense', 'release']));
  });

  it('are all reached by going on', () => {
    expect(listFrom(FRESH).map(stepAt)).toEqual([...STEPS, undefined]);
  });

  it('pass by what is left out', () => {
    const groups = listFrom({ place: 0, leftOut: ['arms', 'feet'] }).map(
      (session) => stepAt(session)?.group,
    );

    expect(groups).not.toContain('arms');
    expect(groups).not.toContain('feet');
    expect(groups).toHaveLength((GROUPS.length - 2) * 2 + 1);
  });
});

describe('leaving a group out', () => {
  it('goes on to the next at once, and does not ask to let go what was not tightened', () => {
    const session = withLeftOut({ place: 10, leftOut: [] }, 'belly');

    expect(stepAt(session)).toEqual({ group: 'thighs', part: 'tense' });
    expect(stateOf(session, 'belly')).toBe('leftOut');
  });

  it('can be undone: taken in again, the group is there on the way back', () => {
    const skipped = withLeftOut({ place: 4, leftOut: [] }, 'shoulders');
    const back = withBack(withTakenIn(skipped, 'shoulders'));

    expect(stepAt(back)).toEqual({ group: 'shoulders', part: 'release' });
    expect(withBack(back)).toEqual({ place: 4, leftOut: [] });
  });

  it('ends the exercise when nothing is left, and taking one in opens it again', () => {
    const session = GROUPS.reduce(withLeftOut, FRESH);
    expect(stepAt(session)).toBeUndefined();
    expect(stepAt(withStarted(session, 0))).toBeUndefined();
    expect(withStarted(session, 0).sinceMs).toBeUndefined();

    expect(stepAt(withStartedOver(withTakenIn(session, 'jaw')))).toEqual({
      group: 'jaw',
      part: 'tense',
    });
  });
});

describe('how each group stands', () => {
  it('is done before, at hand now, and to come after', () => {
    expect(GROUPS.map((group) => stateOf(states.kneeHurts, group))).toEqual([
      ...['done', 'done', 'done', 'done', 'done'],
      'now',
      ...['leftOut', 'leftOut', 'coming'],
    ]);
    expect(
      GROUPS.map((group) => stateOf(states.end, group)).filter((s) => s === 'done'),
    ).toHaveLength(GROUPS.length - 1);
  });
});

describe('the timer', () => {
  it.each([
    [0, 0, 1],
    [TIMES.tense - 1, 0, 9],
    [TIMES.tense, 1, 1],
    [ROUND, 2, 1],
    [ROUND * 3 + TIMES.tense + 2500, 7, 3],
  ])('after %i ms it is at step %i, in its second number %i', (ms, place, second) => {
    const session = withTime(withStarted(FRESH, 1000), 1000 + ms);

    expect(session.place).toBe(place);
    expect(countSeconds(session, 1000 + ms)).toBe(second);
  });

  it('takes under four minutes for all nine, and then rests', () => {
    const started = withStarted(FRESH, 0);

    expect(9 * ROUND).toBeLessThan(4 * 60_000);
    expect(stepAt(withTime(started, 9 * ROUND - 1))).toEqual({ group: 'feet', part: 'release' });
    expect(withTime(started, 9 * ROUND)).toEqual({ place: END, leftOut: [], sinceMs: undefined });
  });

  it('gives a step its whole time after a stop, and after a move by hand', () => {
    const started = withTime(withStarted(FRESH, 0), 5000);
    const resumed = withStarted(withStopped(started), 60_000);
    expect(withTime(resumed, 60_000 + TIMES.tense - 1).place).toBe(0);

    const moved = withTimerFrom(withNext(started), 5000);
    expect(withTime(moved, 5000 + TIMES.release - 1).place).toBe(1);
    expect(withTime(moved, 5000 + TIMES.release).place).toBe(2);
  });

  it('has time to hear what to do, and then about five seconds to tighten and ten to let go', () => {
    expect(TIMES.tense).toBeGreaterThanOrEqual(5_000 + 3_000);
    expect(TIMES.tense).toBeLessThanOrEqual(5_000 + 5_000);
    expect(TIMES.release).toBeGreaterThanOrEqual(10_000);
    expect(TIMES.release).toBeLessThanOrEqual(15_000);
  });
});

describe('whatever is pressed, in whatever order', () => {
  type Action = (session: Session, now: number) => Session;
  const toggle: fc.Arbitrary<Action> = fc
    .constantFrom<Group>(...GROUPS)
    .map(
      (group) => (session, now) =>
        withTimerFrom(
          isLeftOut(session, group) ? withTakenIn(session, group) : withLeftOut(session, group),
          now,
        ),
    );
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.constantFrom<Action>(
      (session, now) => withTimerFrom(withNext(session), now),
      (session, now) => withTimerFrom(withBack(session), now),
      (session, now) => withStarted(session, now),
      (session) => withStopped(session),
      (session) => withStartedOver(session),
      (session) => session,
    ),
    toggle,
  );
  const turns = fc.array(fc.tuple(action, fc.nat(30_000)), { maxLength: 50 });
  const play = (list: readonly (readonly [Action, number])[]) => {
    let now = 0;
    const session = list.reduce((before, [act, ms]) => {
      now += ms;
      return act(withTime(before, now), now);
    }, FRESH);
    return { session, now };
  };
  const check = (holds: (session: Session, now: number) => void) =>
    fc.assert(
      fc.property(turns, (list) => {
        const { session, now } = play(list);
        holds(session, now);
      }),
      { numRuns: 500 },
    );

  it('nobody is asked to tighten what they left out', () => {
    check((session) => {
      const step = stepAt(session);
      expect(session.place).toBeGreaterThanOrEqual(0);
      expect(session.place).toBeLessThanOrEqual(END);
      expect(new Set(session.leftOut).size).toBe(session.leftOut.length);
      if (step) expect(isLeftOut(session, step.group)).toBe(false);
      if (!step) expect(session.sinceMs).toBeUndefined();
    });
  });

  it('going on and back is as if nothing was pressed', () => {
    check((session) => {
      if (stepAt(session)) expect(withBack(withNext(session))).toEqual(session);
      const back = withBack(session);
      if (back.place !== session.place) expect(withNext(back)).toEqual(session);
    });
  });

  it('everything that is not left out can still be reached', () => {
    check((session) => {
      let first = session;
      while (withBack(first).place !== first.place) first = withBack(first);
      const reached = new Set(listFrom(first).flatMap((one) => stepAt(one)?.group ?? []));
      expect([...reached]).toEqual(listWanted(session));
    });
  });

  it('what is left out and taken in again leaves all others as they were', () => {
    check((session) => {
      for (const group of listWanted(session)) {
        expect(withTakenIn(withLeftOut(session, group), group).leftOut).toEqual(session.leftOut);
      }
    });
  });

  it('the time does not depend on how often one looks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3000), { maxLength: 80 }), (gaps) => {
        let now = 0;
        const looked = gaps.reduce(
          (session, gap) => {
            now += gap;
            return withTime(session, now);
          },
          withStarted(FRESH, 0),
        );
        expect(looked).toEqual(withTime(withStarted(FRESH, 0), now));
      }),
    );
  });
});
