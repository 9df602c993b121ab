import { EMPTY_SHEET, type Sheet } from './logic.ts';

const write = (texts: Partial<Sheet['texts']>, more: Partial<Sheet> = {}): Sheet => ({
  ...EMPTY_SHEET,
  ...more,
  texts: { ...EMPTY_SHEET.texts, ...texts },
});

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  empty: EMPTY_SHEET,
  begun: write({ happened: 'No answer since 6:40.' }),
  typical: write(
    {
      happened: 'No answer since 6:40.',
      story: 'They are done with me.',
      for: 'They were quiet on Sunday.',
      against: 'They asked me to dinner on Friday.',
      first: 'A dead battery.',
      second: 'A late shift.',
      third: 'They fell asleep.',
      ask: 'Are we still on for Friday?',
    },
    { before: 'strong', after: 'insistent' },
  ),
  stronger: write({ story: 'It is happening again.' }, { before: 'light', after: 'full' }),
  mayBeTrue: write(
    {
      happened: 'The bank card was used at a hotel. I was told it was a work dinner.',
      for: 'It is the third story that changed.',
      next: 'One honest answer, and a night at my sister’s.',
    },
    { before: 'full' },
  ),
  harm: write({ happened: 'She pushed me and then said I fell.' }),
  rightToLeft: write({ happened: 'لم يرد منذ السادسة', story: 'انتهى كل شيء' }),
  longest: write(
    {
      happened: 'I waited and there was no word from anyone '.repeat(6),
      story: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      for: 'One\nunder\nanother',
      against: 'There was a good week in March, and another in May. '.repeat(3),
      first: 'A late shift that ran on '.repeat(3),
      second: 'A bus that did not come '.repeat(3),
      third: 'A phone left at a friend’s '.repeat(3),
      ask: 'Could you tell me when you leave, on days like that? '.repeat(2),
      next: 'A week to think',
    },
    { before: 'full', after: 'barely' },
  ),
} satisfies Record<string, Sheet>;
