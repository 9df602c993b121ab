import { afterEach, describe, expect, it, vi } from 'vitest';
import { canHandOver, handOver, takeHandedOver } from '../../../src/search/hand-over.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a query handed over', () => {
  it('is taken once, and leaves nothing on the device', () => {
    const items = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => items.get(name) ?? null,
      setItem: (name: string, value: string) => void items.set(name, value),
      removeItem: (name: string) => void items.delete(name),
    });
    expect(canHandOver()).toBe(true);
    expect(items.size).toBe(0);
    handOver('slow reply');

    expect(takeHandedOver()).toBe('slow reply');
    expect(takeHandedOver()).toBe('');
    expect(items.size).toBe(0);
  });

  it('is none where there is no room left for it', () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      },
      removeItem: () => undefined,
    });
    handOver('slow reply');

    expect(canHandOver()).toBe(false);
    expect(takeHandedOver()).toBe('');
  });

  it('is none where the browser stores nothing', () => {
    vi.stubGlobal('sessionStorage', undefined);
    handOver('slow reply');

    expect(canHandOver()).toBe(false);
    expect(takeHandedOver()).toBe('');
  });
});
