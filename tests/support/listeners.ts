import { vi } from 'vitest';

/**
 * Lets whatever begins to listen on the page from now on stop with the signal, as it would with its page.
 * Undo with `vi.restoreAllMocks()`.
 */
export function listenUntil(signal: AbortSignal): void {
  for (const target of [document, window]) {
    const listen = target.addEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation(
      (
        type: string,
        listener: EventListenerOrEventListenerObject,
        options?: boolean | AddEventListenerOptions,
      ) => listen(type, listener, { ...Object(options), signal }),
    );
  }
}
