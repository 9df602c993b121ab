import type { Outcome } from './logic.ts';
import type { Count } from './record.ts';

// The words of the record, fetched with it.

export const record = {
  key: 'Each stitch is a hunch, on the thread of how it turned out, the newest last. There is room for 72.',
  search: 'Search your own hunches',
  show: 'Show',
  all: 'All',
  more: 'More hunches',
  none: 'No hunch has this. Try fewer letters, or another word.',
  noneLike: 'None yet.',
  putBack: 'Put it back',
  print: 'Print these hunches',
  save: 'Save these hunches as a file',
  ask: 'Read the ones that turned out as you sensed, then the others. What had you seen? How were you that day?',
} as const;

const FEW = 10;

/** What the record says, in sentences, without a score. `names`: what each outcome is called. */
export function sayRecord(
  written: number,
  cameBack: number,
  counts: readonly Count[],
  names: Readonly<Record<Outcome, string>>,
): string {
  const outcomes = counts.map(([outcome, count]) => `${names[outcome]}: ${count}.`).join(' ');
  const start = written === 1 ? 'You wrote down one hunch.' : `You wrote down ${written} hunches.`;
  const end =
    cameBack < FEW
      ? 'So few say little about you. They are a start.'
      : 'These are the ones you wrote down. You will have had others, so this is no measure of you.';
  return `${start} ${outcomes} ${cameBack === 0 ? 'There is no hurry.' : end}`;
}

export function sayDays(from: string, to: string): string {
  return from === to ? from : `${from} to ${to}`;
}

export function sayFound(count: number): string {
  if (count === 0) return record.none;
  return count === 1 ? 'One hunch has this.' : `${count} hunches have this.`;
}

export const unnamed = 'Without words';
export const edit = 'Edit';
export const complete = 'Come back to it';
export const remove = 'Delete';
export const deleted = 'It is deleted.';
