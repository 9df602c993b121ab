import { isDay, type Day } from '../../lib/days.ts';

/** What is written about a hunch, in the order asked. */
export const PARTS = ['hunch', 'noticed', 'did', 'after'] as const;

/** A part of what is written about a hunch. `after`: what happened, often written much later. */
export type Part = (typeof PARTS)[number];

/**
 * How it turned out, in the order shown. `hoped`: as was sensed, good or bad; `otherwise`: not so. Logs are
 * kept with these names, so they stay.
 */
export const OUTCOMES = ['hoped', 'otherwise', 'unknowable', 'notYet'] as const;

/** How a hunch turned out. `unknowable`: nobody can tell. */
export type Outcome = (typeof OUTCOMES)[number];

/** One hunch. Only parts with a letter in them are there. */
export interface Hunch {
  readonly id: string;
  readonly on: Day;
  readonly words: Readonly<Partial<Record<Part, string>>>;
  readonly outcome: Outcome;
}

/** Every hunch that was written down. Each has an id, so that two tabs can add to the log at once. */
export interface Log {
  readonly hunches: readonly Hunch[];
}

/** A log with nothing in it. */
export const EMPTY_LOG: Log = { hunches: [] };

/** Which hunch is being written: it may not be in the log yet. */
export type Place = Pick<Hunch, 'id' | 'on'>;

/** The hunch at a place, with nothing in it where nothing is there yet. */
export function hunchAt(log: Log, { id, on }: Place): Hunch {
  return log.hunches.find((hunch) => hunch.id === id) ?? { id, on, words: {}, outcome: 'notYet' };
}

/** The log with one part of a hunch rewritten. */
export function withWords(log: Log, place: Place, part: Part, text: string): Log {
  const hunch = hunchAt(log, place);
  return withHunch(log, { ...hunch, words: { ...hunch.words, [part]: text } });
}

/** The log with how a hunch turned out. */
export function withOutcome(log: Log, place: Place, outcome: Outcome): Log {
  return withHunch(log, { ...hunchAt(log, place), outcome });
}

/** The log with a hunch in place of what it was. One without a word or an outcome is none. */
export function withHunch(log: Log, hunch: Hunch): Log {
  if (!isDay(hunch.on)) return log;
  const words = Object.fromEntries(Object.entries(hunch.words).filter(([, text]) => text !== ''));
  const isBlank = Object.keys(words).length === 0 && hunch.outcome === 'notYet';
  const next = isBlank ? [] : [{ ...hunch, words }];
  const at = log.hunches.findIndex(({ id }) => id === hunch.id);
  if (at < 0) return isBlank ? log : { hunches: [...log.hunches, ...next] };
  return { hunches: [...log.hunches.slice(0, at), ...next, ...log.hunches.slice(at + 1)] };
}

/** The log without a hunch. */
export function withoutHunch(log: Log, id: string): Log {
  return { hunches: log.hunches.filter((hunch) => hunch.id !== id) };
}

/** Whether there is more in a part than spaces. */
export function isWritten(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** What of a hunch is there, in order: its parts, and the outcome once it is known. */
export function listDone({ words, outcome }: Hunch): readonly boolean[] {
  return PARTS.map((part) => isWritten(words[part]) || (part === 'after' && outcome !== 'notYet'));
}

/** How much of a hunch is there, of the four that are asked for. */
export function countDone(hunch: Hunch): number {
  return listDone(hunch).filter(Boolean).length;
}
