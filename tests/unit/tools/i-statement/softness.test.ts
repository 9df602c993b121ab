import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeRequest } from '../../../../src/tools/i-statement/phrases/request.ts';
import { soften, SOFTNESS } from '../../../../src/tools/i-statement/softness.ts';

const SAME = '=';

describe('a request, softer and softer', () => {
  it.each([
    ['you to text me', 'It would help me if you could text me', 'Would you be willing to text me?'],
    ['text me', 'It would help me if you could text me', 'Would you be willing to text me?'],
    ['us to talk', 'It would help me if we could talk', 'Could we talk?'],
    ['him to call', 'It would help me if he could call', 'It would help me if he could call'],
    ['Sam to call', 'It would help me if Sam could call', 'It would help me if Sam could call'],
    [
      'you not to yell',
      'It would help me if you would not yell',
      'Would you be willing not to yell?',
    ],
    [
      'you to not yell',
      'It would help me if you would not yell',
      'Would you be willing not to yell?',
    ],
    [
      'you both to listen',
      'It would help me if you both could listen',
      'Would you both be willing to listen?',
    ],
    ['a hug', 'It would help me to have a hug', 'Would you be open to a hug?'],
    [
      'to know by Friday',
      'It would help me to know by Friday',
      'It would help me to know by Friday',
    ],
    ['you could call', 'It would help me if you could call', 'It would help me if you could call'],
    ['you to knock, and to wait', SAME, 'Would you be willing to knock, and to wait?'],
    [
      'you to hold me, I hate planes',
      'It would help me if you could hold me, I hate planes',
      'It would help me if you could hold me, I hate planes',
    ],
    [
      'us to talk. Say at nine',
      'It would help me if we could talk. Say at nine',
      'It would help me if we could talk. Say at nine',
    ],
  ])('%j', (typed, soft, softest) => {
    const plain = composeRequest(typed);

    expect(soften(plain, 'plain')).toBe(plain);
    expect(soften(plain, 'soft')).toBe(soft === SAME ? plain : soft);
    expect(soften(plain, 'softest')).toBe(softest === SAME ? plain : softest);
  });

  it.each([
    'can you call?',
    "don't leave",
    'honesty',
    'the kids to listen',
    'one of you to call',
    'to be heard',
    'to matter to you',
    'us to never fight',
    'you not drinking',
    'that you call',
    'you to say "yes"',
    'مساعدة',
    '😢',
    '',
  ])('leaves %j as it is, where softer words might not be English', (typed) => {
    const plain = composeRequest(typed);

    expect(SOFTNESS.map((softness) => soften(plain, softness))).toEqual([plain, plain, plain]);
  });

  it('keeps every word that was asked for, whatever is typed', () => {
    const pieces = fc.constantFrom(
      'you to',
      'us to',
      'call',
      'a',
      'hug',
      'me',
      'not',
      'and to',
      ', so I',
      'when you',
      'Sam',
      'ten',
      '!',
      '. Then',
      '😢',
      'حزين',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 8 }),
        fc.constantFrom(...SOFTNESS),
        (typed, softness) => {
          const plain = composeRequest(typed.join(' '));
          const words = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
          const said = soften(plain, softness).toLowerCase();
          const framed = new Set(['i', 'would', 'like', 'us', 'to', 'it', 'if']);
          expect(words.filter((word) => !said.includes(word) && !framed.has(word))).toEqual([]);
        },
      ),
    );
  });
});
