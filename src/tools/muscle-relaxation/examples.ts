import { END, FRESH, GROUPS, type Session } from './logic.ts';

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  fresh: FRESH,
  lettingGo: { place: 5, leftOut: [] },
  kneeHurts: { place: 10, leftOut: ['thighs', 'calves'] },
  end: { place: END, leftOut: ['jaw'] },
  nothingLeft: { place: END, leftOut: GROUPS },
} as const satisfies Record<string, Session>;
