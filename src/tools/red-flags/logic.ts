/** What the list holds, in the order it is read: what can be dangerous comes first. */
export const FLAGS = {
  danger: [
    'hit',
    'choked',
    'forced',
    'threatened',
    'exposed',
    'weapon',
    'followed',
    'trapped',
    'afraid',
    'selfHarm',
  ],
  control: ['asking', 'cutOff', 'checked', 'money', 'putDown', 'silence', 'careful'],
  conduct: ['smallLies', 'secrets', 'noTalk', 'denied', 'brushedOff', 'passedOn', 'sameAgain'],
  worry: ['worst', 'askAgain', 'proof', 'before', 'pastHurt', 'tooGood'],
} as const;

/** The groups of the list, in the order they are read. */
export const GROUPS = ['danger', 'control', 'conduct', 'worry'] as const;

/** A group of the list. */
export type Group = (typeof GROUPS)[number];
/** One line of the list. */
export type Flag = (typeof FLAGS)[Group][number];
/** A line that can mean danger. */
export type DangerFlag = (typeof FLAGS)['danger'][number];

/** The lines someone has ticked, in the order of the list. */
export type Ticks = readonly Flag[];

/** A list without a tick. */
export const NOTHING: Ticks = [];

/**
 * Something to be told after ticking. `unsure` says that no list can tell anyone that they are safe.
 * There is no part that says all is well.
 */
export type Part = Group | 'unsure';

const ALL: readonly Flag[] = GROUPS.flatMap((group) => [...FLAGS[group]]);

/** The ticks with one more, or with one taken back. */
export function withToggled(ticks: Ticks, flag: Flag): Ticks {
  const isTicked = ticks.includes(flag);
  return ALL.filter((one) => (one === flag ? !isTicked : ticks.includes(one)));
}

/** The ticks that these names stand for. Names of no line are left out. */
export function parseTicks(names: readonly string[]): Ticks {
  return ALL.filter((flag) => names.includes(flag));
}

/** The ticked lines of a group, in the order of the list. */
export function listTicked<One extends Group>(
  ticks: Ticks,
  group: One,
): (typeof FLAGS)[One][number][] {
  const lines: readonly (typeof FLAGS)[One][number][] = FLAGS[group];
  return lines.filter((flag) => ticks.includes(flag));
}

/** Whether any line that can mean danger is ticked. One is enough. */
export function isDanger(ticks: Ticks): boolean {
  return listTicked(ticks, 'danger').length > 0;
}

/** What to tell someone, in the order it is told. Never empty: without danger it ends in `unsure`. */
export function listParts(ticks: Ticks): Part[] {
  const ticked = GROUPS.filter((group) => listTicked(ticks, group).length > 0);
  return isDanger(ticks) ? ticked : [...ticked, 'unsure'];
}

/** What has just come up, to be said once: parts to be told, and lines that can mean danger. */
export function listNews(before: Ticks, now: Ticks): { parts: Part[]; dangers: DangerFlag[] } {
  const told = listParts(before);
  return {
    parts: listParts(now).filter((part) => !told.includes(part)),
    dangers: listTicked(now, 'danger').filter((flag) => !before.includes(flag)),
  };
}
