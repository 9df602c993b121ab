import { READY, type Session } from './logic.ts';

const BEFORE = { ms: 40_000, breaths: 4 };

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  ready: READY,
  held: { ...READY, pattern: 'held', length: 1 },
  stopped: { ...READY, before: BEFORE, state: 'stopped', reason: 'asked' },
  hidden: { ...READY, length: 'open', before: BEFORE, state: 'stopped', reason: 'hidden' },
  done: { ...READY, before: { ms: 180_000, breaths: 18 }, state: 'done' },
} as const satisfies Record<string, Session>;
