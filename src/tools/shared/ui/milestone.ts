/** What a reader has done with a tool, and no more: taken the result along, or printed a sheet. */
export type Milestone = 'finished' | 'printed';

/** The event a tool sends up the page for a milestone; its `detail` is the kind alone. */
export const MILESTONE = 'tool-milestone';

/** Says that a milestone was reached, to whatever is around the tool. */
export function tellMilestone(from: EventTarget | null, kind: Milestone): void {
  from?.dispatchEvent(new CustomEvent(MILESTONE, { bubbles: true, detail: kind }));
}
