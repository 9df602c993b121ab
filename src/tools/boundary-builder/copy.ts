import type { ExampleName } from './made-up.ts';
import type { Field } from './logic.ts';

/** What the form says for one part: the stem as its label, and a hint. */
export interface FieldWords {
  readonly label: string;
  readonly hint: string;
}

export const title = 'Your boundary';
/** Read as one line; each piece with `to` is a link. */
export const safety = [
  {
    text: 'For people you feel safe with. If you are afraid of someone, a boundary may put you in more danger. Please do not use this with them. Read ',
  },
  { text: 'staying safe', to: '/deciding/staying-safe/' },
  { text: ' or ' },
  { text: 'get help now', to: '/help/' },
  { text: '.' },
] as const;
export const privacy = 'Nothing you write here is saved or sent.';
export const start = 'Fill in what you like, in any order. You can leave any part out.';

export const fields = {
  limit: {
    label: 'My boundary is …',
    hint: 'About your own time, body, things or privacy, such as “I can’t pick up at work.”',
  },
  reason: { label: 'It matters to me because …', hint: 'Your own story, in a few words.' },
  both: {
    label: 'So that we both …',
    hint: 'If you wish: what it makes possible for the two of you, such as “get a better evening.”',
  },
  act: {
    label: 'If it is crossed, I will …',
    hint: 'Something you can do without anyone’s help or permission.',
  },
} satisfies Record<Field, FieldWords>;

export const result = {
  heading: 'Your statement',
  placeholder: 'Your statement will grow here as you write.',
} as const;

export const buttons = {
  copy: 'Copy',
  save: 'Save as a file',
  printFilled: 'Print',
  printBlank: 'Print a blank sheet',
  startOver: 'Start over',
  bringBack: 'Bring back what I wrote',
} as const;

/** Says nothing of what is in it, to whoever looks through the downloads. */
export const fileName = 'my-words.txt';

export const messages = {
  copied: 'Copied',
  selected:
    'Your browser did not let us copy. The statement is marked, so you can copy it yourself.',
  nothingYet: 'There is nothing to keep yet.',
  saved: 'The file is on its way to your downloads.',
  notSaved: 'Your browser did not let us save a file. You can copy or print instead.',
  cleared: 'Cleared. “Bring back what I wrote” brings it back.',
  clearedEmpty: 'The form is empty.',
  broughtBack: 'Your words are back.',
  notLoaded: 'This part could not be loaded. All the rest still works.',
  example: 'The example is filled in. Change any part of it.',
  exampleKept: 'The example is filled in. “Bring back what I wrote” brings your own words back.',
} as const;

/** What the view can tell a reader. */
export type Message = keyof typeof messages;

export const summaries = {
  examples: 'Start from an example',
  practice: 'Practice first: boundary, demand or wall?',
} as const;

export const examplesHint = 'The people are made up. What you wrote is kept aside.';
export const exampleTitles = {
  evening: 'Half an hour alone: a couple after work',
  heated: 'A pause when talk gets heated: two brothers',
  phone: 'A phone of one’s own: two women, together for a year',
  father: 'Calls at work: a grown son and his father',
  money: 'Lending money: two friends',
} satisfies Record<ExampleName, string>;

export const sheet = {
  title: 'My boundary',
  statement: 'Put together',
  check:
    'A last look: is the first line about my own time, body, things or privacy? Is the last line something I can do without anyone’s help?',
  foot: 'Small Promises. For people you feel safe with. If you are afraid of someone, find help first.',
} as const;
