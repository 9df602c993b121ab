import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breathMs,
  BUZZES,
  countBreaths,
  LENGTHS,
  momentOf,
  PARTS,
  PATTERN_NAMES,
  PATTERNS,
  phaseAt,
  READY,
  withLength,
  withPattern,
  withStarted,
  withStopped,
  withTime,
  type Length,
  type Part,
  type PatternName,
  type Session,
} from '../../../../src/tools/breathing/logic.ts';

const MINUTE = 60_000;

describe('where in a breath someone is', () => {
  it.each<[PatternName, number, Part, number, number]>([
    ['longer', 0, 'in', 1, 0],
    ['longer', 3999, 'in', 4, 0],
    ['longer', 4000, 'out', 1, 0],
    ['longer', 9999, 'out', 6, 0],
    ['longer', 10_000, 'in', 1, 1],
    ['even', 5000, 'out', 1, 0],
    ['held', 4000, 'hold', 1, 0],
    ['held', 7999, 'hold', 4, 0],
    ['held', 8000, 'out', 1, 0],
    ['held', 12_000, 'in', 1, 1],
    ['short', 11_999, 'out', 3, 1],
  ])('%s after %i ms: %s %i, after %i breaths', (name, ms, part, count, breaths) => {
    expect(phaseAt(PATTERNS[name], ms)).toMatchObject({ part, count, breaths });
  });

  const pattern = fc.constantFrom(...PATTERN_NAMES).map((name) => PATTERNS[name]);
  const time = fc.double({ min: 0, max: 60 * MINUTE, noNaN: true });

  it('is the same in every breath, an hour later too: nothing drifts', () => {
    fc.assert(
      fc.property(pattern, fc.nat(9999), fc.nat(400), (which, ms, breaths) => {
        const early = phaseAt(which, ms);
        const late = phaseAt(which, ms + breaths * breathMs(which));
        expect(late.part).toBe(early.part);
        expect(late.count).toBe(early.count);
        expect(late.breaths).toBe(early.breaths + breaths);
      }),
    );
  });

  it('counts each part from one to its length, and never a part the pattern leaves out', () => {
    fc.assert(
      fc.property(pattern, time, (which, ms) => {
        const { part, count, second } = phaseAt(which, ms);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(which[part]);
        expect(second).toBeGreaterThanOrEqual(0);
        expect(second * 1000).toBeLessThan(breathMs(which));
      }),
    );
  });

  it('goes through every second of every part in order', () => {
    for (const name of PATTERN_NAMES) {
      const which = PATTERNS[name];
      const seconds = Array.from({ length: breathMs(which) / 1000 }, (_, second) => {
        const { part, count } = phaseAt(which, second * 1000 + 500);
        return `${part} ${count}`;
      });
      const expected = PARTS.flatMap((part) =>
        Array.from({ length: which[part] }, (_, at) => `${part} ${at + 1}`),
      );
      expect(seconds).toEqual(expected);
    }
  });
});

describe('the counts to choose from', () => {
  it('are slow: ten breaths a minute at most, with no part longer than six seconds', () => {
    expect([...PATTERN_NAMES].sort()).toEqual(Object.keys(PATTERNS).sort());
    for (const name of PATTERN_NAMES) {
      expect(MINUTE / breathMs(PATTERNS[name]), name).toBeLessThanOrEqual(10);
      for (const part of PARTS) expect(PATTERNS[name][part], name).toBeLessThanOrEqual(6);
    }
  });

  it('start with one that holds no breath', () => {
    expect(PATTERNS[PATTERN_NAMES[0]].hold).toBe(0);
    expect(READY.pattern).toBe(PATTERN_NAMES[0]);
  });

  it('can be told apart with closed eyes: one buzz, two, and a long one', () => {
    const times = PARTS.map((part) => [...BUZZES[part]]);

    expect(new Set(times.map(String)).size).toBe(3);
    expect(times.map((turns) => Math.ceil(turns.length / 2))).toEqual([1, 2, 1]);
  });
});

describe('a session', () => {
  it('ends when its time is over, at the end of a breath', () => {
    const running = withStarted({ ...READY, length: 1 }, 0);

    expect(withTime(running, MINUTE - 1)).toBe(running);
    expect(withTime(running, MINUTE)).toMatchObject({
      state: 'done',
      before: { ms: MINUTE, breaths: 6 },
    });
  });

  it('does not end in the middle of a breath when it was stopped on the way', () => {
    const stopped = withStopped(withStarted({ ...READY, length: 1 }, 0), 13_000, 'asked');
    const running = withStarted(stopped, 100_000);

    expect(countBreaths(running)).toBe(6);
    expect(withTime(running, 100_000 + 47_000).state).toBe('running');
    expect(withTime(running, 100_000 + 50_000)).toMatchObject({ state: 'done' });
  });

  it('lets the breath end when a shorter length is chosen', () => {
    const running = withLength(withStarted({ ...READY, length: 5 }, 0), 1, 93_000);

    expect(withTime(running, 93_000).state).toBe('running');
    expect(momentOf(running, 93_000)).toEqual(momentOf(withStarted(READY, 0), 93_000));
    expect(withTime(running, 100_000)).toMatchObject({ state: 'done', before: { breaths: 10 } });
  });

  it('goes on for as long as someone likes when it is open', () => {
    const running = withStarted({ ...READY, length: 'open' }, 0);

    expect(countBreaths(running)).toBeUndefined();
    expect(withTime(running, 600 * MINUTE)).toBe(running);
  });

  it('begins with a breath in when it goes on, and when another count is chosen', () => {
    const stopped = withStopped(withStarted(READY, 0), 17_000, 'hidden');
    expect(momentOf(withStarted(stopped, 60_000), 60_000)).toMatchObject({
      part: 'in',
      count: 1,
      breaths: 1,
    });

    const changed = withPattern(withStarted(READY, 0), 'held', 17_000);
    expect(momentOf(changed, 17_000)).toMatchObject({ part: 'in', count: 1, breaths: 1 });
  });

  it('begins anew once it is done', () => {
    const done = withTime(withStarted({ ...READY, length: 1 }, 0), MINUTE);

    expect(momentOf(withStarted(done, 0), 0).breaths).toBe(0);
  });
});

describe('whatever is pressed, in whatever order', () => {
  type Action =
    | { readonly kind: 'start' | 'stop' | 'hide' | 'wait' }
    | { readonly kind: 'pattern'; readonly pattern: PatternName }
    | { readonly kind: 'length'; readonly length: Length };
  const action: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ kind: fc.constantFrom('start', 'stop', 'hide', 'wait') }),
    fc.record({
      kind: fc.constant('pattern' as const),
      pattern: fc.constantFrom(...PATTERN_NAMES),
    }),
    fc.record({ kind: fc.constant('length' as const), length: fc.constantFrom(...LENGTHS) }),
  );
  const turns = fc.array(fc.record({ action, passesMs: fc.nat(40_000) }), { maxLength: 40 });

  const act = (session: Session, did: Action, now: number): Session => {
    if (did.kind === 'start') return withStarted(session, now);
    if (did.kind === 'stop') return withStopped(session, now, 'asked');
    if (did.kind === 'hide') return withStopped(session, now, 'hidden');
    if (did.kind === 'pattern') return withPattern(session, did.pattern, now);
    if (did.kind === 'length') return withLength(session, did.length, now);
    return session;
  };

  it('no breath is lost, and no state is one that cannot be', () => {
    fc.assert(
      fc.property(turns, (list) => {
        let session: Session = READY;
        let now = 0;
        for (const { action: did, passesMs } of list) {
          now += passesMs;
          const timed = withTime(session, now);
          const next = withTime(act(timed, did, now), now);
          const isNew = timed.state === 'done' && did.kind === 'start';

          if (!isNew) {
            const counted = (of: Session) => momentOf(of, now).breaths;
            expect(counted(next)).toBeGreaterThanOrEqual(counted(timed));
          }
          expect(next.before.ms).toBeGreaterThanOrEqual(0);
          const most = countBreaths(next);
          if (next.state === 'running' && most !== undefined) {
            expect(momentOf(next, now).breaths).toBeLessThan(most);
          }
          if (next.state === 'ready') expect(next.before).toEqual({ ms: 0, breaths: 0 });
          session = next;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a stop is undone by going on, and a choice by choosing again', () => {
    fc.assert(
      fc.property(turns, fc.constantFrom(...PATTERN_NAMES), (list, pattern) => {
        let now = 0;
        const session = list.reduce((before: Session, { action: did, passesMs }) => {
          now += passesMs;
          return act(withTime(before, now), did, now);
        }, READY);
        const started = withStarted(session, now);

        const resumed = withStarted(withStopped(started, now, 'asked'), now);

        expect(resumed).toMatchObject({ state: 'running', length: session.length });
        expect(momentOf(resumed, now).breaths).toBe(momentOf(started, now).breaths);
        expect(withPattern(withPattern(session, pattern, now), session.pattern, now).pattern).toBe(
          session.pattern,
        );
        expect(withLength(withLength(session, 'open', now), session.length, now).length).toBe(
          session.length,
        );
      }),
    );
  });
});
