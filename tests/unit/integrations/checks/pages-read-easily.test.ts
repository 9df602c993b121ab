import { describe, expect, it } from 'vitest';
import { pagesReadEasily } from '../../../../src/integrations/checks/pages-read-easily.ts';
import {
  ANSWER,
  ARTICLE,
  contentPlus,
  contentWith,
  lineOf,
  SURROUNDINGS,
  TOOL,
  validContent,
} from '../../../support/content-builder.ts';

const HARD =
  'Interpersonal vulnerability necessitates considerable communication and psychological flexibility.';

it('lets plain pages be', () => {
  expect(pagesReadEasily.run(validContent(), SURROUNDINGS)).toEqual([]);
});

describe('a page above grade 8', () => {
  it('is named with its grade and its hardest sentence', () => {
    const content = contentWith(ARTICLE, ['Wait a while, and', `${HARD}\n\n`.repeat(60)]);
    const [finding, ...others] = pagesReadEasily.run(content, SURROUNDINGS);

    expect(others).toEqual([]);
    expect(finding).toEqual({
      file: ARTICLE,
      line: lineOf(ARTICLE, 'import TryThis'),
      message: expect.stringMatching(/^reads at grade \d+\.\d, over 8$/),
      hint: `Shorten sentences and words. Hardest: “${HARD.slice(0, 90)}…”`,
    });
  });

  it.each([
    [ANSWER, 'Go for a walk.'],
    [TOOL, 'Say what you feel.'],
    ['content/site/about.mdx', 'We write for people who hurt.'],
  ])('%s', (path, plain) => {
    const content = contentWith(path, [plain, `${HARD}\n\n`.repeat(9)]);

    expect(pagesReadEasily.run(content, SURROUNDINGS)).toMatchObject([{ file: path }]);
  });
});

describe('grade 8', () => {
  /** Nineteen words in one sentence: 0.39 × 19 + 11.8 × syllables ÷ 19 − 15.59. */
  const gradeWith = (longWords: number) =>
    pagesReadEasily.run(
      contentPlus(
        'content/site/new.mdx',
        `---\ntitle: New\n---\n${'table '.repeat(longWords)}${'cat '.repeat(18 - longWords)}dog.\n`,
      ),
      SURROUNDINGS,
    );

  it('is not passed by 26 syllables in 19 words (7.97)', () => {
    expect(gradeWith(7)).toEqual([]);
  });

  it('is passed by 27 (8.59)', () => {
    expect(gradeWith(8)).toMatchObject([{ message: 'reads at grade 8.6, over 8' }]);
  });
});
