import type { Keeping } from '../storage/keeper.ts';

/** Said before anything is kept, wherever it can be switched on. */
export const before = [
  'Nothing is kept unless you turn this on.',
  'Anyone who uses this device and this browser could then read it.',
  'Leaving this site quickly also deletes what is kept.',
].join(' ');

/** What the reader is told about how things stand, and what to do about it. */
export function sayKeeping(keeping: Keeping): string {
  switch (keeping.status) {
    case 'off':
      if (keeping.ended === undefined) return '';
      return keeping.ended === 'deleted'
        ? 'Everything is deleted.'
        : 'It is no longer kept. What you see stays until you close this page.';
    case 'on':
      return keeping.isSealed
        ? 'What you write here is kept on this device, under your passphrase.'
        : 'What you write here is kept on this device. Anyone who uses it could read it.';
    case 'locked':
      return 'Something is kept on this device. Type the passphrase to open it, or go on without it. Until it is open, what you write is not kept.';
    case 'differs':
      return 'This page and another tab changed the same thing. Look at the other tab, then choose which should stay. All the rest from both is kept.';
    case 'full':
      return 'There is no room left on this device, so your last changes are on this page only. Print them or save them as a file. Then make room and try again.';
    case 'refused':
      return 'This browser does not let us keep anything, so what you write is on this page only. A private window or a setting may be why.';
    case 'damaged':
      return 'What was kept here cannot be read. It has not been touched. Save it as a file first. Then you can start over from this page.';
    case 'newer':
      return 'What was kept here is from a newer version of this site. It has not been touched. Reload the page to get it. Until then, what you write is not kept.';
  }
}

export const buttons = {
  turnOn: 'Keep it from now on',
  turnOff: 'Stop keeping this',
  lock: 'Lock now',
  open: 'Open',
  mine: 'Keep what is on this page',
  theirs: 'Keep what the other tab has',
  again: 'Try again',
  saveAside: 'Save it as a file',
  startOver: 'Start over',
} as const;

export const passphrase = 'Passphrase';
export const opening = 'Opening. This can take a few seconds.';
export const unlocked = {
  open: 'Open.',
  wrong:
    'That did not open it. Check capitals and spaces, and try again. Nobody can reset a passphrase.',
  noLock: 'This browser cannot open it at this address.',
  refused: 'This browser did not let us look. Try again.',
} as const;
/** Says nothing to whoever sees it in a list of files. */
export const asideName = 'kept-unreadable.txt';
export const more = {
  text: 'See everything that is kept here: lock it, save it as a file, delete it',
  to: '/kept/',
} as const;
