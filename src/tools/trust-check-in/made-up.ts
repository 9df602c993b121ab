import type { CheckIn } from './logic.ts';

/** The made-up check-ins a reader can look at, in the order shown. `extras-copy.ts` has their words. */
export const EXAMPLES = ['late', 'afterALie', 'doubt'] as const;
/** One of the made-up check-ins. */
export type Example = (typeof EXAMPLES)[number];

/** The threads of the made-up check-ins. */
export const exampleThreads = {
  late: { predictability: 'thin', reliability: 'even', safety: 'thick', self: 'even' },
  afterALie: { predictability: 'fibers', reliability: 'thin', safety: 'even', self: 'thin' },
  doubt: { predictability: 'even', reliability: 'thick', safety: 'thick', self: 'fibers' },
} as const satisfies Record<Example, CheckIn['threads']>;
