import type { Kind } from './reading.ts';
import type { Reading } from './readings.ts';

/** The words for how a draft reads, fetched when something is written. */
const kinds = {
  boundary: 'a boundary',
  demand: 'a demand',
  wall: 'a wall',
} satisfies Record<Kind, string>;

const partNames = { limit: 'The first part', act: 'The last part' } as const;
const notes = {
  limit: {
    boundary: 'It says what you do yourself.',
    demand:
      'It says what the other person must do. What would you do yourself, whatever they choose? If it is a wish, could they say no to it?',
    wall: 'It leaves no way in. If you want to stay close, where could a gate be: a time, a place, a way to ask?',
  },
  act: {
    boundary: 'It is something you do yourself.',
    demand: 'It says what the other person does next. What could you do alone, without their help?',
    wall: 'It leaves no way back. If you want one, could you name a time when you will talk again?',
  },
} satisfies Record<Reading['field'], Record<Kind, string>>;

/** How a part reads, as a line and a question. */
export function sayReading({ field, kind }: Reading): string {
  return `${partNames[field]} reads like ${kinds[kind]}. ${notes[field][kind]}`;
}

export const reading = {
  heading: 'How it reads',
  keep: 'This goes by grammar alone. You know what you mean, and you can keep your words.',
  wallIsFine:
    'If someone has hurt or scared you, you owe them no gate. Please think it through with someone trained to help. Read ',
  help: 'Some of your words may be about fear or harm. Then finding the right words is not your job, and you do not have to do this alone. Read ',
} as const;
