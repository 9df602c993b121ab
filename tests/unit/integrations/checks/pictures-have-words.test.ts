import { expect, it } from 'vitest';
import { picturesHaveWords } from '../../../../src/integrations/checks/pictures-have-words.ts';
import {
  ARTICLE,
  contentWith,
  lineOf,
  SURROUNDINGS,
  validContent,
} from '../../../support/content-builder.ts';

const PICTURE = '![Two threads, one frayed](/pictures/threads.svg)';

it('lets a picture with words be', () => {
  expect(picturesHaveWords.run(validContent(), SURROUNDINGS)).toEqual([]);
});

it.each([
  '![](/pictures/threads.svg)',
  '![ ](/pictures/threads.svg)',
  '![](/pictures/threads.svg "Two threads")',
  '[![](/pictures/threads.svg)](/signs/)',
])('asks for words for %s', (picture) => {
  expect(picturesHaveWords.run(contentWith(ARTICLE, [PICTURE, picture]), SURROUNDINGS)).toEqual([
    {
      file: ARTICLE,
      line: lineOf(ARTICLE, PICTURE),
      message: 'the picture `/pictures/threads.svg` has no words for those who cannot see it',
      hint: 'Say what it shows between the brackets: `![Two threads, one frayed](/pictures/threads.svg)`.',
    },
  ]);
});

it('looks at every picture', () => {
  const content = contentWith(ARTICLE, [
    PICTURE,
    '![](/a.svg)\n\n![One thread](/b.svg)\n\n![](/c.svg)',
  ]);

  expect(picturesHaveWords.run(content, SURROUNDINGS).map(({ line }) => line)).toEqual([
    lineOf(ARTICLE, PICTURE),
    lineOf(ARTICLE, PICTURE) + 4,
  ]);
});
