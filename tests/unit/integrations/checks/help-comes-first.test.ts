import { expect, it } from 'vitest';
import { helpComesFirst } from '../../../../src/integrations/checks/help-comes-first.ts';
import {
  ANSWER,
  ARTICLE,
  contentWith,
  SURROUNDINGS,
  validContent,
} from '../../../support/content-builder.ts';

const PLACE = 'Ask one plain question.';

it('lets a page about everyday doubt be', () => {
  expect(helpComesFirst.run(validContent(), SURROUNDINGS)).toEqual([]);
});

it.each([
  ['You may be afraid of how they react.', 'afraid of how'],
  ['Someone controls what you spend.', 'controls what you'],
  ['They threatened to tell your mother.', 'threatened'],
  ['Spyware can show the pages you open.', 'Spyware'],
  ['Some people think of suicide.', 'suicide'],
])('asks for the help box where a page says: %s', (sentence, word) => {
  expect(helpComesFirst.run(contentWith(ARTICLE, [PLACE, sentence]), SURROUNDINGS)).toEqual([
    {
      file: ARTICLE,
      line: 1,
      message: `says “${word}”, and does not open with the help box`,
      hint: 'Add `helpFirst: true` to its fields.',
    },
  ]);
});

it('asks for help before an answer that says someone may be afraid', () => {
  const content = contentWith(ANSWER, ['Go for a walk.', 'Not if you are afraid of them.']);

  expect(helpComesFirst.run(content, SURROUNDINGS)).toEqual([
    {
      file: ANSWER,
      line: 1,
      message: 'says “afraid of them”, and does not offer help before the answer',
      hint: 'Add `helpFirst: true` to its fields.',
    },
  ]);
});

it('is content once the box is there', () => {
  const content = contentWith(
    ARTICLE,
    [PLACE, 'They threatened you.'],
    ['title:', 'helpFirst: true\ntitle:'],
  );

  expect(helpComesFirst.run(content, SURROUNDINGS)).toEqual([]);
});

it.each([
  'You are afraid of losing them.',
  'A film about controls on a plane.',
  'Scared of heights.',
])('is not moved by: %s', (sentence) => {
  expect(helpComesFirst.run(contentWith(ARTICLE, [PLACE, sentence]), SURROUNDINGS)).toEqual([]);
});
