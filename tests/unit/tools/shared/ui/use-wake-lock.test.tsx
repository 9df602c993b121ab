import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useWakeLock } from '../../../../../src/tools/shared/ui/use-wake-lock.ts';

/** Locks that are held now: a screen that stays on for ever would be our fault. */
let held = 0;
let visibility: DocumentVisibilityState = 'visible';

const lend = async () => {
  held += 1;
  let isReleased = false;
  return {
    release: async () => {
      if (!isReleased) held -= 1;
      isReleased = true;
    },
  };
};
const setWakeLock = (request: () => Promise<unknown>) =>
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
const see = async (state: DocumentVisibilityState) => {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
};
const settle = () => new Promise((done) => setTimeout(done));

function Exercise({ runs }: { readonly runs: boolean }) {
  useWakeLock(runs);
  return <p>{runs ? 'runs' : 'rests'}</p>;
}

beforeEach(() => {
  held = 0;
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  setWakeLock(lend);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

it('keeps the screen on while it runs, and not before or after', async () => {
  const { rerender } = render(<Exercise runs={false} />);
  await settle();
  expect(held).toBe(0);

  rerender(<Exercise runs />);
  await settle();
  expect(held).toBe(1);

  rerender(<Exercise runs={false} />);
  await settle();
  expect(held).toBe(0);
});

it('gives the screen back when the page is out of sight, and takes it again on return', async () => {
  render(<Exercise runs />);
  await settle();

  await see('hidden');
  expect(held).toBe(0);

  await see('visible');
  expect(held).toBe(1);
});

it('gives the screen back when the reader leaves', async () => {
  const { unmount } = render(<Exercise runs />);
  await settle();

  unmount();
  await settle();

  expect(held).toBe(0);
});

it('does not keep a lock that comes after the reader has stopped', async () => {
  let answer: (() => void) | undefined;
  setWakeLock(async () => {
    await new Promise<void>((done) => {
      answer = done;
    });
    return lend();
  });
  const { unmount } = render(<Exercise runs />);
  await settle();

  unmount();
  answer?.();
  await settle();

  expect(held).toBe(0);
});

it('never holds two, however often the page comes and goes', async () => {
  render(<Exercise runs />);
  for (const state of ['hidden', 'visible', 'visible', 'hidden', 'visible'] as const) {
    visibility = state;
    document.dispatchEvent(new Event('visibilitychange'));
  }
  await settle();

  expect(held).toBe(1);
});

it('lets the exercise go on where the browser refuses, or has no such lock', async () => {
  setWakeLock(async () => Promise.reject(new DOMException('denied', 'NotAllowedError')));
  const { rerender, container } = render(<Exercise runs />);
  await settle();
  expect(container.textContent).toBe('runs');

  Reflect.deleteProperty(navigator, 'wakeLock');
  rerender(<Exercise runs={false} />);
  rerender(<Exercise runs />);
  await settle();
  expect(container.textContent).toBe('runs');
});
