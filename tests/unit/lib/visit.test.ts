import { describe, expect, it } from 'vitest';
import { findVisit } from '../../../src/lib/visit.ts';

/** A session storage in memory. */
function makeStore(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
    clear: () => items.clear(),
  };
}

describe('a visit', () => {
  it('leaves nothing on the device before it is begun', () => {
    const store = makeStore();

    expect(findVisit(() => store)).toBeUndefined();
    expect(store).toHaveLength(0);
  });

  it('is the same on each page, whoever asks', () => {
    const store = makeStore();

    expect(findVisit(() => store, 'one')).toBe('one');
    expect(findVisit(() => store, 'two')).toBe('one');
    expect(findVisit(() => store)).toBe('one');
  });

  it('is another one once everything was cleared', () => {
    const store = makeStore();
    findVisit(() => store, 'one');
    store.clear();

    expect(findVisit(() => store)).toBeUndefined();
    expect(findVisit(() => store, 'two')).toBe('two');
  });

  it.each<[string, () => Storage]>([
    [
      'refuses to name its store',
      () => {
        throw new DOMException('No.', 'SecurityError');
      },
    ],
    [
      'has no room left',
      () => ({
        ...makeStore(),
        setItem: () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        },
      }),
    ],
  ])('is unknown where the browser %s', (_, findStore) => {
    expect(findVisit(findStore, 'one')).toBeUndefined();
    expect(findVisit(findStore)).toBeUndefined();
  });
});
