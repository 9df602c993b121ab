import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useFrames, usePageHidden } from '../../../../../src/tools/shared/ui/use-frames.ts';

interface RunnerProps {
  readonly runs: boolean;
  readonly tick: (nowMs: number) => void;
}

function Runner({ runs, tick }: RunnerProps) {
  useFrames(runs, tick);
  return null;
}

function Watcher({ onHidden }: { readonly onHidden: () => void }) {
  usePageHidden(onHidden);
  return null;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('tells the time before each frame while it runs, and only then', () => {
  const times: number[] = [];
  const tick = (nowMs: number) => times.push(nowMs);
  const { rerender } = render(<Runner runs={false} tick={tick} />);
  vi.advanceTimersByTime(200);
  expect(times).toEqual([]);

  rerender(<Runner runs tick={tick} />);
  vi.advanceTimersByTime(200);
  expect(times.length).toBeGreaterThan(5);
  expect(times).toEqual([...times].sort((a, b) => a - b));

  const counted = times.length;
  rerender(<Runner runs={false} tick={tick} />);
  vi.advanceTimersByTime(200);
  expect(times).toHaveLength(counted);
});

it('ends with the view', () => {
  const tick = vi.fn();
  const { unmount } = render(<Runner runs tick={tick} />);

  unmount();
  vi.advanceTimersByTime(200);

  expect(tick).not.toHaveBeenCalled();
});

it('hears that the page is out of sight, not that it is back', () => {
  const onHidden = vi.fn();
  const { unmount } = render(<Watcher onHidden={onHidden} />);
  const state = vi.spyOn(document, 'visibilityState', 'get');

  for (const next of ['hidden', 'visible'] as const) {
    state.mockReturnValue(next);
    document.dispatchEvent(new Event('visibilitychange'));
  }
  expect(onHidden).toHaveBeenCalledTimes(1);

  unmount();
  state.mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onHidden).toHaveBeenCalledTimes(1);
});
