/** The groups of muscles in order, from the hands to the feet. */
export const GROUPS = [
  'hands',
  'arms',
  'shoulders',
  'face',
  'jaw',
  'belly',
  'thighs',
  'calves',
  'feet',
] as const;
/** One group of muscles. */
export type Group = (typeof GROUPS)[number];

/** What is done with each group: tighten it, then let it go. */
export type Part = 'tense' | 'release';

/** One step of the exercise. */
export interface Step {
  readonly group: Group;
  readonly part: Part;
}

/** Every step in order; the place after the last is the end. */
export const STEPS: readonly Step[] = GROUPS.flatMap((group): Step[] => [
  { group, part: 'tense' },
  { group, part: 'release' },
]);

/** The place after the last step. */
export const END = STEPS.length;

/**
 * How long each part takes with the timer, in milliseconds: about five seconds to tighten and ten to
 * let go, after the four or five that it takes to hear what to do.
 */
export const TIMES = { tense: 9_000, release: 15_000 } as const satisfies Record<Part, number>;

/**
 * How far someone is. `place` is an index in `STEPS`, or `END`, and never a group they left out.
 * `sinceMs` is when the step began, while the timer runs.
 */
export interface Session {
  readonly place: number;
  readonly leftOut: readonly Group[];
  readonly sinceMs?: number | undefined;
}

/** A session that has not begun. It stands at the first step, so that nothing has to be pressed. */
export const FRESH: Session = { place: 0, leftOut: [] };

/** The step someone is at, or undefined at the end. */
export function stepAt({ place }: Session): Step | undefined {
  return STEPS[place];
}

/** Whether a group is left out. */
export function isLeftOut({ leftOut }: Session, group: Group): boolean {
  return leftOut.includes(group);
}

/** The groups that are not left out, in order. */
export function listWanted(session: Session): Group[] {
  return GROUPS.filter((group) => !isLeftOut(session, group));
}

/** How the group stands: left out, still to come, at hand, or done. */
export function stateOf(session: Session, group: Group): 'leftOut' | 'coming' | 'now' | 'done' {
  if (isLeftOut(session, group)) return 'leftOut';
  const at = stepAt(session);
  if (at?.group === group) return 'now';
  return GROUPS.indexOf(group) * 2 < session.place ? 'done' : 'coming';
}

/** The session one step further, past what is left out. */
export function withNext(session: Session): Session {
  return { ...session, place: findPlace(session, session.place + 1, 1) ?? END };
}

/** The session one step back, past what is left out; where there is none, as it was. */
export function withBack(session: Session): Session {
  return { ...session, place: findPlace(session, session.place - 1, -1) ?? session.place };
}

/** The session without a group. Someone who is in the middle of it goes on to the next. */
export function withLeftOut(session: Session, group: Group): Session {
  if (isLeftOut(session, group)) return session;
  const next = { ...session, leftOut: [...session.leftOut, group] };
  if (stepAt(session)?.group !== group) return next;
  return { ...next, place: findPlace(next, session.place, 1) ?? END };
}

/** The session with a group that was left out. The place stays. */
export function withTakenIn(session: Session, group: Group): Session {
  return { ...session, leftOut: session.leftOut.filter((other) => other !== group) };
}

/** The session with its timer running; at the end it begins again. */
export function withStarted(session: Session, nowMs: number): Session {
  const place = session.place === END ? (findPlace(session, 0, 1) ?? END) : session.place;
  return { ...session, place, sinceMs: place === END ? undefined : nowMs };
}

/** The session with its timer stopped. The step it stood at will have its whole time again. */
export function withStopped(session: Session): Session {
  return { ...session, sinceMs: undefined };
}

/** The session begun again, with the same groups left out and no timer running. */
export function withStartedOver(session: Session): Session {
  return { leftOut: session.leftOut, place: findPlace(session, 0, 1) ?? END };
}

/** A running session after a move by hand: the step that is now at hand has its whole time. */
export function withTimerFrom(session: Session, nowMs: number): Session {
  if (session.sinceMs === undefined) return session;
  return { ...session, sinceMs: session.place === END ? undefined : nowMs };
}

/** The session as time leaves it. Each step begins when the last one was over, so nothing drifts. */
export function withTime(session: Session, nowMs: number): Session {
  const step = stepAt(session);
  if (session.sinceMs === undefined || !step) return session;
  const endMs = session.sinceMs + TIMES[step.part];
  if (nowMs < endMs) return session;
  const next = withNext(session);
  const isOver = next.place === END;
  return withTime({ ...next, sinceMs: isOver ? undefined : endMs }, nowMs);
}

/** The second of the step that is running, from 1, or 0 while nothing runs. */
export function countSeconds({ sinceMs }: Session, nowMs: number): number {
  return sinceMs === undefined ? 0 : Math.floor(Math.max(0, nowMs - sinceMs) / 1000) + 1;
}

function findPlace(session: Session, from: number, way: 1 | -1): number | undefined {
  for (let place = from; place >= 0 && place < END; place += way) {
    const step = STEPS[place];
    if (step && !isLeftOut(session, step.group)) return place;
  }
  return undefined;
}
