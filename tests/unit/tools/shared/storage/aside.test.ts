import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAside } from '../../../../../src/tools/shared/storage/aside.ts';

describe('what cannot be read', () => {
  it('is handed out as a text, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.anything({ withTypedArray: true, withBigInt: true, withMap: true }),
        (value) => {
          expect(typeof composeAside(value)).toBe('string');
        },
      ),
    );
  });

  it('is handed out as it is: a text as that text, bytes as their numbers', () => {
    const round: Record<string, unknown> = {};
    round['self'] = round;

    expect(composeAside({ format: 1, text: '{"half' })).toBe('{"half');
    expect(composeAside({ iv: new Uint8Array([1, 2]) })).toBe('{"iv":[1,2]}');
    expect(composeAside(round)).toBe('[object Object]');
  });

  it.each([
    ['a number too long for JSON', { count: 10n }, '{"count":"10"}'],
    ['a name that hides its own text', { toString: '', self: undefined }, '{"toString":""}'],
    ['nothing at all', undefined, '[object Undefined]'],
  ])('is handed out whatever it holds: %s', (_, value, text) => {
    expect(composeAside(value)).toBe(text);
  });

  it('is handed out even where it holds itself and hides its text', () => {
    const round: Record<string, unknown> = { toString: '' };
    round['self'] = round;

    expect(composeAside(round)).toBe('[object Object]');
  });
});
