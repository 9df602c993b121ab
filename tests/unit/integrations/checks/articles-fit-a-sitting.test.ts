import { describe, expect, it } from 'vitest';
import { articlesFitASitting } from '../../../../src/integrations/checks/articles-fit-a-sitting.ts';
import {
  ARTICLE,
  contentPlus,
  SURROUNDINGS,
  validContent,
} from '../../../support/content-builder.ts';

const SHORT = 'Write 700 to 1,300. What takes 40 to 120 is a question: content/faq/.';
const LONG = 'Write 700 to 1,300: cut what does not help, or make two articles of it.';

const findingsOf = (words: number, after = '') =>
  articlesFitASitting.run(
    contentPlus(ARTICLE, `---\ntitle: New\n---\n${'word '.repeat(words)}${after}\n`),
    SURROUNDINGS,
  );

describe('an article', () => {
  it.each([700, 701, 1299, 1300])('may have %i words', (words) => {
    expect(findingsOf(words)).toEqual([]);
  });

  it.each([
    [0, '0 words', SHORT],
    [1, '1 word', SHORT],
    [699, '699 words', SHORT],
    [1301, '1,301 words', LONG],
    [10_000, '10,000 words', LONG],
  ])('may not have %i words', (words, said, hint) => {
    expect(findingsOf(words)).toEqual([
      { file: ARTICLE, line: 4, message: `the article has ${said}`, hint },
    ]);
  });

  it('is counted without its citations, headings and tables', () => {
    const rest = '[@rempel1985]\n\n## One more thing\n\n| a | b |\n| - | - |\n| c | d |';

    expect(findingsOf(1300, rest)).toEqual([]);
  });
});

it('lets questions and other pages be as long as they are', () => {
  const { entries } = validContent();

  expect(entries.filter(({ kind, body }) => kind !== 'article' && body)).toHaveLength(3);
  expect(articlesFitASitting.run(validContent(), SURROUNDINGS)).toEqual([]);
});
