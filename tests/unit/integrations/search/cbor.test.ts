import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCbor, writeCbor, type Cbor } from '../../../../src/integrations/search/cbor.ts';

const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
  value: fc.oneof(fc.integer(), fc.nat(300), fc.string(), fc.array(tie('value'))),
}));

it('is read as it was written', () => {
  fc.assert(
    fc.property(value, (written) => {
      expect(readCbor(writeCbor(written))).toEqual(written);
    }),
  );
});

it('reads what the standard gives as examples', () => {
  const read = (hex: string) => readCbor(Uint8Array.from(Buffer.from(hex, 'hex')));

  expect(read('1903e8')).toBe(1000);
  expect(read('3903e7')).toBe(-1000);
  expect(read('62c3bc')).toBe('ü');
  expect(read('8301820203820405')).toEqual([1, [2, 3], [4, 5]]);
  expect(read('9f018202039f0405ffff')).toEqual([1, [2, 3], [4, 5]]);
});

it.each(['40', 'a0', 'f5', '1b000000e8d4a51000'])('refuses what it does not know: %s', (hex) => {
  expect(() => readCbor(Uint8Array.from(Buffer.from(hex, 'hex')))).toThrow();
});
