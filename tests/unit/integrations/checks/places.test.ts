import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/integrations/checks/content.ts';
import {
  ARTICLE,
  contentPlus,
  filesWith,
  validContent,
  withFolder,
} from '../../../support/content-builder.ts';

it('knows what each file is by where it is', () => {
  const { entries, unreadable } = validContent();

  expect(unreadable).toEqual([]);
  expect(entries.map(({ kind, id, file }) => `${kind} ${id} (${file})`).toSorted()).toEqual([
    'article signs/quiet-weekends (content/articles/signs/quiet-weekends.mdx)',
    'article signs/slow-replies (content/articles/signs/slow-replies.mdx)',
    'article signs/small-lies (content/articles/signs/small-lies.mdx)',
    'helplines helplines (content/helplines.json)',
    'path i-pull-away (content/paths/i-pull-away.yaml)',
    'question group signs (content/faq/groups.yaml)',
    'question why-does-waiting-hurt (content/faq/signs/why-does-waiting-hurt.md)',
    'reference reis2004 (content/references.json)',
    'reference rempel1985 (content/references.json)',
    'reference simpson2007 (content/references.json)',
    'site page about (content/site/about.mdx)',
    'term boundary (content/glossary/boundary.yaml)',
    'term trigger (content/glossary/trigger.yaml)',
    'tool i-statement (content/tools/i-statement.mdx)',
    'topic signs (content/topics.yaml)',
  ]);
});

it.each([
  'content/notes.md',
  'content/toolz/new.mdx',
  'content/articles/topics.yaml',
  'content/articles/new.mdx',
  'content/articles/signs/deeper/new.mdx',
  'content/glossary/deeper/new.yaml',
  'content/faq/new.md',
])('%s has a place where nothing is read', (file) => {
  expect(contentPlus(file, '---\ntitle: New\n---\n').unreadable).toEqual([
    {
      file,
      line: 1,
      message: 'nothing reads a file of this name here',
      hint: 'content/README.md says what goes where.',
    },
  ]);
});

describe('an author whose program gives a file another ending', () => {
  it.each([
    ['content/articles/signs/new.md', '.md', 'new.mdx', { kind: 'article', id: 'signs/new' }],
    [
      'content/articles/signs/new.mdx.txt',
      '.mdx.txt',
      'new.mdx',
      { kind: 'article', id: 'signs/new' },
    ],
    ['content/faq/signs/new.mdx', '.mdx', 'new.md', { kind: 'question', id: 'new' }],
    ['content/glossary/new.yml', '.yml', 'new.yaml', { kind: 'term', id: 'new' }],
    ['content/glossary/new.docx', '.docx', 'new.yaml', { kind: 'term', id: 'new' }],
    ['content/paths/new.json', '.json', 'new.yaml', { kind: 'path', id: 'new' }],
  ])('is told how to name %s, and not of what links to it', (file, ending, name, lost) => {
    expect(contentPlus(file, 'Hello').unreadable).toEqual([
      {
        file,
        line: 1,
        message: `nothing reads a file that ends with \`${ending}\` here`,
        hint: `Name it \`${name}\`, and save it as plain text.`,
        lost,
      },
    ]);
  });

  it('is told of the other, where both are there', () => {
    const file = ARTICLE.replace('.mdx', '.md');

    expect(contentPlus(file, 'Hello').unreadable).toEqual([
      {
        file,
        line: 1,
        message: 'nothing reads a file that ends with `.md` here',
        hint: `\`${ARTICLE}\` is there as well: take one of the two out.`,
      },
    ]);
  });

  it('hears of a file on disk that is no text of ours', () => {
    const files = [...filesWith(ARTICLE), ['content/glossary/new.txt', 'Hello']] as const;

    expect(withFolder(files, readContent).unreadable).toMatchObject([
      { file: 'content/glossary/new.txt', hint: 'Name it `new.yaml`, and save it as plain text.' },
    ]);
  });
});
