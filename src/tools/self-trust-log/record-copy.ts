import type { Outcome } from './logic.ts';
import type { Counts } from './record.ts';

// The words of the record, fetched with it.

export const record = {
  key: 'Each stitch is a hunch, on the thread of how it turned out, the newest last.',
  older: 'Older hunches',
  search: 'Search your own hunches',
  show: 'Show',
  all: 'All of them',
  more: 'Show more hunches',
  none: 'No hunch has this. Try fewer letters, or another word.',
  noneLike: 'There is none like this yet.',
  ask: 'Read the ones that turned out as you hoped. What had you seen, and how were you that day? Then read the others. What you wrote at the time may be closer than what you recall.',
  links: [
    { text: 'A sound choice can still turn out badly, and a poor one well. There is more in ' },
    { text: 'self-trust', to: '/understanding/self-trust/' },
    { text: '.' },
  ],
} as const;

const FEW = 10;
const number = (count: number) => (count === 1 ? 'one' : `${count}`);

/** What the record says, in sentences, without a score. */
export function sayRecord(counts: Counts & { readonly cameBack: number }): string {
  const { hoped, otherwise, unknowable, notYet, cameBack } = counts;
  const hunches = (count: number) => `${number(count)} ${count === 1 ? 'hunch' : 'hunches'}`;
  if (cameBack === 0) {
    return `You wrote down ${hunches(notYet)}, and have not said yet how ${notYet === 1 ? 'it' : 'they'} turned out. There is no hurry.`;
  }
  const some = (count: number) => (cameBack === 1 ? 'it' : number(count));
  const how = [
    hoped > 0 && `${some(hoped)} turned out as you hoped`,
    otherwise > 0 && `${some(otherwise)} turned out otherwise`,
    unknowable > 0 && `you cannot know about ${some(unknowable)}`,
  ].filter((part) => part !== false);
  return [
    `You came back to ${hunches(cameBack)}: ${how.join(', ')}.`,
    ...(notYet > 0 ? [`You can still add to ${number(notYet)}.`] : []),
    cameBack < FEW
      ? 'So few say little about you. They are a start.'
      : 'These are the ones you wrote down. You will have had others, so this is no measure of you.',
  ].join(' ');
}

/** What one stretch of the picture shows, with the names of the outcomes. */
export function sayStretch(counts: Counts, words: Readonly<Record<Outcome, string>>): string {
  const said = [
    [words.hoped, counts.hoped],
    [words.otherwise, counts.otherwise],
    [words.unknowable, counts.unknowable],
    [words.notYet, counts.notYet],
  ] as const;
  return said.flatMap(([name, count]) => (count > 0 ? `${name}: ${count}.` : [])).join(' ');
}
export function sayDays(from: string, to: string): string {
  return from === to ? from : `${from} to ${to}`;
}

export function sayFound(count: number): string {
  if (count === 0) return record.none;
  return count === 1 ? 'One hunch has this.' : `${count} hunches have this.`;
}

export const unnamed = 'A hunch without words';
export const edit = 'Edit';
export const complete = 'Come back to it';
export const remove = 'Delete';
export const deleted = 'The hunch is deleted.';

export const buttons = {
  putBack: 'Put it back',
  print: 'Print what is shown here',
  save: 'Save these hunches as a file',
} as const;
