import { describe, expect, it } from 'vitest';
import { walk } from '../../../../src/integrations/checks/page-text.ts';
import {
  ARTICLE,
  contentPlus,
  contentWith,
  lineOf,
  TERM,
  TOPICS,
  validContent,
} from '../../../support/content-builder.ts';

const GUIDE = 'content/README.md says what goes where.';
const FIELDS_FIRST = 'A page starts with `---`, its fields, and `---`, each on a line of its own.';

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
  const file = 'content/site/new.mdx';
  const content = contentPlus(file, '---\r\ntitle: New\r\n---\r\nWe talk.\r\n');

  expect(content.unreadable).toEqual([]);
  expect(content.entries.find((entry) => entry.file === file)).toMatchObject({
    fields: { title: 'New' },
    body: { firstLine: 4 },
  });
});

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
});
