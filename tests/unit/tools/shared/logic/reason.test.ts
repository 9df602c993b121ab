import { describe, expect, it } from 'vitest';
import { composeReason, isNoun } from '../../../../../src/tools/shared/logic/reason.ts';

describe('a reason', () => {
  it.each([
    ['I care', 'because I care'],
    ['Because because I care', 'because I care'],
    ['because of the noise', 'because of the noise'],
    ['the noise', 'because of the noise'],
    ['you being late', 'because of you being late'],
    ['since I had cooked', 'since I had cooked'],
    ['as a friend', 'as a friend'],
    ['with my mother', 'with my mother'],
    ['no reply', 'because there is no reply'],
    ['forgot my name', 'because of this: forgot my name'],
    ['to sleep', 'because I want to sleep'],
    ['really miss you', 'because I really miss you'],
    ['love matters', 'because love matters'],
    ['of', ''],
    ['My mother left, because', 'because my mother left'],
    ['because', ''],
    [' … ', ''],
  ])('%j is linked in the way that fits', (typed, said) => {
    expect(composeReason(typed)).toBe(said);
  });
});

it.each([
  ['the dishes in the sink', true],
  ['the phone rings at night', false],
  ['the noise was', false],
  ['me leaving early', true],
  ['you bring friends', false],
  ['us singing again', true],
  ['losing you', true],
  ['not being asked', true],
  ['being late hurts', false],
  ['Again', false],
])('%j is a thing and no clause: %s', (words, expected) => {
  expect(isNoun(words)).toBe(expected);
});
