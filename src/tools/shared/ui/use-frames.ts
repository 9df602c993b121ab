import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls `tick` with `performance.now()` before each frame while it is running. What is shown is worked
 * out from that time and from nothing counted along the way, so that it cannot drift.
 */
export function useFrames(isRunning: boolean, tick: (nowMs: number) => void): void {
  const latest = useRef(tick);
  latest.current = tick;
  useEffect(() => {
    if (!isRunning) return undefined;
    const next = () => {
      frame = requestAnimationFrame(next);
      latest.current(performance.now());
    };
    let frame = requestAnimationFrame(next);
    return () => cancelAnimationFrame(frame);
  }, [isRunning]);
}

/** Calls `onHidden` when the page goes out of sight: another tab, another app, a locked screen. */
export function usePageHidden(onHidden: () => void): void {
  const latest = useRef(onHidden);
  latest.current = onHidden;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}
