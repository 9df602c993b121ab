import type { ExampleName } from './examples.ts';
import type { Field } from './logic.ts';
import type { Reply } from './reply.ts';

/** What the form says for one part: the stem as its label, and a hint. */
export interface FieldWords {
  readonly label: string;
  readonly hint: string;
}

export const title = 'Your I statement';
/** Read as one line; each piece with `to` is a link. */
export const safety = [
  {
    text: 'For times when you feel safe to speak. If you are afraid of how the other person may react, please do not use this. Read ',
  },
  { text: 'staying safe', to: '/deciding/staying-safe/' },
  { text: ' or ' },
  { text: 'get help now', to: '/help/' },
  { text: '.' },
] as const;
export const privacy = 'Nothing you write here is saved or sent.';
export const start = 'Fill in what you like, in any order. You can leave any part out.';

export const fields = {
  feeling: {
    label: 'I feel …',
    hint: 'One or two feelings. If it is in the past, start with “felt.”',
  },
  situation: {
    label: 'when …',
    hint: 'One thing that happened, as a camera would have seen it.',
  },
  reason: {
    label: 'because …',
    hint: 'Why it matters to you. Your own story, not theirs.',
  },
  request: {
    label: 'I would like …',
    hint: 'One small thing you could both tell was done, such as “you to text me if you’ll be late.”',
  },
  perspective: {
    label: 'I can see that …',
    hint: 'Their side, if you wish. It will come first in your sentence.',
  },
} satisfies Record<Field, FieldWords>;

export const picker = {
  summary: 'Pick words for a feeling',
  hint: 'Choose as many as fit. They join what you type.',
} as const;

/** Each word fits after "I feel". Groups and words are in the order shown. */
export const feelings = [
  { kind: 'Hurt', words: ['hurt', 'disappointed', 'left out', 'heartbroken'] },
  { kind: 'Sad', words: ['sad', 'lonely', 'low', 'discouraged'] },
  { kind: 'Scared', words: ['scared', 'worried', 'anxious', 'uneasy', 'tense'] },
  { kind: 'Angry', words: ['angry', 'annoyed', 'frustrated', 'resentful'] },
  { kind: 'Unsure', words: ['unsure', 'confused', 'torn', 'insecure'] },
  { kind: 'Ashamed', words: ['ashamed', 'embarrassed', 'guilty', 'awkward'] },
  { kind: 'Tired', words: ['tired', 'worn out', 'overwhelmed', 'stressed', 'numb'] },
  { kind: 'Hopeful', words: ['hopeful', 'relieved', 'calm', 'encouraged'] },
  { kind: 'Close', words: ['close to you', 'grateful', 'loved', 'proud of you'] },
] as const;

export const result = {
  heading: 'Your sentence',
  placeholder: 'Your sentence will grow here as you write.',
} as const;

export const buttons = {
  copy: 'Copy',
  printFilled: 'Print',
  printBlank: 'Print a blank sheet',
  startOver: 'Start over',
  bringBack: 'Bring back what I wrote',
} as const;

export const messages = {
  copied: 'Copied',
  selected:
    'Your browser did not let us copy. The sentence is marked, so you can copy it yourself.',
  nothingToCopy: 'There is nothing to copy yet.',
  cleared: 'Cleared. “Bring back what I wrote” brings it back.',
  clearedEmpty: 'The form is empty.',
  broughtBack: 'Your words are back.',
  notLoaded: 'This part could not be loaded. All the rest still works.',
  example: 'The example is filled in. Change any part of it.',
  exampleKept: 'The example is filled in. “Bring back what I wrote” brings your own words back.',
} as const;

/** What the view can tell a reader. */
export type Message = keyof typeof messages;

export const examplesTitle = 'Start from an example';
export const examplesHint = 'The people are made up. What you wrote is kept aside.';
export const exampleTitles = {
  lateShift: 'Coming home late: a couple with shift work',
  longDistance: 'Calls that move: partners in two cities',
  anEx: 'Lunch with an ex: two women, dating again after a betrayal',
  bills: 'Unopened bills: married for thirty years',
  friend: 'Plans called off: two friends',
  parent: 'Visits without notice: a grown son to his mother',
  flatmates: 'The full sink: flatmates',
} satisfies Record<ExampleName, string>;

export const afterTitle = 'A caring reply, and a small plan';
export const replyTitle = 'What a caring reply might sound like';
export const replyNote =
  'This is only a sample. The other person may need time, and may see it another way.';
const thanks = 'Thank you for telling me.';

/** The sample reply, sentence after sentence. `help` is followed by links. */
export function sayReply(reply: Reply): string {
  switch (reply.kind) {
    case 'general':
      return `${thanks} I want to understand. Is there more you would like me to know?`;
    case 'quoted':
      return `I heard you say: “${inSingleQuotes(reply.statement)}” ${thanks} I want to understand it well. Is there more?`;
    case 'mirrored':
      return [
        `It sounds like ${reply.heard}.`,
        thanks,
        reply.wish ? `You would like ${reply.wish}.` : 'Is there something I could do?',
        'Did I get that right?',
      ].join(' ');
    case 'help':
      return 'If someone has hurt or threatened you, finding the right words is not your job. You do not have to do this alone. Read';
  }
}

export const plan = {
  title: 'A small plan for the two of you',
  what: 'What',
  whatToFill: 'One thing one of you will do.',
  when: 'When',
  whenToFill: 'A day or a time you can both keep in mind.',
  known: 'How will we know',
  knownToFill: 'After two weeks, ask each other: did it happen, and did it help?',
} as const;

export const sheet = {
  title: 'I statement',
  sentence: 'Put together',
  planTitle: 'If the other person agrees: a small plan',
  foot: 'Small Promises. For times when you feel safe to speak. If you are afraid, find help first.',
} as const;

// The statement stands in double quotes, so those inside it become single ones.
function inSingleQuotes(text: string): string {
  return text.replace(/“|(?<=^|[\s(])"/g, '‘').replace(/[”"]/g, '’');
}
