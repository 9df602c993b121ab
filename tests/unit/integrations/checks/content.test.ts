import { describe, expect, it } from 'vitest';
import { parseContent, readContent } from '../../../../src/integrations/checks/content.ts';
import { walk } from '../../../../src/integrations/checks/page-text.ts';
import {
  ANSWER,
  ARTICLE,
  contentPlus,
  contentWith,
  filesWith,
  GROUPS,
  lineOf,
  TERM,
  TOPICS,
  validContent,
  withFolder,
} from '../../../support/content-builder.ts';

const GUIDE = 'content/README.md says what goes where.';
const FIELDS_FIRST = 'A page starts with `---`, its fields, and `---`, each on a line of its own.';

const summarize = ({ entries, unreadable }: ReturnType<typeof parseContent>) => ({
  entries: entries.map(({ kind, id, file }) => `${kind} ${id} (${file})`).toSorted(),
  unreadable,
});

it('knows what each file is by where it is', () => {
  expect(summarize(validContent())).toEqual({
    entries: [
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
    ],
    unreadable: [],
  });
});

it('reads from disk what it reads from texts, and neither notes for authors nor what editors and systems hide', () => {
  const files = filesWith(ARTICLE);
  const others = [
    ['content/README.md', '# Writing'],
    ['content/pictures/threads.svg', '<svg/>'],
    ['content/articles/signs/.#slow-replies.mdx', 'someone@here'],
    ['content/glossary/._boundary.yaml', '\0\u0005'],
  ] as const;

  expect(summarize(withFolder([...files, ...others], readContent))).toEqual(
    summarize(parseContent(files)),
  );
});

it('keeps the lines of a page as they are in its file', () => {
  const entry = validContent().entries.find(({ file }) => file === ARTICLE)!;
  const headings = [...walk(entry.body!.tree)].filter(({ node }) => node.type === 'heading');

  expect(entry.lineOf(['inShort', 1])).toBe(lineOf(ARTICLE, 'You can wait'));
  expect(entry.body?.firstLine).toBe(lineOf(ARTICLE, 'import'));
  expect(headings.map(({ node }) => node.position?.start.line)).toEqual([
    lineOf(ARTICLE, '## What you can try'),
    lineOf(ARTICLE, '## Ask once'),
  ]);
});

it('keeps the lines of each entry of a list', () => {
  const topic = validContent().entries.find(({ kind }) => kind === 'topic')!;

  expect(topic.lineOf(['intro'])).toBe(lineOf(TOPICS, 'intro:'));
  expect(topic.lineOf(['articles', 2])).toBe(lineOf(TOPICS, '- small-lies'));
});

it('reads a page whose lines end as on Windows', () => {
  const content = parseContent(
    new Map([['content/site/new.mdx', '---\r\ntitle: New\r\n---\r\nWe talk.\r\n']]),
  );

  expect(content.unreadable).toEqual([]);
  expect(content.entries).toMatchObject([{ fields: { title: 'New' }, body: { firstLine: 4 } }]);
});

describe('an author whose editor begins files with a byte order mark', () => {
  it.each([ARTICLE, ANSWER, TERM, TOPICS, 'content/references.json'])('may write %s', (path) => {
    const files = filesWith(path);
    const marked = new Map([...files, [path, `\uFEFF${files.get(path) ?? ''}`]]);

    expect(JSON.stringify(parseContent(marked))).toBe(JSON.stringify(parseContent(files)));
  });
});

it.each([TOPICS, GROUPS, 'content/references.json', 'content/helplines.json'])(
  'says that %s is missing, as so much hangs on it',
  (path) => {
    const files = new Map([...filesWith(ARTICLE)].filter(([file]) => file !== path));

    expect(withFolder(files, readContent).unreadable).toMatchObject([
      { file: path, line: 1, message: 'is not there', hint: GUIDE },
    ]);
  },
);

describe('a file that cannot be read is named with its line', () => {
  it.each([
    [ARTICLE, ['title: Why', 'title: "Why'], lineOf(ARTICLE, '- signs/small-lies')],
    [ARTICLE, ['related:', 'title: Again\nrelated:'], lineOf(ARTICLE, 'related:')],
    [ARTICLE, ['</TryThis>', '</TryThat>'], lineOf(ARTICLE, '</TryThis>')],
    [ARTICLE, ['A gap can hurt', 'A gap {can hurt'], lineOf(ARTICLE, 'A gap can hurt')],
    [TERM, ['seeAlso: [trigger]', 'seeAlso: [trigger'], lineOf(TERM, 'seeAlso') + 1],
    [TOPICS, ['  articles:', '  articles: a: b'], lineOf(TOPICS, 'articles:')],
    ['content/references.json', ['[{', '[{{'], 1],
    // YAML would take this, and Astro would not.
    ['content/references.json', ['"trust"]', '"trust",]'], 1],
  ] as const)('%s: %j', (path, edit, line) => {
    const { entries, unreadable } = contentWith(path, edit);

    expect(unreadable).toMatchObject([{ file: path, line }]);
    expect(unreadable[0]?.message).not.toMatch(/^Error|^\d/);
    expect(entries.filter(({ file }) => file === path)).toEqual([]);
  });

  it.each([
    ['content/site/new.mdx', 'We talk.', 'has no fields', FIELDS_FIRST, 'new'],
    ['content/site/new.mdx', '', 'is empty', FIELDS_FIRST, 'new'],
    [
      'content/site/new.mdx',
      '---\ntitle: New\n',
      'has fields that no `---` ends',
      FIELDS_FIRST,
      'new',
    ],
    [
      'content/site/new.mdx',
      '\n---\ntitle: New\n---\nWe talk.',
      'has something other than `---` in its first line',
      FIELDS_FIRST,
      'new',
    ],
    [
      'content/site/new.mdx',
      '—\ntitle: New\n---\nWe talk.',
      'has something other than `---` in its first line',
      FIELDS_FIRST,
      'new',
    ],
    [TOPICS, '\n', 'is empty', GUIDE, undefined],
    ['content/helplines.json', '', 'is empty', GUIDE, 'helplines'],
    [TOPICS, 'id: signs', 'should be a list', GUIDE, undefined],
    ['content/references.json', '{}', 'should be a list', GUIDE, undefined],
  ])('%s with %j', (file, text, message, hint, id) => {
    expect(contentPlus(file, text).unreadable).toMatchObject([{ file, line: 1, message, hint }]);
    expect(contentPlus(file, text).unreadable[0]?.lost?.id).toBe(id);
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
      { file, line: 1, message: 'nothing reads a file of this name here', hint: GUIDE },
    ]);
  });
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

describe('an author whose program saves in another encoding', () => {
  it.each([
    ['term: caf\uFFFD', 1],
    ['term: new\ndefinition: “\uFFFDn', 2],
    ['\uFFFD\uFFFDt\0e\0r\0m\0', 1],
  ])('is told on which line a sign is lost: %j', (text, line) => {
    expect(contentPlus('content/glossary/new.yaml', text).unreadable).toMatchObject([
      {
        line,
        message: 'has a sign that cannot be read: the file is not saved as UTF-8',
        hint: 'Save it again, with the encoding “UTF-8” (in Notepad, “Save as”).',
      },
    ]);
  });
});
