import type { Subject } from './logic.ts';

// The words of looking back, fetched with it.

export const past = {
  alone: 'This is the only night so far. With keeping on, more gather here.',
  key: 'Each dot is a night. A stitch above the line: something good. A stitch below: something set you off. A ring: something helped.',
  older: 'Older months',
  search: 'Search your own nights',
  show: 'Show',
  all: 'Everything',
  more: 'Show more nights',
  none: 'No night has this. Try fewer letters, or another word.',
  noneLike: 'There is nothing about this yet.',
  putBack: 'Put it back',
  print: 'Print what is shown here',
  save: 'Save these nights as a file',
} as const;

/** What the picture shows of a month. `runs` are numbers of days, already put in a row. */
export function sayMonth(runs: Readonly<Record<Subject, string>>): string {
  const said = [
    ['Something good', runs.good],
    ['Set off', runs.trigger],
    ['Something helped', runs.helped],
  ];
  return said.flatMap(([name, days]) => (days ? `${name}: ${days}.` : [])).join(' ');
}

export function sayFound(count: number): string {
  if (count === 0) return past.none;
  return count === 1 ? 'One night has this.' : `${count} nights have this.`;
}

export const edit = 'Edit';
export const remove = 'Delete';
export function sayDeleted(day: string): string {
  return `${day} is deleted.`;
}
