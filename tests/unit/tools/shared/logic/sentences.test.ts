import { describe, expect, it } from 'vitest';
import {
  asSentence,
  hasSeveralSentences,
  tidyWords,
  withoutEcho,
  withoutLink,
  withoutMark,
  withoutStem,
  withSmallStart,
} from '../../../../../src/tools/shared/logic/sentences.ts';

describe('tidyWords', () => {
  it.each([
    ['  two   spaces ', 'two spaces'],
    ['a\u00a0no-break space', 'a no-break space'],
    [' you came late\n you did not call. ', 'you came late, you did not call'],
    ['one.\nTwo', 'one. Two'],
    ['one\nand two', 'one and two'],
    ['… late,', 'late'],
    ['i said i would', 'I said I would'],
    ["if i'm late", "if I'm late"],
    ['that is, i.e. late', 'that is, i.e. late'],
    ['late. you left', 'late. You left'],
    ['by 9 p.m.', 'by 9 p.m.'],
    ['at 9 p.m. we ate.', 'at 9 p.m. we ate'],
    ['plates, cups etc.', 'plates, cups etc.'],
    ['one\n\n\nand two …', 'one and two'],
    ['really?', 'really?'],
    ['?!', ''],
    [' \n ', ''],
    ['I need sleep :)', 'I need sleep :)'],
  ])('%j → %j', (text, tidy) => {
    expect(tidyWords(text)).toBe(tidy);
  });
});

it('asSentence gives a capital and a mark, once', () => {
  expect(asSentence('we talk')).toBe('We talk.');
  expect(asSentence('“no,” you said')).toBe('“No,” you said.');
  expect(asSentence('why?')).toBe('Why?');
  expect(asSentence('you said “no.”')).toBe('You said “no.”');
  expect(asSentence('行きます。')).toBe('行きます。');
});

it('withoutMark frees the middle of a sentence of marks', () => {
  expect(withoutMark('you said "stop!"')).toBe('you said "stop"');
  expect(withoutMark('by 9 p.m.')).toBe('by 9 p.m.');
});

it('withSmallStart spares names, "I" and words it does not know', () => {
  expect(withSmallStart('You left')).toBe('you left');
  expect(withSmallStart('Sam left')).toBe('Sam left');
  expect(withSmallStart("I'm late")).toBe("I'm late");
  expect(withSmallStart('You’re late')).toBe('you’re late');
  expect(withSmallStart('After dinner')).toBe('after dinner');
  expect(withSmallStart('A.J. left')).toBe('A.J. left');
  expect(withSmallStart('Text me', new Set(['text']))).toBe('text me');
});

it.each([
  ['When, and you left.', 'you left'],
  ['when', ''],
])('withoutStem(%j) says what comes behind the stem', (text, said) => {
  expect(withoutStem(text, /^when\b[\s,]*/i)).toBe(said);
});

it.each([
  ['you left, and', 'you left'],
  ['you left because', 'you left'],
  ['we walked to the band', 'we walked to the band'],
])('withoutLink(%j) → %j', (text, said) => {
  expect(withoutLink(text)).toBe(said);
});

it('withoutEcho says a doubled stem once, and leaves longer words alone', () => {
  expect(withoutEcho('sad when when, When you', ['when'])).toBe('sad when you');
  expect(withoutEcho('when whenever', ['when'])).toBe('when whenever');
});

it('hasSeveralSentences looks past marks', () => {
  expect(hasSeveralSentences('You left. I cried')).toBe(true);
  expect(hasSeveralSentences('Dr. Hill left')).toBe(false);
});
