import { createKeeper, type Keeper, type KeeperParts } from './keeper.ts';
import { thisDevice } from './this-device.ts';

/** Keeps one tool's data on this device. Fetched, with all it needs, where something may be kept. */
export function keepHere<Data>(parts: Omit<KeeperParts<Data>, 'vault'>): Keeper<Data> {
  const keeper = createKeeper({ ...parts, vault: thisDevice });
  // Said when a page is hidden, left or closed, and for as long as the tool lives, which is its page's
  // time. To leave at coming back does no harm.
  document.addEventListener('visibilitychange', keeper.leave);
  return keeper;
}
