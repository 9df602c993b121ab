import { createKeeper, type Keeper, type KeeperParts } from './keeper.ts';
import { thisDevice } from './this-device.ts';

/** Keeps one tool's data on this device. Fetched, with all it needs, where something may be kept. */
export function keepHere<Data>(parts: Omit<KeeperParts<Data>, 'vault'>): Keeper<Data> {
  return createKeeper({ ...parts, vault: thisDevice });
}
