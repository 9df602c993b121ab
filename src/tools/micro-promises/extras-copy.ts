import type { Size, Starter } from './examples.ts';
import type { Mark } from './logic.ts';

/** The words of what is fetched when a reader opens it. */
export const starters = {
  hint: 'Pick one, then change it to fit.',
  full: 'You have three. That is plenty. To swap one, take it out first.',
  sizes: {
    minute: 'About a minute',
    five: 'About five minutes',
    evening: 'Part of an evening',
  },
  words: {
    text: 'Send a text before I leave work',
    phone: 'Put my phone in my bag while we eat',
    bulb: 'Do one small thing I said I would do, before noon',
    hello: 'Say hello before I look at a screen',
    call: 'Call at six on Wednesday',
    dishes: 'Wash up before bed',
    mail: 'Open the mail together on Saturday at ten',
    listen: 'Ask how the day was, and listen to the end',
    dinner: 'Be home for dinner by seven on Tuesday',
    walk: 'Take a walk together on Sunday after lunch',
    bed: 'Be in bed by eleven, for my own sake',
  },
} satisfies {
  hint: string;
  full: string;
  sizes: Record<Size, string>;
  words: Record<Starter, string>;
};

export const meanings = {
  kept: 'You did it, by the time you said.',
  renegotiated: 'You asked before it was due, and they agreed to a change.',
  missed: 'You forgot, or something else came first.',
  skipped: 'No promise that day: ill, away, resting, or not its day. It changes nothing.',
} satisfies Record<Mark, string>;
export const again = 'Press a mark again to take it away.';

export const missed = {
  title: 'When you missed one',
  steps: [
    {
      name: 'Say so',
      text: 'Soon, and before they ask: “I said I’d call at six, and I didn’t.” Leave out the long excuse.',
    },
    { name: 'Mend', text: 'Ask what it cost them. Offer one thing you can do about it.' },
    {
      name: 'Make it smaller',
      text: 'If it was too much for a bad day, shrink it. You can change the words above at any time.',
    },
  ],
  kind: 'You do not start over. The days before still stand, and tomorrow is a day like any other.',
  links: [
    { text: 'More on this: ' },
    { text: 'small promises', to: '/rebuilding/small-promises/' },
    { text: ', ' },
    { text: 'how to apologize', to: '/rebuilding/apology-and-repair/' },
    { text: '.' },
  ],
} as const;

export const reminders = {
  hint: 'This makes a file. Open it, and your own calendar reminds you once a day until day 30. We send nothing.',
  calendarTitle: 'A small promise',
  watched:
    'Your calendar will show “A small promise,” and not what you promised. If your calendar is shared or synced, others will see it there.',
  time: 'Time of day',
  save: 'Save the calendar file',
  fileName: 'reminder.ics',
  over: 'The 30 days are over, so there is nothing to remind you of.',
} as const;
