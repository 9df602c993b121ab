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
    expect(composeAside({ format: 1, text: '{"half' })).toBe('{"half');
    expect(composeAside({ iv: new Uint8Array([1, 2]) })).toBe('{"iv":[1,2]}');
  });

  it('is nothing to hand out where no tool can have written it', () => {
    const round: Record<string, unknown> = {};
    round['self'] = round;

    expect([round, { count: 10n }, undefined].map(composeAside)).toEqual(['', '', '']);
  });
});
