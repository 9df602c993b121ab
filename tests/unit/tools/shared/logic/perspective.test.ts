import { expect, it } from 'vitest';
import { findTurned } from '../../../../../src/tools/shared/logic/perspective.ts';

it.each([
  ['you forgot my name', 'I forgot your name'],
  ['when you were late and I was alone', 'when I was late and you were alone'],
  ['I told you yesterday', 'you told me yesterday'],
  ["when you're tired", "when I'm tired"],
  ['when you’re tired', "when I'm tired"],
  ['I am late and I talk to myself', 'you are late and you talk to yourself'],
  ['your plans were off', 'my plans were off'],
  ['close to you', 'close to me'],
  ['from you first', 'from me first'],
  ['our plans change', 'our plans change'],
  ['the house was dark when I came', 'the house was dark when you came'],
  ['like you do not care', 'like I do not care'],
])('%j → %j', (text, turned) => {
  expect(findTurned(text)).toBe(turned);
});

it.each([
  'you',
  'you and Sam left',
  'me and Sam left',
  'Sam or me left',
  'you came in and were cross',
  'I came home and was alone',
  'I told you secrets',
  'you said "go"',
  'thank you for it',
  'you two left',
  "you aren't here",
  'were you there?',
  'تأخرت',
  'x '.repeat(100),
])('leaves %j as it is', (text) => {
  expect(findTurned(text)).toBeUndefined();
});
