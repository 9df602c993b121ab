import type { Sheet } from './logic.ts';

/** The made-up sheets a reader can look at, in the order shown. */
export const EXAMPLES = ['reply', 'friend', 'money'] as const;
/** One of the made-up sheets. */
export type Example = (typeof EXAMPLES)[number];

/** The words of made-up sheets, fetched when a reader opens them. */
export const lead =
  'These people are made up. Press one to read it. Your own sheet stays as it is.';

export const names = {
  reply: 'A slow reply. It may be nothing.',
  friend: 'A friend’s short message. It stays open.',
  money: 'Missing money. The worry holds up.',
} as const satisfies Record<Example, string>;

export const sheets = {
  reply: {
    texts: {
      happened: 'I wrote at 6:40. By eleven there was no answer.',
      story: 'They are done with me and do not know how to say it.',
      for: 'They were quiet on Sunday.',
      against: 'They asked me to dinner on Friday. The last two times it was a dead battery.',
      first: 'The phone is dead again.',
      second: 'The late shift ran over.',
      third: 'They fell asleep on the couch.',
      ask: 'I got worried last night. Could you send one word when a day gets that full?',
      next: '',
    },
    before: 'strong',
    after: 'insistent',
  },
  friend: {
    texts: {
      happened: 'Sam wrote “ok” when I said I can’t come on Saturday.',
      story: 'Sam is fed up with me.',
      for: 'It is the second time I said no this month.',
      against: 'Sam writes “ok” to nearly everyone.',
      first: 'Sam was at work.',
      second: 'Sam is sad about it, and not angry.',
      third: 'Sam is a little fed up, and we will be fine.',
      ask: 'Are you upset that I can’t make it? I’d like to find another day.',
      next: '',
    },
    before: 'insistent',
    after: 'insistent',
  },
  money: {
    texts: {
      happened: 'There is less in our savings than last month. I was told it was for the car.',
      story: 'There is something I am not told.',
      for: 'The garage says it never saw the car. In spring the story changed, too.',
      against: 'I have not seen the bank papers myself.',
      first: 'Another garage did it.',
      second: 'It went to their brother, and they are ashamed.',
      third: 'It is a present.',
      ask: 'Can we look at the account together on Saturday?',
      next: 'To see the papers. To talk to my aunt before then.',
    },
    before: 'strong',
    after: 'strong',
  },
} as const satisfies Record<Example, Sheet>;
