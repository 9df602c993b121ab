import type { CheckIn, FirstReason, Strand, Weight } from './logic.ts';

// The words that are there from the start. Those of what is opened later are in `extras-copy.ts`.

export const title = 'Four threads of trust';
/** Read as one line; each piece with `to` is a link. */
export const safety = [
  { text: 'If you are afraid of this person, start with ' },
  { text: 'staying safe', to: '/deciding/staying-safe/' },
  { text: ' or ' },
  { text: 'get help now', to: '/help/' },
  { text: '. A picture can wait.' },
] as const;
export const start =
  'Think of one person and the last two weeks, good days and bad. This is not a test. There is no score, and no picture here means that all is well, or that it is not. Nothing is sent, or kept unless you turn that on.';

export const afraid = 'I am sometimes afraid of this person';

/** What each strand is, what may help to see it, and how its thread is drawn. */
export const strands = {
  predictability: {
    name: 'Predictability',
    gloss: 'What is said, and what then happens.',
    prompts: [
      'Think of the last three plans. How did each one turn out?',
      'When a plan changed, how did you hear of it?',
      'While you wait, can you do something else?',
    ],
    pattern: 'a plain line',
  },
  reliability: {
    name: 'Reliability',
    gloss: 'What becomes of the things that matter to you.',
    prompts: [
      'Think of something you said once. Did it come up again by itself?',
      'When you last needed a ride or a hand, what came?',
      'Who does the dull jobs that neither of you likes?',
    ],
    pattern: 'a running stitch',
  },
  safety: {
    name: 'Emotional safety',
    gloss: 'What happens when you are upset.',
    prompts: [
      'The last time something hurt, what came first?',
      'Is there a thing you have stopped bringing up?',
      'What comes after you say no?',
    ],
    pattern: 'a double line',
  },
  self: {
    name: 'Self-trust',
    gloss: 'How far you go by what you notice.',
    prompts: [
      'What did you notice lately? Did you go by it, or talk yourself out of it?',
      'Could you ask a hard question, and bear the answer?',
      'Whom do you ask before you believe your own eyes?',
    ],
    pattern: 'rungs across',
  },
} as const satisfies Record<
  Strand,
  { name: string; gloss: string; prompts: readonly string[]; pattern: string }
>;

/** What is asked of each thread, behind its name: heard alone, four questions must not sound like one. */
export const thread = {
  label: 'how does this thread look to you now?',
  weights: {
    fibers: 'A few fibers',
    thin: 'A thin thread',
    even: 'A thread',
    thick: 'A thick thread',
    unclear: 'Hard to say',
  },
  note: 'one moment that comes to mind',
  noteHint: 'If you like, and only where nobody else will read it.',
} as const satisfies { weights: Record<Weight, string>; [name: string]: unknown };

/** What stands before everything else, and why. */
export const first = {
  fear: 'You said that you are afraid at times. That counts for more than any thread. The check mark is not kept, copied or printed.',
  safety:
    'Before the other threads, stay with emotional safety. What happens when you are upset, or say no? If any of it scares you, the rest can wait.',
} as const satisfies Record<FirstReason, string>;
export const firstLinks = [
  { text: 'Start here: ' },
  { text: 'staying safe', to: '/deciding/staying-safe/' },
  { text: ', or ' },
  { text: 'get help now', to: '/help/' },
  { text: '. You need no proof, and no name for it.' },
] as const;

export const picture = {
  heading: 'Your threads',
  empty: 'Choose how one thread looks, and it is drawn here.',
  not: 'This shows what you chose, and no more. It cannot tell how things are between you, or what you should do.',
  undrawn: 'not drawn yet',
} as const;

/** How a thread looks, in the middle of a sentence: "a thin thread". */
export function sayWeight(weight: Weight | ''): string {
  return weight === '' ? picture.undrawn : thread.weights[weight].toLowerCase();
}

/** One thread in words: "Predictability, drawn as a plain line: a thin thread." */
export function sayThread(strand: Strand, weight: Weight | ''): string {
  const { name, pattern } = strands[strand];
  return `${weight === '' ? name : `${name}, drawn as ${pattern}`}: ${sayWeight(weight)}.`;
}

export const readOn = {
  heading: 'Where to read on',
  alone: {
    predictability: [
      { text: 'Predictability: ' },
      { text: 'how trust wears away', to: '/understanding/how-trust-wears-away/' },
      { text: '.' },
    ],
    reliability: [
      { text: 'Reliability: ' },
      { text: 'what trust is made of', to: '/understanding/what-trust-is/' },
      { text: '.' },
    ],
    safety: [
      { text: 'Emotional safety: ' },
      { text: 'red flags', to: '/deciding/red-flags/' },
      { text: '.' },
    ],
    self: [
      { text: 'Self-trust: ' },
      { text: 'learning to believe what you notice', to: '/understanding/self-trust/' },
      { text: '.' },
    ],
  },
  /** Left out where help comes first: these are for two people who are not afraid. */
  together: [
    { text: 'If it is safe to talk: ' },
    { text: 'talking about trust', to: '/rebuilding/talking-about-trust/' },
    { text: ', ' },
    { text: 'listening', to: '/rebuilding/listening-and-responding/' },
    { text: ' and ' },
    { text: 'small promises', to: '/rebuilding/small-promises/' },
    { text: '.' },
  ],
} as const;

export const later =
  'To see how it changes, turn keeping on above and look again in a few weeks. There is no need to do it often.';

/** The day of the check-in at hand, where another day has come since. */
export function sayOlder(day: string): string {
  return `This look is from ${day}.`;
}

export const notLoaded = 'This part could not be loaded. All the rest still works.';
export const examples = 'See what others might draw';

export const buttons = {
  newDay: 'Start one for today',
  copy: 'Copy',
  save: 'Save as a file',
  printFilled: 'Print',
  printBlank: 'Print a blank sheet',
  startOver: 'Start over',
  bringBack: 'Bring back what was there',
} as const;

export const messages = {
  cleared: 'This look is empty. “Bring back what was there” brings it back.',
  clearedEmpty: 'This look is empty.',
  takenOut: 'Taken out. “Bring back what was there” brings it back.',
  broughtBack: 'It is back.',
  newDay: 'A new look, for today. The last one is under “Over time.”',
  copied: 'Copied',
  selected: 'Your browser did not let us copy. The sheet is marked, so you can copy it yourself.',
  nothingYet: 'There is nothing to keep yet.',
  saved: 'Your browser is saving the sheet as a file.',
  notSaved: 'Your browser did not let us save a file. You can copy or print the sheet.',
} as const;

/** What the view can tell a reader. */
export type Message = keyof typeof messages;

export const sheet = {
  foot: 'Small Promises. Not a test. If you are afraid of someone, find help first.',
} as const;

/** A check-in as plain text, to copy or to save. Its day as a reader would say it. */
export function composeSheet(
  order: readonly Strand[],
  { threads, notes }: CheckIn,
  day: string,
): string {
  const said = order.flatMap((strand) => {
    const note = notes[strand].trim();
    const line = sayThread(strand, threads[strand]);
    return note === '' ? [line] : [line, `  ${note}`];
  });
  return [title, day, '', ...said, '', picture.not, '', sheet.foot, ''].join('\n');
}
