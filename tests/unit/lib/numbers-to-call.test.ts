import { describe, expect, it } from 'vitest';
import { splitNumbersToCall } from '../../../src/lib/numbers-to-call.ts';

describe('numbers to call', () => {
  it.each([
    ['911', ['911']],
    ['112 or 999', ['112', '999']],
    ['112, or 17 for the police. If you cannot speak, text 114', ['112', '17']],
    ['999 or 112. If you cannot speak, press 55 when asked (mobile)', ['999', '112']],
    [
      '10111 for the police, 10177 for an ambulance, or 112 from a mobile',
      ['10111', '10177', '112'],
    ],
    ['ask at the desk', []],
  ])('in “%s” are %j', (sentence, numbers) => {
    const pieces = splitNumbersToCall(sentence);

    expect(pieces.filter(({ isNumber }) => isNumber).map(({ text }) => text)).toEqual(numbers);
    expect(pieces.map(({ text }) => text).join('')).toBe(sentence);
  });
});
