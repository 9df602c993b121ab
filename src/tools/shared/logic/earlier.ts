/** What a person is working on, and what they had before it was cleared or replaced. */
export interface Work<Draft> {
  readonly now: Draft;
  readonly earlier: readonly Draft[];
}

/** Whether a draft is the reader's own writing, and so must not be lost. */
export type IsOwn<Draft> = (draft: Draft) => boolean;

/** The work with `next` in place of the draft, which is kept if it is the reader's own. */
export function withReplaced<Draft>(
  { now, earlier }: Work<Draft>,
  next: Draft,
  isOwn: IsOwn<Draft>,
): Work<Draft> {
  return { now: next, earlier: isOwn(now) ? [...earlier, now] : earlier };
}

/**
 * The work with the last kept draft brought back. What it replaces goes to the far end of what is
 * kept, so asking again and again shows everything in turn and loses nothing.
 */
export function withBroughtBack<Draft>(
  { now, earlier }: Work<Draft>,
  isOwn: IsOwn<Draft>,
): Work<Draft> {
  const back = earlier.at(-1);
  if (back === undefined) return { now, earlier };
  const rest = earlier.slice(0, -1);
  return { now: back, earlier: isOwn(now) ? [now, ...rest] : rest };
}
