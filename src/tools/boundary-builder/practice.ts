import type { Kind } from './reading.ts';

/** The sentences to practice on, in the order shown, and how we would read each. */
export const PRACTICE = [
  { name: 'fridays', kind: 'demand' },
  { name: 'calls', kind: 'boundary' },
  { name: 'feelings', kind: 'wall' },
  { name: 'password', kind: 'demand' },
  { name: 'shouting', kind: 'boundary' },
  { name: 'again', kind: 'wall' },
  { name: 'messages', kind: 'boundary' },
  { name: 'friends', kind: 'demand' },
  { name: 'van', kind: 'boundary' },
  { name: 'nobody', kind: 'wall' },
] as const satisfies readonly { name: string; kind: Kind }[];

/** The name of a sentence to practice on. */
export type PracticeName = (typeof PRACTICE)[number]['name'];

/** Which sentence a reader looks at, and what they chose for each so far. */
export interface Practice {
  readonly at: number;
  readonly chosen: Readonly<Partial<Record<PracticeName, Kind>>>;
}

/** Practice that has not begun. */
export const FIRST: Practice = { at: 0, chosen: {} };

/** The sentence a reader looks at. */
export function getItem({ at }: Practice): (typeof PRACTICE)[number] {
  return PRACTICE[at] ?? PRACTICE[0];
}

/** Practice at the next sentence (1) or the one before (-1). At either end it stays where it is. */
export function withStep(practice: Practice, by: 1 | -1): Practice {
  return PRACTICE[practice.at + by] ? { ...practice, at: practice.at + by } : practice;
}

/** Practice with a choice for the sentence looked at; the same choice again takes it back. */
export function withChoice(practice: Practice, kind: Kind): Practice {
  const { name } = getItem(practice);
  const isTakenBack = practice.chosen[name] === kind;
  const others = Object.entries(practice.chosen).filter(([other]) => other !== name);
  return {
    ...practice,
    chosen: Object.fromEntries(isTakenBack ? others : [...others, [name, kind]]),
  };
}
