import { useEffect } from 'preact/hooks';

/**
 * Keeps the screen on until the returned function is called. A page out of sight gives the lock back,
 * and takes it again when it is seen. Where there is no such lock, the screen dims as it always does.
 */
function keepScreenOn(): () => void {
  let isWanted = true;
  let held: WakeLockSentinel | undefined;
  const mayHold = () => isWanted && document.visibilityState === 'visible';

  const settle = async () => {
    try {
      const before = held;
      held = undefined;
      await before?.release();
      if (!mayHold()) return;
      const taken = await navigator.wakeLock.request('screen');
      // The answer can come after the reader has stopped or looked away, or after another answer.
      if (mayHold() && !held) held = taken;
      else await taken.release();
    } catch {
      // An old browser, a low battery, or a frame that does not allow it.
    }
  };

  const onChange = () => void settle();
  document.addEventListener('visibilitychange', onChange);
  onChange();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', onChange);
    onChange();
  };
}

/** Keeps the screen on while it is wanted, and never longer than the view is there. */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => (isWanted ? keepScreenOn() : undefined), [isWanted]);
}
