import { describe, expect, it } from 'vitest';
import { parseContent, readContent } from '../../../../src/integrations/checks/content.ts';
import {
  ANSWER,
  ARTICLE,
  contentPlus,
  filesWith,
  GROUPS,
  TERM,
  TOPICS,
  withFolder,
} from '../../../support/content-builder.ts';

const summarize = ({ entries, unreadable }: ReturnType<typeof parseContent>) => ({
  entries: entries.map(({ kind, id, file }) => `${kind} ${id} (${file})`).toSorted(),
  unreadable,
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
      {
        file: path,
        line: 1,
        message: 'is not there',
        hint: 'content/README.md says what goes where.',
      },
    ]);
  },
);

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
