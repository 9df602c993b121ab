import type { Change } from '../tools/shared/logic/kept-file.ts';
import type { VaultReading, Written } from '../tools/shared/storage/vault.ts';

/** Every word of the part of `/kept/` that needs a script. The rest is in `content/site/kept.mdx`. */
export const title = 'On this device now';
export const standings = {
  looking: 'Looking …',
  nothing: 'Nothing. No tool keeps anything here.',
  open: 'These tools keep what you write:',
  locked: 'Something is kept here, under a passphrase.',
  damaged:
    'Something is kept here that cannot be read. It has not been touched. You can save it as a file, in case it can be mended, and then delete it.',
  newer:
    'What is kept here was written by a newer version of this site. It has not been touched. Reload the page to get that version.',
  refused:
    'This browser does not let us look. A private window or a setting may be why. It then keeps nothing for us either.',
} satisfies Record<VaultReading['kind'] | 'looking', string>;
export const emptySealed = 'No tool keeps anything yet. Your passphrase is set for when one does.';
export const unknownTool = 'A tool that is not on this site now';
export const saveAside = 'Save it as a file';
export const asideName = 'kept-unreadable.txt';

export const file = {
  title: 'Take it with you',
  save: 'Save it all as a file',
  saveHint:
    'One file with what every tool keeps. Anyone who opens it can read it, also if you use a passphrase here.',
  saved: 'The file is on its way to your downloads.',
  notSaved: 'Your browser did not let us save a file. Nothing on this device was changed.',
  name: 'kept.json',
  notLoaded: 'A part of this page could not be loaded. Nothing was changed. Please try again.',
  takeIn: 'Take in a file',
  takeInHint: 'A file that was saved here before. You will see what it changes first.',
  question: 'This is what would change:',
  preferTitle: 'Where the two differ',
  prefer: { ours: 'Keep what is here', theirs: 'Take what is in the file' },
  confirm: 'Take it in',
  cancel: 'Leave everything as it is',
  cancelled: 'Nothing was changed.',
  takenIn: 'The file is taken in. Its tools now keep what you write.',
  nothingNew: 'Everything in this file is here already. Nothing was changed.',
  nothingRead:
    'Nothing new in this file can be read here. It may be from a newer version of this site. Reload the page and try again. Nothing was changed.',
  unreadable: {
    damaged:
      'This is not a file that was saved here, or it was changed since. Nothing on this device was changed.',
    newer:
      'This file was saved by a newer version of this site. Reload the page and try again. Nothing was changed.',
  },
} as const;

/** What taking in a file would do to one tool. */
export const changes = {
  same: 'is here already; nothing changes',
  new: 'is added',
  joined: 'is joined with what is here; nothing is lost',
  differs: 'says something else in places; the rest is joined',
  refused: 'cannot be read; what is here stays as it is',
} satisfies Record<Change['kind'], string>;

export const lock = {
  title: 'A passphrase',
  why: 'With a passphrase, nobody can read what is kept without typing it, nor see which tools you use. It is asked for each time you open the site again.',
  first:
    'Set it before you write. Words that were kept without it can stay on the disk for a while, where an expert might find them.',
  noReset:
    'There is no way back in without it. Nobody can reset it, and nor can we. Three or four words that do not belong together are long enough, and easy to keep in mind. If your browser offers to remember it, say no: then it would lie on this device too.',
  limits: 'It does not help against someone who watches this device, or who can make you type it.',
  box: 'Passphrase',
  newBox: 'New passphrase',
  again: 'The same once more',
  set: 'Lock with this passphrase',
  change: 'Change the passphrase',
  lockNow: 'Lock now',
  remove: 'Take the passphrase away',
  working: 'Working. This can take a few seconds.',
  tooShort: 'Please make it 8 letters or longer.',
  differ: 'The two are not the same. Type them once more.',
  done: 'Done. From now on what is kept here needs this passphrase.',
  removed: 'The passphrase is gone. What is kept can be read by anyone who uses this device.',
  locked: 'Locked.',
} as const;
/** The fewest letters of a passphrase. */
export const SHORTEST = 8;

/** How setting a passphrase went, where it did not go well. */
export const failures = {
  stale: 'Something else was just written. Please try again.',
  full: 'There is no room left on this device. Nothing was changed.',
  refused: 'The browser refused. Nothing was changed.',
  noLock: 'This browser cannot lock things at this address. Nothing was changed.',
} satisfies Record<Exclude<Written | 'noLock', 'written'>, string>;

export const destroy = {
  title: 'Delete everything',
  hint: 'This deletes what every tool keeps, the passphrase with it, and empties tools in other tabs that kept something. A file you saved is yours to delete.',
  all: 'Delete everything kept on this device',
  question: 'This deletes what every tool here keeps. It cannot be undone.',
  yes: 'Yes, delete everything',
  no: 'No, keep it',
  failed:
    'The browser did not delete it. Close other tabs of this site and try again, or clear the data of this site in your browser’s settings.',
} as const;
export const deleted = 'Everything is deleted. Nothing is kept on this device.';
