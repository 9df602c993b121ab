import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { listCitations } from '../../../src/lib/citations.ts';
import { citations } from '../../../src/markdown/citations.ts';
import { readElements, readText } from '../../support/read-html.ts';

const ARTICLE = new URL('file:///site/content/articles/signs/slow-replies.mdx');
const ANSWER = new URL('file:///site/content/faq/signs/am-i-jealous.md');
const OPTIONS = { features: { smartPunctuation: true }, mdastPlugins: [citations] };

const render = (text: string, fileURL = ARTICLE) =>
  markdownToHtml(text, { ...OPTIONS, fileURL }).html;

const idsOf = (html: string) => readElements(html, 'a').map(({ attributes }) => attributes['id']);

describe('a citation', () => {
  it('is a numbered link to its source, with a name to say aloud', () => {
    expect(readElements(render('It can hurt [@rempel1985].'), 'a')).toEqual([
      {
        name: 'a',
        attributes: {
          href: '#source-1',
          class: 'cite',
          id: 'cite-1',
          'aria-label': 'Source 1',
        },
        text: '1',
        around: ['p'],
      },
    ]);
  });

  it.each([
    ['before a full stop', 'It can hurt [@a1].', 'It can hurt1.'],
    ['before a comma', 'It can hurt [@a1], or not.', 'It can hurt1, or not.'],
    ['before more words', 'It can hurt [@a1] for days.', 'It can hurt1 for days.'],
    ['right after a word', 'It can hurt[@a1].', 'It can hurt1.'],
    ['after a quotation', 'Some say "it hurts" [@a1].', 'Some say “it hurts”1.'],
    ['after words in bold', 'It can **hurt** [@a1].', 'It can hurt1.'],
    ['inside bold', 'It **can hurt [@a1]** often.', 'It can hurt1 often.'],
    ['in brackets', 'It hurts (for days [@a1]).', 'It hurts (for days1).'],
    ['before a dash', 'It hurts [@a1] — often.', 'It hurts1 — often.'],
    ['of two sources', 'It hurts [@a1; @b2].', 'It hurts12.'],
    ['twice in a line', 'It hurts [@a1]. It heals [@b2].', 'It hurts1. It heals2.'],
    ['at the start', '[@a1] says so.', '1 says so.'],
  ])('keeps the spaces right %s', (_where, text, read) => {
    expect(readText(render(text))).toBe(read);
  });

  it('of two sources is two links', () => {
    expect(readElements(render('It hurts [@a1; @b2].'), 'a')).toMatchObject([
      { text: '1', attributes: { href: '#source-1', id: 'cite-1' } },
      { text: '2', attributes: { href: '#source-2', id: 'cite-2' } },
    ]);
  });

  it('that comes again has the same number and an id of its own', () => {
    const html = render('One [@a1].\n\n- Two [@b2; @a1].\n\n> Three [@a1].');

    expect(readText(html).replace(/\s+/g, ' ')).toBe('One1. Two21. Three1.');
    expect(idsOf(html)).toEqual(['cite-1', 'cite-2', 'cite-1-2', 'cite-1-3']);
  });

  it('of an answer carries the name of the answer, as its page has others', () => {
    expect(readElements(render('It can hurt [@a1].', ANSWER), 'a')).toMatchObject([
      { attributes: { href: '#am-i-jealous-source-1', id: 'am-i-jealous-cite-1' } },
    ]);
  });

  it('has the number that the list of sources gives its work', () => {
    const text = 'One [@c3]. Two [@a1; @c3].\n\n| three [@b2] |\n| --- |\n| four [@a1] |';
    const list = listCitations(text);

    expect(list).toHaveLength(3);
    expect(idsOf(render(text)).toSorted()).toEqual(
      list
        .flatMap(({ number, uses }) =>
          Array.from({ length: uses }, (_, use) => `cite-${number}${use > 0 ? `-${use + 1}` : ''}`),
        )
        .toSorted(),
    );
  });

  it('begins to count afresh in each text', () => {
    render('One [@a1].');

    expect(idsOf(render('Two [@b2].'))).toEqual(['cite-1']);
  });

  it('works inside a component of an MDX page', () => {
    const { code } = mdxToJs('<TryThis>\n\nAsk once [@a1].\n\n</TryThis>', {
      ...OPTIONS,
      fileURL: ARTICLE,
    });

    expect(code).toContain('"Ask once"');
    expect(code).toContain('href: "#source-1"');
    expect(code).toContain('id: "cite-1"');
  });
});

it.each([
  'Write to me@rempel1985.example.',
  'A comma [@a1, @b2] makes it words.',
  'In code it is `[@a1]`.',
])('leaves %j as it is', (text) => {
  expect(readElements(render(text), 'a').filter(({ attributes }) => attributes['class'])).toEqual(
    [],
  );
  expect(readText(render(text))).toBe(text.replaceAll('`', ''));
});
