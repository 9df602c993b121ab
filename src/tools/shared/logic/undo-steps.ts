import { mergeThreeWay } from './three-way.ts';

/** What a reader changed, from one state to the next. `at`: the place they typed in, if they did. */
export interface Step<Data> {
  readonly before: Data;
  readonly after: Data;
  readonly at?: string | undefined;
}

/** The steps with one more. What is typed in one place in one go is one step, and not one for each key. */
export function withStep<Data>(
  steps: readonly Step<Data>[],
  step: Step<Data>,
): readonly Step<Data>[] {
  const last = steps.at(-1);
  const goesOn = step.at !== undefined && last?.at === step.at && last.after === step.before;
  return goesOn ? [...steps.slice(0, -1), { ...step, before: last.before }] : [...steps, step];
}

/** What there is now with one step undone, and only that: what came from another tab since stays. */
export function withUndone<Data>(now: Data, { before, after }: Step<Data>): unknown {
  return mergeThreeWay(after, before, now).merged;
}
