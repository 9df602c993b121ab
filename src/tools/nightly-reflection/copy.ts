import type { Line, Subject, Texts } from './logic.ts';

export const title = 'Your night in five lines';
/** Read as one line; each piece with `to` is a link. */
export const safety = [
  {
    text: 'If someone may read this device, do it in your head. If someone hurts or scares you, a good moment does not make up for it. Read ',
  },
  { text: 'staying safe', to: '/deciding/staying-safe/' },
  { text: ' or ' },
  { text: 'get help now', to: '/help/' },
  { text: '.' },
] as const;
export const start =
  'About two minutes. Write as many lines as you like, even one. Nothing you write is sent, and nothing is kept unless you turn that on.';

export const night = {
  label: 'The night of',
  hint: 'Until four in the morning, it is still the night before.',
  back: 'Back to tonight',
} as const;

export const good = {
  label: 'Three things I was glad of',
  hint: 'Small ones count: warm socks, a joke, the rain stopping.',
} as const;

/** The label of each line, and what is said under it. */
export const lines = {
  first: { label: 'One', hint: '' },
  second: { label: 'Two', hint: '' },
  third: { label: 'Three', hint: '' },
  trigger: {
    label: 'What set me off',
    hint: 'A few plain words: what was said or done. If it is too sore tonight, leave it out.',
  },
  helped: {
    label: 'What helped',
    hint: 'Even a little. If nothing did, what could you try next time?',
  },
} satisfies Record<Line, { label: string; hint: string }>;

/** What stands beside the row of stitches, and is said after a pause. */
export function sayProgress(written: number): string {
  if (written === 0) return 'Every line is optional.';
  if (written === 5) return 'All five. That is enough for tonight.';
  return `${written === 1 ? 'One line is' : `${written} lines are`} there. You can stop here.`;
}

export const subjects = {
  good: 'Glad of',
  trigger: 'What set me off',
  helped: 'What helped',
} as const satisfies Record<Subject, string>;

export const lookBack = {
  heading: 'Looking back',
  empty: 'What you write stands here by its night.',
  notLoaded: 'This part could not be loaded. All the rest still works.',
} as const;

export const buttons = {
  undo: 'Undo',
  deleteNight: 'Delete this night',
  printFilled: 'Print',
  printBlank: 'Print a blank page',
  copy: 'Copy',
  save: 'Save as a file',
} as const;

export const messages = {
  undone: 'Undone.',
  nothingToUndo: 'There is nothing to undo.',
  deleted: 'Deleted. “Undo” brings it back.',
  nothingToDelete: 'There is nothing on this night.',
  broughtBack: 'The night is back.',
  ahead: 'That night is still to come.',
  copied: 'Copied',
  selected: 'Your browser did not let us copy. The page is marked, so you can copy it yourself.',
  nothingYet: 'There is nothing to keep yet.',
  saved: 'Your browser is saving the file.',
  notSaved: 'Your browser did not let us save a file. You can copy or print instead.',
} as const;

/** What the view can tell a reader. */
export type Message = keyof typeof messages;

export function sayMoved(day: string): string {
  return `You are at the night of ${day}.`;
}

export const card = {
  title: 'A page for the night',
  lead: 'Stop after a few minutes, done or not. Leave out any line.',
  date: 'The night of',
  last: 'If you are on the same thought for the third time, put this down and do something for your body.',
  foot: 'Small Promises. Keep this only where it is safe from other eyes.',
} as const;

/** One night as plain text. `blank` stands for what was not written; without it, that is left out. */
export function composeNight(day: string, texts: Texts, blank: readonly string[] = []): string {
  const parts = [
    [subjects.good, texts.good],
    [subjects.trigger, texts.trigger],
    [subjects.helped, texts.helped],
  ] as const;
  const said = parts.flatMap(([name, written]) => {
    const list = written.length > 0 ? written : blank;
    return list.length > 0 ? [`${name}:`, ...list.map((text) => `- ${text}`)] : [];
  });
  return [day, ...said, ''].join('\n');
}

/** The page of one night as plain text, to copy or to save. */
export function composeCard(day: string, texts: Texts): string {
  return [
    card.title,
    '',
    composeNight(`${card.date} ${day || '…'}`, texts, ['']),
    card.foot,
    '',
  ].join('\n');
}
