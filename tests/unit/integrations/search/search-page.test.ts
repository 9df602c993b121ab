import { describe, expect, it } from 'vitest';
import { listSearchPages } from '../../../../src/integrations/search/search-page.ts';
import {
  ANSWER,
  contentPlus,
  contentWith,
  TERM,
  TOPICS,
  validContent,
} from '../../../support/content-builder.ts';
import { parseContent, type Content } from '../../../../src/integrations/checks/content.ts';

const find = (url: string, content: Content = validContent()) =>
  listSearchPages([], content).find((page) => page.url === url);

it('has each question and each term, and nothing that has a page of its own', () => {
  expect(listSearchPages([], validContent()).map(({ url }) => url)).toEqual([
    '/faq/#why-does-waiting-hurt',
    '/glossary/#boundary',
    '/glossary/#trigger',
  ]);
});

describe('a question', () => {
  const URL = '/faq/#why-does-waiting-hurt';

  it('is shown with its whole answer, and has its topic', () => {
    const gap = 'The mind does not like a gap.';
    const text = `${`${gap} `.repeat(6)}It fills it in. Go for a walk.`;

    expect(find(URL)).toMatchObject({
      title: 'Why does waiting hurt?',
      kind: 'Question',
      topic: 'How mistrust shows',
      text,
      sections: [{ id: '', text }],
    });
  });

  it('has a title with the quotation marks of print', () => {
    const content = contentWith(ANSWER, ['Why does', `Why doesn't`]);

    expect(find(URL, content)?.title).toBe('Why doesn’t waiting hurt?');
  });

  it('is answered with the quotation marks of print', () => {
    const content = contentWith(ANSWER, ['Go for a walk.', `It says "it's over."`]);

    expect(find(URL, content)?.text).toContain('It says “it’s over.”');
  });

  it('says whether help comes first', () => {
    const content = contentWith(ANSWER, ['readOn:', 'helpFirst: true\nreadOn:']);

    expect(find(URL)?.helpFirst).toBe(false);
    expect(find(URL, content)?.helpFirst).toBe(true);
  });

  it('has no topic where its group is of none', () => {
    const page = find(URL, contentWith(TOPICS, ['- id: signs', '- id: causes']));

    expect(page?.kind).toBe('Question');
    expect(page?.topic).toBeUndefined();
  });
});

describe('a term', () => {
  it('is shown with a capital, whatever the letter', () => {
    const named = (term: string) =>
      find('/glossary/#boundary', contentWith(TERM, ['term: boundary', `term: ${term}`]))?.title;

    expect(named('I statement')).toBe('I statement');
    expect(named('élan')).toBe('Élan');
  });

  it('has what people ask, beside its own text', () => {
    const content = contentPlus(
      'content/asked/answers.yaml',
      "- page: '/glossary/#boundary'\n  asked: [how do i say no to my mum]",
    );
    const page = find('/glossary/#boundary', content);

    expect(page?.text).toMatch(/^A line you draw for yourself\./);
    expect(page?.asked).toEqual(['how do i say no to my mum']);
  });
});

describe('a page', () => {
  const body = `Before any heading.

## First, "one"

A word [@a2020]. And more.

### Deeper

${'long '.repeat(40)}
`;
  const content = parseContent(
    new Map([
      ['content/articles/signs/a-page.mdx', `---\ntitle: A page\nsummary: What for.\n---\n${body}`],
    ]),
  );
  const read = {
    url: '/signs/a-page/',
    meta: { title: 'A page', kind: 'Article' },
    words: 'Before any First one a word and more Deeper long'.split(' '),
    anchors: [
      { id: 'first-one', location: 2 },
      { id: 'cite-1', location: 5 },
      { id: 'deeper', location: 8 },
    ],
  };

  it('is cut at its headings, and shown by its summary and how each section begins', () => {
    const [page] = listSearchPages([read], content);

    expect(page).toMatchObject({
      title: 'A page',
      kind: 'Article',
      summary: 'What for.',
      text: '',
    });
    expect(page?.sections).toEqual([
      { id: '', title: '', lead: '', text: 'Before any' },
      {
        id: 'first-one',
        title: 'First, “one”',
        lead: 'A word. And more.',
        text: 'First one a word and more',
      },
      { id: 'deeper', title: 'Deeper', lead: `${'long '.repeat(18).trim()}…`, text: 'Deeper long' },
    ]);
  });

  it('is shown by how it begins where it has no summary', () => {
    const [page] = listSearchPages([{ ...read, url: '/elsewhere/' }], content);

    expect(page?.summary).toBe('Before any First one a word and more Deeper long');
  });
});
