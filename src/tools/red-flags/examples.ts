import { FLAGS, GROUPS, NOTHING, type Ticks } from './logic.ts';

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  nothing: NOTHING,
  danger: ['choked', 'selfHarm', 'cutOff'],
  control: ['checked', 'careful'],
  conduct: ['smallLies', 'noTalk', 'askAgain'],
  worry: ['worst', 'before'],
  everything: GROUPS.flatMap((group) => [...FLAGS[group]]),
} as const satisfies Record<string, Ticks>;
