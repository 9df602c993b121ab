import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPacked } from '../../../../src/lib/recognizer/unpack.ts';
import { chooseLow, makePacker } from '../../../recognizer/pack.ts';

describe('packed numbers', () => {
  it('come out as they were put in, whatever they are', () => {
    const one = fc.record({ number: fc.nat(3000), low: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (list) => {
        const { put, done } = makePacker();
        for (const { number, low } of list) put(number, low);
        const read = openPacked(done());
        expect(list.map(({ low }) => read(low))).toEqual(list.map(({ number }) => number));
      }),
    );
  });

  it('are text that a string can hold without escapes', () => {
    const { put, done } = makePacker();
    for (let number = 0; number < 5000; number += 1) put(number % 700, 5);
    expect(done()).toMatch(/^[!-&(-[\]-~]+$/);
  });

  it('past the end are noughts', () => {
    expect(openPacked('')(3)).toBe(0);
  });

  it('are shortest with the low bits chosen', () => {
    const numbers = [0, 1, 2, 40, 7, 9, 3];
    const lengthWith = (low: number) => {
      const { put, done } = makePacker();
      for (const number of numbers) put(number, low);
      return done().length;
    };
    const lengths = Array.from({ length: 8 }, (_, low) => lengthWith(low));
    expect(lengthWith(chooseLow(numbers))).toBe(Math.min(...lengths));
  });
});
