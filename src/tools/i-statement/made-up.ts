import type { Draft } from './draft.ts';

/** The examples a reader can start from. The people are made up; `copy.ts` introduces each. */
export const examples = {
  lateShift: {
    perspective: 'your shifts have run long this month',
    picked: ['worried'],
    feeling: '',
    situation: 'it gets past eleven and I have not heard from you',
    reason: 'my mind goes to accidents',
    request: "you to text me if you'll be later than ten",
  },
  longDistance: {
    perspective: 'it is hard to find an hour across two time zones',
    picked: ['lonely'],
    feeling: '',
    situation: 'our Sunday call moves and I find out at the last minute',
    reason: 'it is the hour I wait for all week',
    request: 'us to pick the new time on the day the plan changes',
  },
  anEx: {
    perspective: 'you did not want to worry me',
    picked: [],
    feeling: 'felt uneasy',
    situation: 'I heard about lunch with your ex from somebody else',
    reason: 'secrets came first the last time I was hurt',
    request: 'to hear about plans like that from you first',
  },
  bills: {
    perspective: 'the letters from the bank scare you too',
    picked: ['scared'],
    feeling: '',
    situation: 'a bill turns up that I did not know about',
    reason: 'we went without when I was a child',
    request: 'us to open the mail together every Saturday',
  },
  friend: {
    perspective: 'work has been eating your evenings',
    picked: ['disappointed'],
    feeling: '',
    situation: 'our dinner is called off an hour before',
    reason: 'I look forward to it all week',
    request: 'a message by noon if it is not going to happen',
  },
  parent: {
    perspective: 'you want to know that I am all right',
    picked: ['tense'],
    feeling: '',
    situation: 'the doorbell rings and I was not expecting you',
    reason: 'I need a little while to switch from work to family',
    request: 'you to call before you come over',
  },
  roommates: {
    perspective: 'you have exams and no time to spare',
    picked: ['annoyed'],
    feeling: 'tired',
    situation: 'I come home to a full sink',
    reason: 'cooking is how I wind down',
    request: 'us to wash up by nine on weeknights',
  },
} as const satisfies Record<string, Draft>;

/** The name of an example. */
export type ExampleName = keyof typeof examples;

/** The examples in the order shown. */
export const exampleNames = [
  'lateShift',
  'longDistance',
  'anEx',
  'bills',
  'friend',
  'parent',
  'roommates',
] as const satisfies readonly ExampleName[];
