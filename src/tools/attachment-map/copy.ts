import type { Advice, Place, Width } from './area.ts';
import type { Answer, Lean, Moment, Scale } from './logic.ts';

/** Words of a line; each piece with `to` is a link. */
export type Line = readonly { readonly text: string; readonly to?: string }[];

export const title = 'Shade one relationship';
export const safety: Line = [
  {
    text: 'If this person hurts or frightens you, please leave this out. Being on guard then is about what they do. Read ',
  },
  { text: 'staying safe', to: '/deciding/staying-safe/' },
  { text: ' or ' },
  { text: 'get help now', to: '/help/' },
  { text: '.' },
];
export const start =
  'Think of one person and of the last month or two. Say how often each line fits, or skip it. A soft area on the map takes shape as you go. It is not a test and not a diagnosis. With another person, or in another year, it may lie elsewhere. Nothing is saved or sent.';

export const name = {
  label: 'Who is it about?',
  hint: 'Only if you like. A letter is enough. It is gone when you leave this page.',
} as const;

export const scales = {
  worry: 'When you are apart, or not sure of them',
  closeness: 'When they come close, or could help',
} as const satisfies Record<Scale, string>;

export const moments = {
  lateReply: 'A reply takes hours, and you go back over what you may have done.',
  smallFight: 'After a small fight, your day stands still until it is made up.',
  sayYes: 'You go along with a plan you dislike, so that they will not drift off.',
  nightOut: 'They are out with other people, and you have a good evening of your own.',
  badDay: 'You had a bad day. They ask how it was, and you say “fine.”',
  daysTogether: 'After a day or two together, you look for a reason to be by yourself.',
  heavyLoad: 'Something is too heavy for one person, and you carry it alone.',
  tenderWords: 'They say something tender, and you can let it in.',
} as const satisfies Record<Moment, string>;

export const answers = {
  rarely: 'Rarely',
  sometimes: 'Sometimes',
  often: 'Often',
  skip: 'Skip',
} as const satisfies Record<Answer, string>;

/** How each moment is named in a sentence. */
export const whens = {
  lateReply: 'when a reply takes hours',
  smallFight: 'when you have had a small fight',
  sayYes: 'when you want different things',
  nightOut: 'when they go out without you',
  badDay: 'when you have had a bad day',
  daysTogether: 'when you spend days together',
  heavyLoad: 'when something is too heavy for one',
  tenderWords: 'when they say something tender',
} as const satisfies Record<Moment, string>;

const leanings = {
  worry: {
    more: 'In this relationship you seem to worry more often',
    between: 'Now and then you seem to worry',
    less: 'You seem at ease',
  },
  closeness: {
    more: 'In this relationship you seem to step back more often',
    between: 'Now and then you seem to step back',
    less: 'You seem to stay close',
  },
} as const satisfies Record<Scale, Record<Lean, string>>;

/** What the answers say of some moments: "You seem at ease when they go out without you." */
export function sayLeaning(scale: Scale, lean: Lean, joined: string): string {
  return `${leanings[scale][lean]} ${joined}.`;
}

const places = {
  worry: {
    less: 'to the left, where worry comes less often',
    between: 'in the middle from left to right',
    more: 'to the right, where worry comes more often',
    unknown: 'all the way from left to right, as no line about worry is answered',
  },
  closeness: {
    less: 'low down, where closeness comes more easily',
    between: 'halfway up',
    more: 'high up, where closeness is harder',
    unknown: 'from bottom to top, as no line about closeness is answered',
  },
} as const satisfies Record<Scale, Record<Place, string>>;

/** Where the area lies, in words. */
export function sayPlace(worry: Place, closeness: Place): string {
  return `The soft area lies ${places.worry[worry]}, and ${places.closeness[closeness]}.`;
}

export const blank = 'The map is blank. Answer a line or two, and a soft area will take shape.';
export const widths = {
  mixed: 'It is wide, because your answers point different ways.',
  few: 'It is wide, because few lines are answered.',
  steady: 'It is an area and not a point, because days differ.',
} as const satisfies Record<Width, string>;

/** How far someone is: "3 of 8 lines answered." */
export function sayProgress(answered: number, of: number): string {
  return `${answered} of ${of} lines answered.`;
}

export const plane = {
  up: 'Discomfort with closeness',
  across: 'Worry about being left',
  low: 'low',
  high: 'high',
} as const;

export const adviceTitle = 'What may help from here';
export const advice = {
  worry: [
    {
      text: 'When the worry climbs, you could ask for one thing they can do, such as a text by ten. Read about ',
    },
    { text: 'fearing that someone will leave', to: '/attachment/anxious-attachment/' },
    { text: ' or ' },
    { text: 'slow replies', to: '/signs/overthinking-and-mixed-signals/' },
    { text: '.' },
  ],
  closeness: [
    {
      text: 'You could let them in a little at a time, such as with one fact from a bad day. When you need time alone, say when you will be back. Read about ',
    },
    { text: 'close that feels too close', to: '/attachment/avoidant-attachment/' },
    { text: ' or ' },
    { text: 'pulling away', to: '/signs/pulling-away/' },
    { text: '.' },
  ],
  both: [
    {
      text: 'You can want someone near and want room in the same hour. You could say both halves: “I’m glad you’re here, and I need ten minutes.” Read about ',
    },
    { text: 'wanting and fearing closeness', to: '/attachment/disorganized-attachment/' },
    { text: ' or ' },
    { text: 'calming your body', to: '/rebuilding/calming-body-and-mind/' },
    { text: '.' },
  ],
  ease: [
    {
      text: 'There seems to be some ease here. You could note what each of you does for it, and try one of those things with someone else. Read about being ',
    },
    { text: 'at ease together and apart', to: '/attachment/secure-attachment/' },
    { text: '.' },
  ],
  between: [
    {
      text: 'You could note what moves you around: a bad night, a fight, a kind message, something they did. Read about ',
    },
    { text: 'what the two scales can tell you', to: '/attachment/attachment-styles/' },
    { text: '.' },
  ],
} as const satisfies Record<Advice, Line>;

/** Stands under every area. */
export const always: Line = [
  {
    text: 'What they do moves the area too. If someone lies or keeps vanishing, being on guard can be a fair answer, and no map can tell. ',
  },
  { text: 'Red flags', to: '/deciding/red-flags/' },
  { text: ' looks at that. And a leaning can change, mostly slowly: ' },
  { text: 'moving toward security', to: '/attachment/moving-toward-security/' },
  { text: '.' },
];

export const buttons = {
  startOver: 'Start over',
  bringBack: 'Bring back what I had',
  copy: 'Copy the words',
  save: 'Save as a file',
  printFilled: 'Print',
  printBlank: 'Print a blank sheet',
} as const;

export const messages = {
  cleared: 'Started over. “Bring back what I had” brings it back.',
  clearedEmpty: 'The map is blank.',
  broughtBack: 'What you had is back.',
  copied: 'Copied',
  selected:
    'Your browser did not let us copy. The words are marked, so you can copy them yourself.',
  nothingYet: 'There is nothing to keep yet.',
  saved: 'Your browser is saving the words as a file.',
  notSaved: 'Your browser did not let us save a file. You can copy or print the words.',
} as const;

/** What the view can tell a reader. */
export type Message = keyof typeof messages;

export const card = {
  title: 'One relationship, softly shaded',
  about: 'About',
  how: [
    'Circle an answer for each line, or skip it.',
    'Lines 1 to 3: the more often, the further right. Line 4: the more often, the further left.',
    'Lines 5 to 7: the more often, the higher. Line 8: the more often, the lower.',
    'Shade a soft patch where they meet. Make it wide if you skipped some, or if they point different ways.',
  ],
  foot: 'Small Promises. Not a test and not a diagnosis. If you are afraid of this person, find help first.',
} as const;

/** The words of a line, without its links. */
export function sayLine(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** The whole card as plain text, to copy or to save; '' for a blank map. */
export function composeCard(about: string, words: readonly string[]): string {
  if (words.length === 0) return '';
  const whom = about.trim() === '' ? [] : [`${card.about}: ${about.trim()}`, ''];
  return [card.title, '', ...whom, ...words, '', card.foot, ''].join('\n');
}
