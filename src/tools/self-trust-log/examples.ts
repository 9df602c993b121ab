import { addDays } from '../../lib/days.ts';
import { EMPTY_LOG, type Hunch, type Log } from './logic.ts';

/** The day on which the named states are looked at. */
export const STATES_TODAY = '2026-11-22';

type Told = Pick<Hunch, 'words' | 'outcome'>;

const NOT_MAD: Told = {
  words: {
    hunch: 'She is mad at me',
    noticed: 'Short answers at lunch. She had slept badly',
    did: 'I asked her on the way out',
    after: 'A bad tooth. She was glad I asked',
  },
  outcome: 'otherwise',
};

/** Made-up hunches, each with an outcome that its words bear out. */
const TOLD: readonly Told[] = [
  NOT_MAD,
  {
    words: {
      hunch: 'The job offer is not what they say',
      noticed: 'Nobody would name the hours',
      did: 'I asked for them in writing',
      after: 'Two evenings a week, which they had left out',
    },
    outcome: 'hoped',
  },
  {
    words: { hunch: 'My brother will forget', noticed: 'He forgot last year', did: 'Nothing' },
    outcome: 'hoped',
  },
  {
    words: { hunch: 'Something is off with the car', did: 'Drove to the garage' },
    outcome: 'unknowable',
  },
];

/** Months of made-up hunches with all outcomes. */
export function composeHunches(count: number, last: string = STATES_TODAY): Log {
  return {
    hunches: Array.from({ length: count }, (_, at): Hunch => {
      const back = count - 1 - at;
      const { words, outcome } = TOLD[(at * 3) % TOLD.length] ?? NOT_MAD;
      return {
        id: `h${at}`,
        on: addDays(last, -back * 2 - Math.floor(back / 5)),
        words,
        outcome: back < 2 ? 'notYet' : outcome,
      };
    }),
  };
}

const one = (hunch: Partial<Hunch>): Log => ({
  hunches: [{ id: 'one', on: STATES_TODAY, words: {}, outcome: 'notYet', ...hunch }],
});

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  empty: EMPTY_LOG,
  begun: one({ words: { hunch: 'She is mad at me' } }),
  whole: one(NOT_MAD),
  few: composeHunches(6),
  months: composeHunches(400),
  rightToLeft: one({ words: { hunch: 'أظن أنها غاضبة', did: 'سألتها' }, outcome: 'hoped' }),
  longest: one({
    words: {
      hunch: 'They said they would call and I have a feeling that they will not. '.repeat(6),
      noticed: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      did: 'One\nunder\nanother',
      after: 'It rained. '.repeat(30),
    },
    outcome: 'unknowable',
  }),
} satisfies Record<string, Log>;
