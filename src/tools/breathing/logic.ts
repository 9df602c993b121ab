/** The parts of a breath, in order. */
export const PARTS = ['in', 'hold', 'out'] as const;
/** One part of a breath. */
export type Part = (typeof PARTS)[number];

/** How many seconds each part of a breath takes. */
export type Pattern = Readonly<Record<Part, number>>;

/** How a part is told by a buzz that begins it: milliseconds on and off in turn. */
export const BUZZES = {
  in: [120],
  hold: [60, 120, 60],
  out: [450],
} as const satisfies Record<Part, readonly number[]>;

/** The counts a reader can choose from, the gentlest first: a held breath is not for everyone. */
export const PATTERNS = {
  longer: { in: 4, hold: 0, out: 6 },
  even: { in: 5, hold: 0, out: 5 },
  held: { in: 4, hold: 4, out: 4 },
  short: { in: 3, hold: 0, out: 3 },
} as const satisfies Record<string, Pattern>;
/** The name of a pattern. */
export type PatternName = keyof typeof PATTERNS;
/** The names of the patterns in the order shown. */
export const PATTERN_NAMES = [
  'longer',
  'even',
  'held',
  'short',
] as const satisfies readonly PatternName[];

/** How long to go on, in minutes; `open` until the reader stops. */
export const LENGTHS = [1, 3, 5, 'open'] as const;
/** One of the lengths. */
export type Length = (typeof LENGTHS)[number];

/** Where in a breath someone is. */
export interface Moment {
  readonly part: Part;
  /** The second of the part, from 1: what is counted aloud. */
  readonly count: number;
  /** The second of the whole breath, from 0, with what has passed of it. */
  readonly second: number;
  /** Whole breaths before this one. */
  readonly breaths: number;
}

/** How long one breath takes, in milliseconds. */
export function breathMs(pattern: Pattern): number {
  return (pattern.in + pattern.hold + pattern.out) * 1000;
}

/**
 * Where in its breath a pattern is, so long after its first in-breath began. Worked out from the time
 * alone, so that it cannot drift.
 *
 * @example phaseAt(PATTERNS.longer, 5500) // { part: 'out', count: 2, second: 5.5, breaths: 0 }
 */
export function phaseAt(pattern: Pattern, elapsedMs: number): Moment {
  const ms = Math.max(0, elapsedMs);
  const breaths = Math.floor(ms / breathMs(pattern));
  const second = (ms - breaths * breathMs(pattern)) / 1000;
  const part = second < pattern.in ? 'in' : second < pattern.in + pattern.hold ? 'hold' : 'out';
  const start = part === 'in' ? 0 : part === 'hold' ? pattern.in : pattern.in + pattern.hold;
  return { part, count: Math.floor(second - start) + 1, second, breaths };
}

/** Why a session stands still: the reader stopped it, or the page went out of sight. */
export type StopReason = 'asked' | 'hidden';

/**
 * A time of breathing. It runs in stretches, and each stretch begins with a breath in: after a stop,
 * and when another pattern is chosen. `before` is what was breathed in earlier stretches.
 */
export type Session = {
  readonly pattern: PatternName;
  readonly length: Length;
  readonly before: { readonly ms: number; readonly breaths: number };
} & (
  | { readonly state: 'ready' }
  | { readonly state: 'running'; readonly sinceMs: number }
  | { readonly state: 'stopped'; readonly reason: StopReason }
  | { readonly state: 'done' }
);

const NOTHING = { ms: 0, breaths: 0 };

/** A session that has not begun. */
export const READY: Session = { state: 'ready', pattern: 'longer', length: 3, before: NOTHING };

/** Where a running session is now; at the first breath in for any other. */
export function momentOf(session: Session, nowMs: number): Moment {
  const elapsedMs = session.state === 'running' ? nowMs - session.sinceMs : 0;
  const moment = phaseAt(PATTERNS[session.pattern], elapsedMs);
  return { ...moment, breaths: moment.breaths + session.before.breaths };
}

/** How many breaths the session will have when its time is over, or undefined if it is open. */
export function countBreaths({ pattern, length, before }: Session): number | undefined {
  if (length === 'open') return undefined;
  const leftMs = length * 60_000 - before.ms;
  return before.breaths + Math.max(1, Math.ceil(leftMs / breathMs(PATTERNS[pattern])));
}

/** The session begun, or gone on with. One that was done begins again. */
export function withStarted(session: Session, nowMs: number): Session {
  if (session.state === 'running') return session;
  const before = session.state === 'done' ? NOTHING : session.before;
  const { pattern, length } = session;
  return { pattern, length, before, state: 'running', sinceMs: nowMs };
}

/** The session stopped where it is. */
export function withStopped(session: Session, nowMs: number, reason: StopReason): Session {
  if (session.state !== 'running') return session;
  const { pattern, length } = session;
  return { pattern, length, before: breathedBy(session, nowMs), state: 'stopped', reason };
}

/** The session as time leaves it: done when its last breath is out, never in the middle of one. */
export function withTime(session: Session, nowMs: number): Session {
  const most = countBreaths(session);
  if (session.state !== 'running' || most === undefined) return session;
  if (momentOf(session, nowMs).breaths < most) return session;
  const { pattern, length, before } = session;
  const ms = before.ms + (most - before.breaths) * breathMs(PATTERNS[pattern]);
  return { pattern, length, before: { ms, breaths: most }, state: 'done' };
}

/** The session with another pattern. If it runs, the new one begins with a breath in. */
export function withPattern(session: Session, pattern: PatternName, nowMs: number): Session {
  if (pattern === session.pattern) return session;
  if (session.state !== 'running') return { ...session, pattern };
  return { ...session, pattern, before: breathedBy(session, nowMs), sinceMs: nowMs };
}

/** The session with another length. What has been breathed counts, and this breath may end in peace. */
export function withLength(session: Session, length: Length, nowMs: number): Session {
  if (session.state !== 'running') return { ...session, length };
  const { breaths } = momentOf(session, nowMs);
  const ms = (breaths - session.before.breaths) * breathMs(PATTERNS[session.pattern]);
  const before = { ms: session.before.ms + ms, breaths };
  return { ...session, length, before, sinceMs: session.sinceMs + ms };
}

function breathedBy(session: Session & { state: 'running' }, nowMs: number): Session['before'] {
  const ms = session.before.ms + Math.max(0, nowMs - session.sinceMs);
  return { ms, breaths: momentOf(session, nowMs).breaths };
}
