import {
  EMPTY_CHECK_IN,
  EMPTY_DIARY,
  type CheckIn,
  type Diary,
  type Strand,
  type Weight,
} from './logic.ts';

/** The day on which the named states are looked at. */
export const STATES_TODAY = '2026-11-22';

/** A check-in from its four threads, in order. */
export function readThreads(
  threads: readonly [Weight | '', Weight | '', Weight | '', Weight | ''],
  notes: Partial<Record<Strand, string>> = {},
): CheckIn {
  const [predictability, reliability, safety, self] = threads;
  return {
    threads: { predictability, reliability, safety, self },
    notes: { ...EMPTY_CHECK_IN.notes, ...notes },
  };
}

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  empty: EMPTY_DIARY,
  begun: { checkIns: { [STATES_TODAY]: readThreads(['thin', '', '', '']) } },
  typical: {
    checkIns: {
      [STATES_TODAY]: readThreads(['thin', 'even', 'thick', 'unclear'], {
        predictability: 'Sunday: two hours late, no word.',
      }),
    },
  },
  unsafe: { checkIns: { [STATES_TODAY]: readThreads(['even', 'thin', 'fibers', 'thin']) } },
  overTime: {
    checkIns: {
      '2025-12-28': readThreads(['fibers', 'fibers', 'even', 'thin']),
      '2026-10-11': readThreads(['fibers', 'thin', 'even', 'thin']),
      '2026-11-01': readThreads(['thin', 'thin', 'even', 'even']),
      [STATES_TODAY]: readThreads(['even', 'thin', 'thick', 'even']),
    },
  },
  rightToLeft: {
    checkIns: {
      [STATES_TODAY]: readThreads(['even', '', '', ''], { safety: 'سمعني حتى النهاية' }),
    },
  },
  longest: {
    checkIns: {
      ...Object.fromEntries(
        Array.from({ length: 24 }, (_, at) => [
          `2026-10-${String(at + 1).padStart(2, '0')}`,
          readThreads(['thick', 'thick', 'thick', 'thick']),
        ]),
      ),
      [STATES_TODAY]: readThreads(['thick', 'fibers', 'even', 'thin'], {
        predictability: 'I waited and there was no word from anyone '.repeat(6),
        reliability:
          'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
        self: 'One\nunder\nanother',
      }),
    },
  },
} satisfies Record<string, Diary>;
