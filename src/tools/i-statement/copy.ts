import type { Field } from './draft.ts';

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
export const start = 'Fill in any part you like, in any order.';

export const fields = {
  feeling: {
    label: 'I feel …',
    hint: 'One or two feelings. If it is in the past, start with “felt.”',
  },
  situation: {
    label: 'when …',
    hint: 'One thing that happened, as a camera would see it.',
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
    hint: 'Their side, if you wish. It comes first in your sentence.',
  },
} satisfies Record<Field, FieldWords>;

export const pickerTitle = 'Pick words for a feeling';

export const result = {
  heading: 'Your sentence',
  placeholder: 'Your sentence grows here as you write.',
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
  selected: 'Your browser did not let us copy. The sentence is marked for you to copy.',
  nothingYet: 'There is nothing to keep yet.',
  cleared: 'Cleared. “Bring back what I wrote” brings it back.',
  clearedEmpty: 'The form is empty.',
  broughtBack: 'Your words are back.',
  notLoaded: 'This part could not be loaded. All the rest still works.',
  example: 'The example is filled in. Change any part of it.',
  exampleKept: 'The example is filled in. “Bring back what I wrote” brings your words back.',
} as const;

/** What the view can tell a reader. */
export type Message = keyof typeof messages;

export const examplesTitle = 'Start from an example';
export const practiceTitle = 'Practice on made-up statements';
export const afterTitle = 'A caring reply, and a small plan';
export const plan = {
  title: 'A small plan for the two of you',
  what: 'What',
  whatToFill: 'One thing one of you will do.',
  when: 'When',
  whenToFill: 'A day or time you can both remember.',
  known: 'How will we know',
  knownToFill: 'After two weeks, ask each other: did it happen, and did it help?',
} as const;

export const sheet = {
  title: 'I statement',
  sentence: 'Put together',
  planTitle: 'If the other person agrees: a small plan',
  foot: 'Small Promises. For times when you feel safe to speak. If you are afraid, find help first.',
} as const;
