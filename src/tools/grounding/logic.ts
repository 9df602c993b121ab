/** The senses in the order they are asked for. */
export const SENSES = ['sight', 'touch', 'sound', 'smell', 'taste'] as const;
/** One of the five senses. */
export type Sense = (typeof SENSES)[number];

/** How many things to notice with each sense. */
export const COUNTS = {
  sight: 5,
  touch: 4,
  sound: 3,
  smell: 2,
  taste: 1,
} as const satisfies Record<Sense, number>;

/** How far someone is through their senses, what they found, and what they wrote down of it. */
export interface Walk {
  /** The sense they are at; `SENSES.length` at the end. */
  readonly at: number;
  readonly found: Readonly<Record<Sense, number>>;
  readonly notes: Readonly<Record<Sense, string>>;
}

/** A walk that has not begun. It starts at the first sense, so that nothing has to be pressed. */
export const FRESH: Walk = {
  at: 0,
  found: { sight: 0, touch: 0, sound: 0, smell: 0, taste: 0 },
  notes: { sight: '', touch: '', sound: '', smell: '', taste: '' },
};

/** The sense someone is at, or undefined at the end. */
export function senseAt({ at }: Walk): Sense | undefined {
  return SENSES[at];
}

/** Whether everything asked for has been found with the sense at hand. */
export function isFull(walk: Walk): boolean {
  const sense = senseAt(walk);
  return sense !== undefined && walk.found[sense] >= COUNTS[sense];
}

/** Whether there is nothing in it that would be lost. */
export function isFresh({ found, notes }: Walk): boolean {
  return SENSES.every((sense) => found[sense] === 0 && notes[sense].trim() === '');
}

/** The walk one sense further. What was found so far stays, however little: this is also the way to skip. */
export function withNext(walk: Walk): Walk {
  return { ...walk, at: Math.min(walk.at + 1, SENSES.length) };
}

/** The walk one sense back. */
export function withBack(walk: Walk): Walk {
  return { ...walk, at: Math.max(walk.at - 1, 0) };
}

/** The walk with one more thing found by the sense at hand, up to what is asked for. */
export function withFound(walk: Walk): Walk {
  return isFull(walk) ? walk : withCount(walk, 1);
}

/** The walk with the last thing found by the sense at hand taken back. */
export function withTakenBack(walk: Walk): Walk {
  const sense = senseAt(walk);
  return sense === undefined || walk.found[sense] === 0 ? walk : withCount(walk, -1);
}

/** The walk with what was written down for a sense. */
export function withNote(walk: Walk, sense: Sense, note: string): Walk {
  return { ...walk, notes: { ...walk.notes, [sense]: note } };
}

function withCount(walk: Walk, change: 1 | -1): Walk {
  const sense = senseAt(walk);
  if (sense === undefined) return walk;
  return { ...walk, found: { ...walk.found, [sense]: walk.found[sense] + change } };
}
