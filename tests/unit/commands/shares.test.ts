import { expect, it } from 'vitest';
import { measureAgreement, measureShare, sayShare } from '../../../src/commands/shares.ts';

// The examples of Newcombe (1998), Statistics in Medicine, 17, 857–872.
it.each([
  [81, 263, { share: 0.308, low: 0.255, high: 0.366 }],
  [15, 148, { share: 0.101, low: 0.062, high: 0.16 }],
  [0, 20, { share: 0, low: 0, high: 0.161 }],
  [1, 29, { share: 0.034, low: 0.006, high: 0.172 }],
])('measureShare: %i of %i', (part, whole, wanted) => {
  expect(measureShare(part, whole)).toEqual({ part, whole, ...wanted });
});

it('a share says how sure one can be of it, and of nothing it says nothing', () => {
  expect(sayShare(measureShare(81, 263))).toBe('30.8 % (26 to 37; 81 of 263)');
  expect(sayShare(measureShare(0, 0))).toBe('none');
});

/** So many cases in which two people said this. */
const cases = (count: number, one: boolean, two: boolean) =>
  Array.from({ length: count }, (): [boolean, boolean] => [one, two]);

it.each([
  [
    cases(20, true, true),
    cases(15, false, false),
    cases(5, true, false),
    cases(10, false, true),
    0.4,
  ],
  [cases(3, true, true), cases(3, false, false), [], [], 1],
  [cases(2, true, true), cases(2, false, false), cases(2, true, false), cases(2, false, true), 0],
  [cases(4, true, true), [], [], [], 1],
  [[], [], [], [], null],
])(
  'measureAgreement: two who both said yes, both no, or not the same (%#)',
  (yes, no, a, b, wanted) => {
    expect(measureAgreement([...yes, ...no, ...a, ...b])).toBe(wanted);
  },
);
