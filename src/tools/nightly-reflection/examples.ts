import { addDays } from '../../lib/days.ts';
import { EMPTY_DIARY, type Diary, type Night } from './logic.ts';

/** The night on which the named states are looked at. */
export const STATES_TONIGHT = '2026-11-22';

const PAGES: readonly Night[] = [
  {
    first: 'Warm socks',
    second: 'Priya sent a song',
    trigger: 'The eye-roll at lunch',
    helped: 'A walk around the block',
  },
  { first: 'Dad asked how the exam went, and waited' },
  { trigger: 'No answer until ten', helped: 'I put the phone in the kitchen and made tea' },
  { first: 'The rain stopped', second: 'Soup', third: 'Nobody needed me after nine' },
  { first: 'I got through it' },
];

/** Months of made-up nights, with gaps, as anyone would have. */
export function composeNights(count: number, last: string = STATES_TONIGHT): Diary {
  const nights: Record<string, Night> = {};
  for (let at = 0; at < count; at += 1) {
    const page = PAGES[(at * 3) % PAGES.length];
    if (page) nights[addDays(last, -at - Math.floor(at / 4) * 2)] = page;
  }
  return { nights };
}

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  empty: EMPTY_DIARY,
  begun: { nights: { [STATES_TONIGHT]: { first: 'Warm socks' } } },
  tonight: {
    nights: {
      [STATES_TONIGHT]: {
        first: 'Warm socks',
        second: 'Priya sent a song',
        third: 'The rain stopped when I got off the bus',
        trigger: 'The eye-roll at lunch',
        helped: 'A walk around the block, and then telling Sam',
      },
    },
  },
  weeks: composeNights(24),
  months: composeNights(400),
  rightToLeft: { nights: { [STATES_TONIGHT]: { first: 'قهوة مع أختي', helped: 'المشي' } } },
  longest: {
    nights: {
      [STATES_TONIGHT]: {
        first: 'It was a long day and there was still this one thing. '.repeat(8),
        second: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
        third: 'One\nunder\nanother',
        trigger: '😮‍💨',
        helped: 'Tea. '.repeat(40),
      },
    },
  },
} satisfies Record<string, Diary>;
