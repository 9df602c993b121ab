import { describe, expect, it } from 'vitest';
import { picturesHaveWords } from '../../../../src/integrations/checks/pictures-have-words.ts';
import {
  ANSWER,
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

describe('a picture written as a tag', () => {
  it.each([
    '<img src="/pictures/threads.svg" />',
    '<img src="/pictures/threads.svg" alt="" />',
    '<img src="/pictures/threads.svg" alt />',
    '<TryThis>\n<img alt=" " src="/pictures/threads.svg" />\n</TryThis>',
  ])('needs words: %j', (picture) => {
    const content = contentWith(ARTICLE, [PICTURE, picture]);

    expect(picturesHaveWords.run(content, SURROUNDINGS)).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, PICTURE) + (picture.startsWith('<img') ? 0 : 1),
        message: 'the picture `/pictures/threads.svg` has no words for those who cannot see it',
        hint: 'Say what it shows in its `alt`: `<img src="/pictures/threads.svg" alt="Two threads, one frayed" />`.',
      },
    ]);
  });

  it.each([
    '<img src="/pictures/threads.svg" alt="Two threads" />',
    '<img src="/pictures/threads.svg" alt={"Two threads"} />',
  ])('has words: %s', (picture) => {
    expect(picturesHaveWords.run(contentWith(ARTICLE, [PICTURE, picture]), SURROUNDINGS)).toEqual(
      [],
    );
  });

  it('needs words in an answer too', () => {
    const content = contentWith(ANSWER, ['Go for a walk.', 'Look: <img src="/a.svg">']);

    expect(picturesHaveWords.run(content, SURROUNDINGS)).toMatchObject([
      { file: ANSWER, line: lineOf(ANSWER, 'Go for a walk.') },
    ]);
  });
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
