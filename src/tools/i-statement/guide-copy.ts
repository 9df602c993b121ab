import type { Advice, AdviceCode } from './advice.ts';
import type { Offer } from './rewording.ts';

const questions = {
  absolute: 'Is there one time you are thinking of?',
  accusation: 'What did you see or hear, as a camera would?',
  'judgment-as-feeling': 'What is the feeling under it? These are often there.',
  'mind-reading': 'Did they tell you so, or is it what you fear?',
  label: 'What did they do that brought this word up?',
  threat:
    'Could it sound like a warning? You may ask without it, or say what you would do for yourself.',
  'vague-request': 'How would you both be able to tell it was done?',
  'negative-request': 'What would you like to happen instead?',
} satisfies Record<AdviceCode, string>;

/** What is asked about words of the reader's, quoting them. */
export function sayQuestion({ code, quote, field }: Advice): string {
  const isOfSelf = code === 'label' && field === 'feeling';
  const question = questions[isOfSelf ? 'judgment-as-feeling' : code];
  return `You wrote “${quote.replace(/[“”"]/g, '’')}.” ${question}`;
}

/** The offer as it is read out. */
export function sayOffer(offer: Offer, inSentence: string): string {
  return offer.kind === 'words'
    ? `${advice.offered} ${inSentence}.`
    : `${advice.offered} ${offer.picks.map(({ word }) => word).join(', ')}.`;
}

export const advice = {
  label: 'A thought about this part',
  offered: 'You could try:',
  use: 'Use this',
  useFeeling: (word: string) => `Use “${word}”`,
  keep: 'Keep my words',
  putBack: 'Put my words back',
  used: 'Done. You can put your own words back.',
  usedShort: 'Changed.',
  fill: 'Write your own words where ___ stands.',
  broughtBack: 'Your own words are back.',
  kept: 'Kept as you wrote it.',
} as const;

const help = { text: 'get help now', to: '/help/' } as const;
const safer = { text: 'staying safe', to: '/deciding/staying-safe/' } as const;

/** What comes before all else where the words may be about harm. Each line may hold links. */
export const harm = {
  title: 'First, are you safe?',
  lines: [
    [
      {
        text: 'Something you wrote made us stop. We may have misread it, and your words stay just as they are.',
      },
    ],
    [
      {
        text: 'Is someone hurting, scaring, following or controlling you? Or do you think of hurting yourself, or of not living? You do not have to carry that alone. You can ',
      },
      help,
      { text: '. You can also read about ' },
      safer,
      { text: '.' },
    ],
    [
      {
        text: 'A sentence like this is for people who are safe with each other. With someone you fear, it may not help, and it may bring more danger. Finding the right words is not your job.',
      },
    ],
    [{ text: 'You can still finish it, copy it and print it.' }],
  ],
  /** Beside the part that tells of it. */
  beside: [
    {
      text: 'Your words stay as they are. If you are not safe, or are thinking of not living, you can ',
    },
    help,
    { text: ' or read about ' },
    safer,
    { text: '.' },
  ],
} as const;
