import type { Mark } from './logic.ts';

/** The words of what is fetched when a reader opens it. */
export const starters = {
  hint: 'Pick one, then change it to fit.',
  full: 'You have three. That is plenty. To swap one, take it out first.',
  sizes: [
    {
      name: 'About a minute',
      words: [
        'Send a text before I leave work',
        'Put my phone in my bag while we eat',
        'Do one small thing I said I would do, before noon',
        'Say hello before I look at a screen',
      ],
    },
    {
      name: 'About five minutes',
      words: [
        'Call at six on Wednesday',
        'Wash up before bed',
        'Open the mail together on Saturday at ten',
        'Ask how the day was, and listen to the end',
      ],
    },
    {
      name: 'Part of an evening',
      words: [
        'Be home for dinner by seven on Tuesday',
        'Take a walk together on Sunday after lunch',
        'Be in bed by eleven, for my own sake',
      ],
    },
  ],
} as const;

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
  hint: 'This makes a file. Open it, and your own calendar reminds you once a day until day 30.',
  calendarTitle: 'A small promise',
  watched:
    'Your calendar will show “A small promise,” and not what you promised. If your calendar is shared or synced, others will see it there.',
  time: 'Time of day',
  save: 'Save the calendar file',
  fileName: 'reminder.ics',
  over: 'The 30 days are over.',
} as const;
