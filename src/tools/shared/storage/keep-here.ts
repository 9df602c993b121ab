import { createKeeper, type Keeper, type KeeperParts } from './keeper.ts';
import { thisDevice } from './this-device.ts';

/** Keeps one tool's data on this device. Fetched, with all it needs, where something may be kept. */
export function keepHere<Data>(parts: Omit<KeeperParts<Data>, 'vault'>): Keeper<Data> {
  const keeper = createKeeper({ ...parts, vault: thisDevice });
  const onHide = () => {
    if (document.visibilityState === 'hidden') keeper.leave();
  };
  document.addEventListener('visibilitychange', onHide);
  // Some browsers say only this when a link is followed.
  addEventListener('pagehide', keeper.leave);
  return {
    ...keeper,
    stop() {
      keeper.stop();
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', keeper.leave);
    },
  };
}
