import { EMPTY_DRAFT, type Draft } from './draft.ts';

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
  flatmates: {
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
  'flatmates',
] as const satisfies readonly ExampleName[];

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  empty: EMPTY_DRAFT,
  typical: examples.lateShift,
  partial: { ...EMPTY_DRAFT, picked: ['sad', 'unsure'], situation: 'When plans change' },
  doubledStems: {
    ...EMPTY_DRAFT,
    feeling: 'I feel I feel hurt.',
    situation: 'When when you came home late,',
    reason: 'Because because of the noise.',
    request: 'I would like I would like you to text me.',
    perspective: 'I can see that I can see that you were tired.',
  },
  rightToLeft: {
    ...EMPTY_DRAFT,
    feeling: 'مجروح',
    situation: 'تأخرت ولم تتصل',
    reason: 'كنت أنتظر',
  },
  longest: {
    perspective: `${'you have had a long week and '.repeat(8)}you are tired`,
    picked: ['hurt', 'lonely', 'worried', 'angry', 'confused', 'worn out', 'hopeful'],
    feeling: 'unheard',
    situation: `${'we plan a quiet evening and the phone rings and '.repeat(12)}dinner goes cold`,
    reason: `${'our evenings matter to me and '.repeat(12)}Donaudampfschifffahrtselektrizitätenhauptbetriebswerk`,
    request: 'us to put both phones in the drawer. Say from seven to nine.\nThen we can look again',
  },
} satisfies Record<string, Draft>;
