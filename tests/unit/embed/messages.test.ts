import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeWordPressHeight,
  isWordPressReady,
  LEAST_PX,
  MOST_PX,
  parseHello,
  parseSecret,
  roundHeight,
  STEP_PX,
} from '../../../src/embed/messages.ts';

describe('the height a frame tells', () => {
  it.each([
    [1, 192],
    [192, 192],
    [193, 256],
    [640, 640],
    [640.2, 704],
    [100_000, 4096],
    [Number.POSITIVE_INFINITY, 4096],
  ])('%f is told as %i', (px, expected) => {
    expect(roundHeight(px)).toBe(expected);
  });

  it.each([0, -5, Number.NaN])('%f, of a frame that is not drawn, is not told', (px) => {
    expect(roundHeight(px)).toBeUndefined();
  });

  it('is always one of 62 steps, never less than what is in it unless that is too tall', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 20_000, noNaN: true }), (px) => {
        const told = roundHeight(px)!;

        expect(told % STEP_PX).toBe(0);
        expect(told).toBeGreaterThanOrEqual(Math.max(LEAST_PX, Math.min(px, MOST_PX)));
        expect(told - Math.max(px, LEAST_PX)).toBeLessThan(STEP_PX);
      }),
    );
  });

  it('is never more than WordPress takes', () => {
    expect(composeWordPressHeight(640, 'abc')).toEqual({
      message: 'height',
      value: 640,
      secret: 'abc',
    });
    expect(composeWordPressHeight(4096, 'abc')).toMatchObject({ value: 1000 });
  });
});

describe('a message to the frame', () => {
  const hello = { smallPromises: 1, kind: 'hello', theme: 'dark' };

  it('is heard when it is a hello of this version', () => {
    expect(parseHello(hello)).toBe(hello);
  });

  it.each([
    undefined,
    null,
    '',
    'hello',
    0,
    Number.NaN,
    [],
    {},
    { kind: 'hello' },
    { smallPromises: '1', kind: 'hello' },
    { smallPromises: 2, kind: 'hello' },
    { smallPromises: 1, kind: 'Hello' },
    { smallPromises: 1 },
    JSON.stringify(hello),
  ])('is not heard when it is %o', (message) => {
    expect(parseHello(message)).toBeUndefined();
  });

  it('is not heard whatever else it is', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(parseHello(message)).toBeUndefined();
        expect(isWordPressReady(message, 'abc')).toBe(false);
      }),
    );
  });

  it('of WordPress must know the secret', () => {
    expect(isWordPressReady({ message: 'ready', secret: 'abc' }, 'abc')).toBe(true);
    expect(isWordPressReady({ message: 'ready', secret: 'abd' }, 'abc')).toBe(false);
    expect(isWordPressReady({ message: 'height', secret: 'abc' }, 'abc')).toBe(false);
  });
});

describe('the secret of WordPress', () => {
  it('is read from behind #? in the address', () => {
    expect(parseSecret('#?secret=0AbCdEf9xY')).toBe('0AbCdEf9xY');
  });

  it.each([
    '',
    '#',
    '#secret=abc',
    '?secret=abc',
    '#?secret=',
    '#?secret=a"b',
    '#?secret=abc&more=1',
    `#?secret=${'a'.repeat(65)}`,
  ])('is not %s', (hash) => {
    expect(parseSecret(hash)).toBeUndefined();
  });
});
