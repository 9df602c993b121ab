import type { Mark, Slot } from './logic.ts';

// The words that are there from the start. Those of what is opened later are in `extras-copy.ts`.

export const title = 'Your small promises';
/** Read as one line; each piece with `to` is a link. */
export const safety = [
  {
    text: 'Promise only what you choose to. If someone sets promises for you, or you fear what follows a miss, please do not use this. Read ',
  },
  { text: 'staying safe', to: '/deciding/staying-safe/' },
  { text: ' or ' },
  { text: 'get help now', to: '/help/' },
  { text: '.' },
] as const;
export const start =
  'Write one to three small promises of your own. Then mark each day. Nothing you write is sent, and nothing is kept unless you turn that on.';

export const promises = {
  labels: { first: 'I promise …', second: 'I also promise …', third: 'And I promise …' },
  hint: 'One act and a time, small enough for your worst day: “text by six if I’m late.”',
  add: 'Add a promise',
  remove: 'Take this promise out',
} as const satisfies { labels: Record<Slot, string>; hint: string; add: string; remove: string };

export const marking = {
  day: 'Day',
  option: (number: number, date: string, isToday: boolean) =>
    `Day ${number}: ${date}${isToday ? ' (today)' : ''}`,
  unnamed: { first: 'The first promise', second: 'The second promise', third: 'The third promise' },
  marks: {
    kept: 'Kept',
    renegotiated: 'Renegotiated',
    missed: 'Missed',
    skipped: 'Skipped',
  },
  before: 'The first day is still to come. You can mark from then on.',
  notYet: 'Write a promise first. Then you can mark its days.',
  firstDay: 'First day',
  firstDayHint: 'If you began on paper, put that day here.',
} satisfies {
  marks: Record<Mark, string>;
  unnamed: Record<Slot, string>;
} & Readonly<Record<string, unknown>>;

/** The letters of the paper sheet. */
export const letters = {
  kept: 'K',
  renegotiated: 'R',
  missed: 'M',
  skipped: 'S',
} as const satisfies Record<Mark, string>;

/** The lines that open what is fetched when it is opened. */
export const summaries = {
  starters: 'Start from a small one',
  legend: 'What the four marks mean',
  reminders: 'A reminder for your calendar',
} as const;

export const cloth = {
  heading: 'Your cloth',
  empty: 'A tear, with no stitch yet. Each day you keep your promise sews one.',
  key: 'A straight stitch is a kept day. A cross is a renegotiated one. A missed day leaves the gap open, with a small knot. A skipped day is plain cloth.',
} as const;

/** The facts of the drawing for one mark: "Kept: days 1 to 3 and 5." */
export function sayMarked(mark: Mark, days: string, count: number): string {
  return `${marking.marks[mark]}: ${count === 1 ? 'day' : 'days'} ${days}.`;
}

/** Where the reader stands, without a count of anything but days. */
export function sayWhere(number: number, length: number): string {
  if (number < 1) return `Day 1 of ${length} is still to come.`;
  if (number > length) {
    return `The ${length} days are over. You can still change any mark, and start again when you like.`;
  }
  return `Today is day ${number} of ${length}.`;
}

/** What is said after a mark. A miss gets no scolding, and a kept day no prize. */
export const after = {
  kept: 'Kept. One stitch.',
  renegotiated: 'Renegotiated. You asked in time, and that is a stitch too.',
  missed: 'Missed. It is one day. Below is what may help now.',
  skipped: 'Skipped. A skipped day changes nothing.',
  none: 'The mark is taken away.',
} satisfies Record<Mark | 'none', string>;

export const buttons = {
  undo: 'Undo',
  print: 'Print',
  printBlank: 'Print a blank sheet',
  save: 'Save as a file',
  startOver: 'Start over',
} as const;

export const messages = {
  saved:
    'The file is on its way to your downloads. You can take it in on the page “What is kept on this device.”',
  reminder: 'The calendar file is on its way to your downloads.',
  notSaved: 'Your browser did not let us save a file.',
  noTime: 'Choose a time first.',
  undone: 'Undone.',
  nothingToUndo: 'There is nothing to undo.',
  cleared: 'Cleared. “Undo” brings it back.',
  clearedEmpty: 'The form is empty.',
  added: 'Added. Change it to fit.',
  removed: 'Taken out, with its marks. “Undo” brings it back.',
  started: 'The first day is changed.',
  notLoaded: 'This part could not be loaded. All the rest still works.',
} as const;

/** What the view can tell a reader, besides the marks. */
export type Message = keyof typeof messages;

export const sheet = {
  title: 'Thirty days of small promises',
  how: 'At night, put a letter in the day’s box for each promise: K kept, R renegotiated before it was due, M missed, S skipped. A skipped day changes nothing. There is no run to keep up.',
  promise: (number: number) => `Promise ${number}: one act, and by when`,
  firstDay: 'First day',
  foot: 'Small Promises. Promise only what you choose to. If you are afraid of someone, find help first.',
} as const;
