import { describe, expect, it } from 'vitest';
import { pagesAreListed } from '../../../../src/integrations/checks/pages-are-listed.ts';
import {
  ANSWER,
  ARTICLE,
  contentPlus,
  contentWith,
  GROUPS,
  lineOf,
  SURROUNDINGS,
  TOPICS,
  validContent,
} from '../../../support/content-builder.ts';

it('finds every page in its list', () => {
  expect(pagesAreListed.run(validContent(), SURROUNDINGS)).toEqual([]);
});

describe('a page that no list has', () => {
  it('an article that its topic does not list', () => {
    const content = contentWith(TOPICS, ['    - slow-replies\n', '']);

    expect(pagesAreListed.run(content, SURROUNDINGS)).toEqual([
      {
        file: ARTICLE,
        line: 1,
        message: 'is not listed by the topic `signs`',
        hint: 'Add `slow-replies` to its `articles` in content/topics.yaml.',
      },
    ]);
  });

  it('a question that its group does not list', () => {
    const content = contentWith(GROUPS, ['    - why-does-waiting-hurt', '    []']);

    expect(pagesAreListed.run(content, SURROUNDINGS)).toEqual([
      {
        file: ANSWER,
        line: 1,
        message: 'is not listed by the question group `signs`',
        hint: 'Add `why-does-waiting-hurt` to its `questions` in content/faq/groups.yaml.',
      },
    ]);
  });

  it('an article in the folder of no topic', () => {
    const file = 'content/articles/hope/new.mdx';

    expect(pagesAreListed.run(contentPlus(file, '---\ntitle: New\n---\n'), SURROUNDINGS)).toEqual([
      {
        file,
        line: 1,
        message: 'is in the folder `hope`, which is no topic',
        hint: 'Move it to the folder of a topic of content/topics.yaml.',
      },
    ]);
  });
});

describe('a list that says too much', () => {
  it.each([
    [
      TOPICS,
      'small-lies',
      'small-lyes',
      'the topic `signs` lists `small-lyes`, which is no article of its folder',
      'Did you mean `small-lies`?',
    ],
    [
      GROUPS,
      'why-does-waiting-hurt',
      'nobody-asked',
      'the question group `signs` lists `nobody-asked`, which is no question of its folder',
      'Add the file, or take it out of the list.',
    ],
  ])('%s: %s → %s', (path, from, to, message, hint) => {
    expect(pagesAreListed.run(contentWith(path, [from, to]), SURROUNDINGS)).toContainEqual({
      file: path,
      line: lineOf(path, from),
      message,
      hint,
    });
  });

  it('a page twice', () => {
    const content = contentWith(TOPICS, ['- small-lies', '- small-lies\n    - slow-replies']);

    expect(pagesAreListed.run(content, SURROUNDINGS)).toEqual([
      {
        file: TOPICS,
        line: lineOf(TOPICS, '- small-lies') + 1,
        message: 'the topic `signs` lists `slow-replies` twice',
        hint: 'List it once.',
      },
    ]);
  });
});
