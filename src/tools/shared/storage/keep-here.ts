import { createKeeper, type Keeper, type KeeperParts } from './keeper.ts';
import { thisDevice } from './this-device.ts';

/** Keeps one tool's data on this device. Fetched, with all it needs, where something may be kept. */
export function keepHere<Data>(parts: Omit<KeeperParts<Data>, 'vault'>): Keeper<Data> {
  const keeper = createKeeper({ ...parts, vault: thisDevice });
  // At coming back too, where it does no harm. Some browsers say only the second when a link is followed.
  document.addEventListener('visibilitychange', keeper.leave);
  addEventListener('pagehide', keeper.leave);
  return {
    ...keeper,
    stop() {
      keeper.stop();
      document.removeEventListener('visibilitychange', keeper.leave);
      removeEventListener('pagehide', keeper.leave);
    },
  };
}
