import type { Sense, Walk } from './logic.ts';

export const title = 'Five, four, three, two, one';
/** Read as one line; each piece with `to` is a link. */
export const safety = [
  {
    text: 'If looking or listening closely makes you more afraid, stop here. If someone near you scares you, ',
  },
  { text: 'get help now', to: '/help/' },
  { text: '.' },
] as const;
export const start =
  'Take each sense at your own pace. Leave out any of them, and go back when you like. What you write stays on this page, and is gone when you leave it.';

/** What is asked of each sense: a name for the row, and what to do. */
export const senses = {
  sight: {
    name: 'see',
    ask: 'Look around. Find 5 things you can see.',
    hint: 'Small ones count: a scratch, a shadow, the edge of a cup.',
  },
  touch: {
    name: 'feel',
    ask: 'Find 4 things you can feel.',
    hint: 'Such as the floor under your feet, a sleeve, warm or cool air.',
  },
  sound: {
    name: 'hear',
    ask: 'Find 3 things you can hear.',
    hint: 'One far away, one close by. A hum counts too.',
  },
  smell: {
    name: 'smell',
    ask: 'Find 2 things you can smell.',
    hint: 'Soap on your hands, or the air itself. You can move to find one.',
  },
  taste: {
    name: 'taste',
    ask: 'Find 1 thing you can taste.',
    hint: 'A sip of water will do, or just the taste in your mouth.',
  },
} satisfies Record<Sense, { name: string; ask: string; hint: string }>;

export const note = {
  label: 'What you found',
  hint: 'Only if you like. Naming it in your head is enough.',
} as const;

export const end = {
  ask: 'You are here.',
  hint: 'If one sense helped, you can do it twice. If you feel worse than before, stop, and do something plain, such as washing a cup.',
} as const;

/** How much of a row is done: "2 of 5". */
export function sayFound(found: number, of: number): string {
  return `${found} of ${of}`;
}

/** What is said when something is found: the count, and what comes next once it is full. */
export function sayProgress(found: number, of: number): string {
  return found < of
    ? `${sayFound(found, of)}.`
    : `${sayFound(found, of)}. Go on when you are ready.`;
}

export const voice = 'Read each step out loud';

export const buttons = {
  found: 'Found one',
  next: 'Next',
  finish: 'Finish',
  back: 'Back',
  takeBack: 'Take one back',
  skip: 'Skip this sense',
  again: 'Once more',
  startOver: 'Start over',
  bringBack: 'Bring back what I had',
  copy: 'Copy',
  save: 'Save as a file',
  printFilled: 'Print',
  printBlank: 'Print a blank card',
} as const;

export const messages = {
  cleared: 'Started over. “Bring back what I had” brings it back.',
  clearedFresh: 'Started over.',
  broughtBack: 'What you had is back.',
  voiceless: 'This device has no English voice of its own.',
  copied: 'Copied',
  selected: 'Your browser did not let us copy. The card is marked, so you can copy it yourself.',
  nothingYet: 'There is nothing to keep yet.',
  saved: 'Your browser is saving the card as a file.',
  notSaved: 'Your browser did not let us save a file. You can copy or print the card.',
} as const;

/** What the view can tell a reader. */
export type Message = keyof typeof messages;

export const card = {
  title: 'Five senses, at your own pace',
  lead: 'Name these in your head, say them, or write them down.',
  last: 'Leave out any sense you do not use. You can do another one twice.',
  foot: 'Small Promises. Free to copy and hand out.',
} as const;

/** The label of a row: "5 things I can see". */
export function sayRow(sense: Sense, count: number): string {
  return `${count} ${count === 1 ? 'thing' : 'things'} I can ${senses[sense].name}`;
}

/** The whole card as plain text, with what was written, to copy or to save. */
export function composeCard(
  rows: readonly { readonly sense: Sense; readonly count: number }[],
  notes: Walk['notes'],
): string {
  const lines = rows.map(({ sense, count }) => {
    const written = notes[sense].trim();
    return `${sayRow(sense, count)}${written === '' ? '' : `: ${written}`}`;
  });
  return [card.title, '', card.lead, '', ...lines, '', card.last, '', card.foot, ''].join('\n');
}
