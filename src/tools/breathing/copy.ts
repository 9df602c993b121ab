import type { Length, Part, Pattern, PatternName, Session } from './logic.ts';

export const title = 'Breathe with the thread';
/** Read as one line; each piece with `to` is a link. */
export const safety = [
  {
    text: 'If you feel dizzy or scared, breathe as usual. If you have panic, or trouble with your lungs or heart, try ',
  },
  { text: 'your senses', to: '/tools/grounding/' },
  { text: ' or ' },
  { text: 'your muscles', to: '/tools/muscle-relaxation/' },
  { text: ' instead.' },
] as const;
export const start =
  'Press “Start” and breathe the way the needle goes: in while it climbs, out while it sinks. You can stop any time. Nothing is saved or sent.';

export const parts = {
  in: 'Breathe in',
  hold: 'Hold',
  out: 'Breathe out',
} satisfies Record<Part, string>;

/** The same in one word, to stand in the drawing on paper. */
export const partNames = { in: 'in', hold: 'hold', out: 'out' } satisfies Record<Part, string>;

export const patterns = {
  longer: '4 in, 6 out',
  even: '5 in, 5 out',
  held: '4 in, 4 hold, 4 out',
  short: '3 in, 3 out',
} satisfies Record<PatternName, string>;

export const choosePattern = 'Count';
export const lengths = {
  1: '1 minute',
  3: '3 minutes',
  5: '5 minutes',
  open: 'Until I stop',
} satisfies Record<Length, string>;
export const chooseLength = 'For';

export const settings = {
  still: 'No motion: one whole stitch each second',
  buzz: 'Buzz: short for in, two for hold, long for out',
} as const;

export const buttons = {
  start: 'Start',
  stop: 'Stop',
  goOn: 'Go on',
  again: 'Start again',
  copy: 'Copy the steps',
  save: 'Save as a file',
  printBlank: 'Print a card',
} as const;

export const messages = {
  hidden: 'Stopped, because this page was out of sight. “Go on” starts with a breath in.',
  copied: 'Copied',
  selected:
    'Your browser did not let us copy. The steps are marked, so you can copy them yourself.',
  nothingYet: 'There is nothing to keep yet.',
  saved: 'Your browser is saving the steps as a file.',
  notSaved: 'Your browser did not let us save a file. You can copy or print the steps.',
} as const;

/** What the view can tell a reader. */
export type Message = keyof typeof messages;

/** How far someone is: "Breath 4 of 18", or "Breath 4" where there is no end. */
export function sayBreath(breath: number, of: number | undefined): string {
  return of === undefined ? `Breath ${breath}` : `Breath ${breath} of ${of}`;
}

/** What is said when a session stands still, or '' before it has begun. */
export function sayState({ state, before: { breaths }, ...session }: Session): string {
  const counted = `${breaths} ${breaths === 1 ? 'breath' : 'breaths'}`;
  if (state === 'done') return `That was ${counted}. Let your breath go its own way now.`;
  if (state !== 'stopped') return '';
  if ('reason' in session && session.reason === 'hidden') return messages.hidden;
  const after = breaths === 0 ? '' : ` after ${counted}`;
  return `Stopped${after}. “Go on” starts with a breath in.`;
}

export const card = {
  title: 'A slow breath',
  lead: 'Sit or stand as you like, with your eyes open or closed.',
  trace: 'You can follow the loop with a finger as you count.',
  last: 'Go around for as long as it feels good. One minute is enough to start with.',
  stop: 'If you feel dizzy or scared, stop, and breathe as usual.',
  foot: 'Small Promises. Free to copy and hand out.',
} as const;

/** The steps of one breath: "Breathe in: 1, 2, 3, 4." */
export function listSteps(pattern: Pattern): string[] {
  return (['in', 'hold', 'out'] as const)
    .filter((part) => pattern[part] > 0)
    .map((part) => `${parts[part]}: ${countTo(pattern[part]).join(', ')}.`);
}

/** The whole card as plain text, to copy or to save. */
export function composeCard(pattern: Pattern): string {
  const steps = listSteps(pattern).map((step, index) => `${index + 1}. ${step}`);
  return [
    card.title,
    '',
    card.lead,
    '',
    ...steps,
    '',
    card.last,
    card.stop,
    '',
    card.foot,
    '',
  ].join('\n');
}

function countTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
