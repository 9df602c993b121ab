import { describe, expect, it } from 'vitest';
import {
  dialedDigitsOf,
  digitsOf,
  hasCountryCode,
  isSentAbroad,
  isShownNumber,
  listShown,
} from '../../../src/lib/dialed-numbers.ts';

describe('a number that is shown and one that is dialed', () => {
  it.each([
    ['IE', '1800 341 900', 'tel:+3531800341900', true],
    ['US', '1-844-762-8483 (7NATIVE)', 'tel:+18447628483', true],
    ['NL', '113 or 0800-0113', 'tel:+318000113', true],
    ['GB', 'Text SHOUT to 85258', 'sms:85258?&body=SHOUT', true],
    ['JP', '#8008', 'tel:%238008', true],
    ['NZ', '0800 456 450', 'tel:0800456450', true],
    ['GB', '0808 2000 247', 'tel:+448082000248', false],
    ['GB', '0808 2000 247', 'tel:+18082000247', false],
    ['FI', '116 016', 'tel:116017', false],
    ['FI', '0800 1234', 'tel:+3588001234', false],
  ])('%s: “%s” dials %s: %s', (country, shown, dialed, expected) => {
    expect(isShownNumber({ country, shown, dialed })).toBe(expected);
  });

  it.each([
    ['tel:+988', true],
    ['tel:988', false],
    ['tel:+18005550100', false],
  ])('%s leads abroad: %s', (dialed, expected) => {
    expect(isSentAbroad({ country: 'US', shown: '988', dialed })).toBe(expected);
  });
});

it('knows the digits of what is shown and dialed', () => {
  expect(digitsOf('1-800 (SAFE)')).toBe('1800');
  expect(listShown('113 or 0800-0113 (SAFE)')).toEqual(['113', '08000113']);
  expect(dialedDigitsOf('sms:85258?&body=24')).toBe('85258');
  expect(dialedDigitsOf('tel:%238008')).toBe('8008');
});

it('knows which countries it can compare full numbers of', () => {
  expect(['NZ', 'US', 'FI', 'toString'].map(hasCountryCode)).toEqual([true, true, false, false]);
});
