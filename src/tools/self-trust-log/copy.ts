import type { Outcome, Part } from './logic.ts';

export const title = 'Your hunches, one by one';
/** Read as one line; each piece with `to` is a link. */
export const safety = [
  {
    text: 'A hunch that you are in danger needs no proof. Do not wait to see how it turns out, and do not test it on someone you fear. Read ',
  },
  { text: 'staying safe', to: '/deciding/staying-safe/' },
  { text: ' or ' },
  { text: 'get help now', to: '/help/' },
  { text: '.' },
] as const;
export const start =
  'Write a hunch down soon after you have it. Come back when you know more. You can leave out any box. Nothing you write is sent.';

/** The label of each box, and what is said under it. */
export const parts = {
  hunch: { label: 'My hunch', hint: 'One line, as it came: “She is mad at me.”' },
  noticed: {
    label: 'What I noticed',
    hint: 'What did you see or hear? What else could it be? Were you fed and rested? Did it feel like something old?',
  },
  did: {
    label: 'What I did',
    hint: 'Something small counts: asked, waited a day, said no. So does nothing.',
  },
  after: {
    label: 'What happened then',
    hint: 'Add this when you know it, in a day or in a year.',
  },
} satisfies Record<Part, { label: string; hint: string }>;

export const outcome = {
  label: 'How it turned out',
  words: {
    hoped: 'As I sensed',
    otherwise: 'Not as I sensed',
    unknowable: 'I cannot know',
    notYet: 'Not yet',
  },
} as const satisfies {
  label: string;
  words: Record<Outcome, string>;
};

/** What stands beside the row of stitches, and is said after a pause. */
export function sayProgress(done: number): string {
  if (done === 0) return 'Start with the hunch. The rest can wait.';
  if (done === 4) return 'All of it is there.';
  return 'It is in your log. You can come back to it.';
}

export const lookBack = {
  heading: 'Your record',
  empty: 'What you write stands here.',
  notLoaded: 'This part could not be loaded. All the rest still works.',
} as const;

export const buttons = {
  another: 'Write another hunch',
  undo: 'Undo',
  printFilled: 'Print',
  printBlank: 'Print a blank log',
  copy: 'Copy',
  save: 'Save as a file',
} as const;

export const messages = {
  another: 'Ready for another hunch.',
  undone: 'Undone.',
  nothingToUndo: 'There is nothing to undo.',
  broughtBack: 'It is back.',
  copied: 'Copied',
  selected: 'Your browser did not let us copy. The page is marked, so you can copy it yourself.',
  nothingYet: 'There is nothing to keep yet.',
  saved: 'Your browser is saving the file.',
  notSaved: 'Your browser did not let us save a file. You can copy or print instead.',
} as const;

/** What the view can tell a reader. */
export type Message = keyof typeof messages;

export function sayMoved(day: string): string {
  return `You are at the hunch of ${day}.`;
}

export const card = {
  title: 'A log for hunches',
  lead: 'Fill in the first three soon after. Come back for the rest.',
  date: 'Written on',
  foot: 'Small Promises. A hunch that you are in danger needs no proof. Find help first.',
} as const;

/** One hunch as plain text. Without `isWhole`, what was not written is left out. */
export function composeHunch(
  day: string,
  words: Readonly<Partial<Record<Part, string>>>,
  how: Outcome,
  isWhole = false,
): string {
  const line = (part: Part) => {
    const text = words[part]?.trim() ?? '';
    return text || isWhole ? [`${parts[part].label}: ${text}`] : [];
  };
  return [
    `${card.date}: ${day}`,
    ...(['hunch', 'noticed', 'did'] as const).flatMap(line),
    `${outcome.label}: ${outcome.words[how]}`,
    ...line('after'),
    '',
  ].join('\n');
}

/** The page of one hunch as plain text, to copy or to save. */
export function composeCard(...hunch: Parameters<typeof composeHunch>): string {
  const [day, words, how] = hunch;
  return [card.title, '', composeHunch(day || '…', words, how, true), card.foot, ''].join('\n');
}
