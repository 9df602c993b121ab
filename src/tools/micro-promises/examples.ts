import { addDays } from '../../lib/days.ts';
import { EMPTY_RUN, LENGTH, type Mark, type Run } from './logic.ts';

/** The day on which the named states are looked at. */
export const STATES_TODAY = '2026-11-22';

const START = '2026-11-10';
const LETTERS: Readonly<Record<string, Mark>> = {
  K: 'kept',
  R: 'renegotiated',
  M: 'missed',
  S: 'skipped',
};

/** Marks from letters, from the first day on; a dot is a day without a mark. */
export function readMarks(letters: string, start: string = START): Record<string, Mark> {
  return Object.fromEntries(
    [...letters].flatMap((letter, at) => {
      const mark = LETTERS[letter];
      return mark ? [[addDays(start, at), mark]] : [];
    }),
  );
}

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  empty: EMPTY_RUN,
  chosen: { startedOn: '', promises: { first: { words: 'Text before I leave work', marks: {} } } },
  typical: {
    startedOn: START,
    promises: {
      first: { words: 'Text before I leave work', marks: readMarks('KKMSRKKK.KMKK') },
      second: { words: 'Call Mom on Wednesday at six', marks: readMarks('SKSSSSSSKSSS') },
    },
  },
  hard: {
    startedOn: START,
    promises: { first: { words: 'Home by seven', marks: readMarks('MMKMSSMMMRMMM') } },
  },
  finished: {
    startedOn: '2026-10-20',
    promises: {
      first: {
        words: 'Phone in my bag while we eat',
        marks: readMarks('KKMSRKKKKKMKKSSKKKKRKMKKKKKKSK', '2026-10-20'),
      },
    },
  },
  rightToLeft: {
    startedOn: START,
    promises: { first: { words: 'أتصل بأمي في السادسة', marks: readMarks('KMRS') } },
  },
  longest: {
    startedOn: START,
    promises: {
      first: {
        words: 'I will tell you before I go out '.repeat(6),
        marks: readMarks('K'.repeat(LENGTH)),
      },
      second: {
        words: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
        marks: readMarks('KMRS.'.repeat(6)),
      },
      third: { words: 'One\nunder\nanother', marks: readMarks('SSSSSSSSSSSSS') },
    },
  },
} satisfies Record<string, Run>;
