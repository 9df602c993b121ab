import { describe, expect, it } from 'vitest';
import { answersAreShort } from '../../../../src/integrations/checks/answers-are-short.ts';
import {
  ANSWER,
  contentPlus,
  SURROUNDINGS,
  validContent,
} from '../../../support/content-builder.ts';

/** What the check finds of an answer of so many words. */
const findingsOf = (words: number, after = '') =>
  answersAreShort.run(
    contentPlus(
      ANSWER,
      `---\nquestion: Why does waiting hurt?\nreadOn: signs/slow-replies\n---\n${'word '.repeat(words)}${after}\n`,
    ),
    SURROUNDINGS,
  );

describe('an answer', () => {
  it.each([40, 41, 119, 120])('may have %i words', (words) => {
    expect(findingsOf(words)).toEqual([]);
  });

  it.each([0, 1, 39, 121, 400])('may not have %i words', (words) => {
    expect(findingsOf(words)).toEqual([
      {
        file: ANSWER,
        line: 5,
        message: `the answer has ${words === 1 ? '1 word' : `${words} words`}`,
        hint: 'Write 40 to 120; what is left over belongs in an article.',
      },
    ]);
  });

  it('is counted without its citations and headings', () => {
    expect(findingsOf(120, '[@rempel1985; @reis2004]\n\n## And one more thing')).toEqual([]);
  });
});

it('lets articles be as long as they are', () => {
  const { entries } = validContent();

  expect(entries.filter(({ kind }) => kind === 'article')).toHaveLength(3);
  expect(answersAreShort.run(validContent(), SURROUNDINGS)).toEqual([]);
});
