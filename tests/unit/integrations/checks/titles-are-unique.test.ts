import { describe, expect, it } from 'vitest';
import { titlesAreUnique } from '../../../../src/integrations/checks/titles-are-unique.ts';
import {
  contentWith,
  lineOf,
  PATH,
  SURROUNDINGS,
  TERM,
  TOOL,
  TOPICS,
  validContent,
} from '../../../support/content-builder.ts';

it('has nothing to say about titles that differ', () => {
  expect(validContent().entries.length).toBeGreaterThan(10);
  expect(titlesAreUnique.run(validContent(), SURROUNDINGS)).toEqual([]);
});

describe('an author who copies a page and forgets its title', () => {
  it.each([
    [
      'content/articles/signs/small-lies.mdx',
      'Small lies',
      'Why a slow reply hurts',
      '/signs/slow-replies/',
    ],
    [TOOL, 'Build an I statement', 'why a slow reply hurts', '/signs/slow-replies/'],
    [PATH, 'I pull away', 'Small lies', '/signs/small-lies/'],
  ])('is told whose it is: %s', (path, title, other, holder) => {
    expect(
      titlesAreUnique.run(contentWith(path, [`title: ${title}`, `title: ${other}`]), SURROUNDINGS),
    ).toEqual([
      {
        file: path,
        line: lineOf(path, 'title:'),
        message: `\`title\` is “${other}”, as that of ${holder} is`,
        hint: 'Give one of the two another, so that readers can tell them apart.',
      },
    ]);
  });

  it.each([
    [TERM, 'term: boundary', 'term: Small lies'],
    [TOPICS, 'title: How mistrust shows', 'titel: Small lies'],
  ] as const)('but not of what has no title, in %s', (path, from, to) => {
    expect(titlesAreUnique.run(contentWith(path, [from, to]), SURROUNDINGS)).toEqual([]);
  });
});
