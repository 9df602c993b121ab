import { act } from '@testing-library/preact';
import { vi } from 'vitest';

/** Stops the clock of a view that runs, so that a test can let time pass. Undo with `vi.useRealTimers()`. */
export function stopClock(): void {
  vi.useFakeTimers({
    toFake: [
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'performance',
      'setTimeout',
      'clearTimeout',
    ],
  });
}

/** Lets so many milliseconds pass, and the view keep up with them as it would in a browser. */
export function pass(ms: number): void {
  for (let left = ms; left > 0; left -= 500) {
    act(() => void vi.advanceTimersByTime(Math.min(left, 500)));
  }
}
