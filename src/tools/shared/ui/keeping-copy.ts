import type { Keeping } from '../storage/keeper.ts';

/** The line that opens the place where keeping is switched on and off. */
export const summaries = {
  off: 'Keep this on this device',
  on: 'Kept on this device',
  locked: 'Locked with a passphrase',
  differs: 'Two versions: please choose',
  full: 'Not kept: no room left',
  refused: 'Not kept: the browser refused',
  damaged: 'What was kept cannot be read',
  newer: 'Kept by a newer version of this site',
} satisfies Record<Keeping['status'], string>;

export const framed = 'To keep what you write, open this tool on Small Promises itself.';
export const notLoaded =
  'This part could not be loaded. Nothing kept is shown, and nothing new is kept. Reload the page to try again. All the rest still works.';
/** The file of what a tool holds. Its name says nothing to whoever sees it in a list. */
export const fileName = 'kept.json';
