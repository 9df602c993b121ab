import { COUNTS, FRESH, type Walk } from './logic.ts';

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  fresh: FRESH,
  halfway: {
    at: 2,
    found: { ...FRESH.found, sight: 5, touch: 1, sound: 2 },
    notes: {
      ...FRESH.notes,
      sight: 'yellow rail, red bag, sign, boot, button',
      sound: 'the fridge',
    },
  },
  withoutSight: { ...FRESH, at: 1 },
  end: { at: 5, found: COUNTS, notes: { ...FRESH.notes, smell: 'soap' } },
  longest: {
    at: 3,
    found: { ...COUNTS, smell: 1, taste: 0 },
    notes: {
      ...FRESH.notes,
      sight: `${'the long grey line where the wall meets the floor and '.repeat(6)}Donaudampfschifffahrtselektrizitätenhauptbetriebswerk`,
      touch: 'مقعد خشبي\nand a cold cup',
    },
  },
} as const satisfies Record<string, Walk>;
