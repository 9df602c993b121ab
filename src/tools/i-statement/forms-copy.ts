import type { FormName } from './forms.ts';
import type { Softness } from './softness.ts';

export const words = {
  legend: 'How to say it',
  names: {
    full: 'In full',
    short: 'Short',
    message: 'As a text message',
    letter: 'As a letter',
  } satisfies Record<FormName, string>,
  softLegend: 'How to ask',
  softness: {
    plain: 'Plainly',
    soft: 'Softly',
    softest: 'As a question',
  } satisfies Record<Softness, string>,
  listen: 'Read it aloud',
  stop: 'Stop reading',
} as const;

/** What frames the words in a message and in a letter. ___ is for a name. */
export const frames = {
  messageEnd: 'Can we talk about it when you have time?',
  letterStart: 'Dear ___,',
  letterOpening: 'There is something I would like to tell you.',
  letterClosing: 'I would like to hear how it is for you. You can take your time.',
  letterEnd: 'With care,\n___',
} as const;
