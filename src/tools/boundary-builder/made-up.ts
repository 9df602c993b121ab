import type { Draft } from './logic.ts';

/** The examples a reader can start from. The people are made up; `copy.ts` introduces each. */
export const examples = {
  evening: {
    limit: 'I need half an hour by myself after work',
    reason: 'my head is still full of customers',
    both: 'get a better evening',
    act: 'say “at seven” and close the door',
  },
  heated: {
    limit: 'I don’t go on talking once we shout',
    reason: 'I say cruel things when I’m that angry',
    both: 'can take in what the other says',
    act: 'go around the block and be back by nine',
  },
  phone: {
    limit: 'My messages are private',
    reason: 'my friends tell me things that are theirs',
    both: 'can keep a confidence and still be close',
    act: 'say no, and answer what you ask me instead',
  },
  father: {
    limit: 'I can’t pick up at work',
    reason: 'my boss counts the minutes',
    both: 'can talk in peace at six',
    act: 'let it ring and call you at six',
  },
  money: {
    limit: 'I don’t lend money to friends',
    reason: 'I lost a friend over it once',
    both: '',
    act: 'say no once, and help you look for another way',
  },
} as const satisfies Record<string, Draft>;

/** The name of an example. */
export type ExampleName = keyof typeof examples;

/** The examples in the order shown. */
export const exampleNames = [
  'evening',
  'heated',
  'phone',
  'father',
  'money',
] as const satisfies readonly ExampleName[];
