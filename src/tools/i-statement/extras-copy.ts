import type { ExampleName } from './made-up.ts';

export const examplesHint = 'The people are made up. What you wrote is kept aside.';
export const exampleTitles = {
  lateShift: 'Coming home late: a couple with shift work',
  longDistance: 'Calls that move: partners in two cities',
  anEx: 'Lunch with an ex: two women, dating again after a betrayal',
  bills: 'Unopened bills: married for thirty years',
  friend: 'Plans called off: two friends',
  parent: 'Visits without notice: a grown son to his mother',
  roommates: 'The full sink: roommates',
} satisfies Record<ExampleName, string>;

export const replyTitle = 'What a caring reply might sound like';
export const replyNote =
  'This is only a sample. The other person may need time, and may see it another way.';
