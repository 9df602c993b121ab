import { describe, expect, it } from 'vitest';
import { addressesAreUnique } from '../../../../src/integrations/checks/addresses-are-unique.ts';
import {
  ANSWER,
  contentPlus,
  contentWith,
  SURROUNDINGS,
  TOPICS,
  validContent,
} from '../../../support/content-builder.ts';

const findingsOf = (content: ReturnType<typeof validContent>) =>
  addressesAreUnique.run(content, SURROUNDINGS);

it('leaves content be in which every page has an address of its own', () => {
  expect(findingsOf(validContent())).toEqual([]);
});

describe('an author is told which two files are after one address', () => {
  it.each(['---\nquestion: Again?\n---\n', 'a file that cannot be read'])(
    'two answers of one name in two groups: %j',
    (text) => {
      expect(findingsOf(contentPlus('content/faq/trust/why-does-waiting-hurt.md', text))).toEqual([
        {
          file: 'content/faq/trust/why-does-waiting-hurt.md',
          line: 1,
          message: `has the address \`/faq/#why-does-waiting-hurt\`, as ${ANSWER} has: only one of them would be seen`,
          hint: 'Give one of the two another name, its file and its line in content/faq/groups.yaml, or take one out.',
        },
      ]);
    },
  );

  it.each([
    ['content/site/signs.mdx', '/signs/', TOPICS],
    ['content/site/faq.mdx', '/faq/', 'a page of src/pages/'],
    ['content/site/help.mdx', '/help/', 'content/helplines.json'],
  ])('%s', (file, address, other) => {
    expect(findingsOf(contentPlus(file, '---\ntitle: Signs\n---\n'))).toEqual([
      {
        file,
        line: 1,
        message: `has the address \`${address}\`, as ${other} has: only one of them would be seen`,
        hint: 'Give this file another name, or take it out.',
      },
    ]);
  });

  it('two entries of a list', () => {
    const content = contentWith('content/references.json', [
      '"id":"reis2004"',
      '"id":"rempel1985"',
    ]);

    expect(findingsOf(content)).toEqual([
      {
        file: 'content/references.json',
        line: 1,
        message: '`rempel1985` is the id of two entries: only one of them would be seen',
        hint: 'Give this reference an id of its own, or take one of the two out.',
      },
    ]);
  });
});

it('lets articles of two topics have one name, as their addresses differ', () => {
  const file = 'content/articles/hope/slow-replies.mdx';

  expect(findingsOf(contentPlus(file, '---\ntitle: New\n---\n'))).toEqual([]);
});
