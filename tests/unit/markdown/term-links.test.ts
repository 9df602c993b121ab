import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { citations } from '../../../src/markdown/citations.ts';
import { termLinks } from '../../../src/markdown/term-links.ts';
import { readElements, readText } from '../../support/read-html.ts';

const PLUGIN = termLinks([
  {
    slug: 'attachment',
    short: 'What it means.',
    forms: ['attachment', 'attachment bond', 'attachment bonds'],
  },
  {
    slug: 'attachment-anxiety',
    short: 'What it means.',
    forms: ['attachment anxiety', 'anxious attachment'],
  },
  { slug: 'boundary', short: 'What it means.', forms: ['boundary', 'boundaries'] },
  {
    slug: 'i-statement',
    short: 'What it means.',
    forms: ['I statement', 'I statements', 'I-statement'],
  },
  { slug: 'others-view', short: 'What it means.', forms: ["other's view"] },
  { slug: 'plus', short: 'What it means.', forms: ['trust (plus)', 'a+b'] },
]);

const ARTICLE = 'content/articles/signs/slow-replies.mdx';

function render(text: string, path = ARTICLE): string {
  return markdownToHtml(text, {
    features: { smartPunctuation: true },
    fileURL: new URL(`file:///site/${path}`),
    mdastPlugins: [citations, PLUGIN],
  }).html;
}

/** The links of a text that lead to the glossary, as `words → slug`. */
const linked = (text: string, path?: string) =>
  readElements(render(text, path), 'a')
    .filter(({ attributes }) => attributes['href']?.startsWith('/glossary/'))
    .map(({ text: words, attributes }) => `${words} → ${attributes['href']?.split('#')[1] ?? ''}`);

it('links a term to its place in the glossary and keeps the words as written, its meaning at hand', () => {
  const html = render('Each boundary is yours.');

  expect(readText(html)).toBe('Each boundary is yours.');
  expect(readElements(html, 'a')).toMatchObject([
    {
      text: 'boundary',
      attributes: {
        href: '/glossary/#boundary',
        class: 'term',
        'data-definition': 'What it means.',
      },
    },
  ]);
});

describe('what is linked', () => {
  it.each([
    ['only the first use', 'A boundary. A boundary.\n\nA boundary.', ['boundary → boundary']],
    ['one form of a term for all', 'Boundaries and a boundary.', ['Boundaries → boundary']],
    ['a plural', 'Set boundaries.', ['boundaries → boundary']],
    ['a capital at the start', 'Attachment grows.', ['Attachment → attachment']],
    ['the longest form', 'Attachment anxiety.', ['Attachment anxiety → attachment-anxiety']],
    [
      'a longer form and then a shorter one',
      'Attachment bonds. Anxious attachment.',
      ['Attachment bonds → attachment', 'Anxious attachment → attachment-anxiety'],
    ],
    [
      'several terms of a line',
      'An I statement on a boundary.',
      ['I statement → i-statement', 'boundary → boundary'],
    ],
    ['a form with a hyphen', 'An I-statement.', ['I-statement → i-statement']],
    [
      'a form over two lines',
      'Some attachment\nanxiety.',
      ['attachment\nanxiety → attachment-anxiety'],
    ],
    ['an apostrophe', "The other's view.", ['other’s view → others-view']],
    ['a curly apostrophe', 'The other’s view.', ['other’s view → others-view']],
    ['forms with signs', 'It is trust (plus).', ['trust (plus) → plus']],
    ['a term in bold', 'A **boundary**.', ['boundary → boundary']],
    ['a term in a list', '- a boundary', ['boundary → boundary']],
    ['a term in quotation marks', 'A "boundary".', ['boundary → boundary']],
    ['a term before a citation', 'A boundary [@a1].', ['boundary → boundary']],
  ])('%s', (_what, text, links) => {
    expect(linked(text)).toEqual(links);
  });

  it.each([
    ['part of a word', 'Detachment, attachments and myboundary2.'],
    ['part of a word with a hyphen', 'Pre-attachment and boundary-setting.'],
    ['part of a word with an accent', 'Ëboundary and boundaryé.'],
    ['a heading', '## A boundary'],
    ['a link', '[a boundary](/signs/)'],
    ['bold in a link', '[a **boundary**](/signs/)'],
    ['code', '`boundary`'],
    ['signs read as a pattern', 'aab'],
  ])('not %s', (_what, text) => {
    expect(linked(text)).toEqual([]);
  });

  it('the first use outside headings and links, where those came before', () => {
    expect(linked('## A boundary\n\n[boundaries](/signs/) and a boundary')).toEqual([
      'boundary → boundary',
    ]);
  });

  it('the first use in each text anew', () => {
    expect(linked('A boundary.')).toEqual(linked('A boundary.'));
  });

  it('the words inside a component of an MDX page', () => {
    const { code } = mdxToJs('<TryThis>\n\nSet a boundary.\n\n</TryThis>', {
      fileURL: new URL(`file:///site/${ARTICLE}`),
      mdastPlugins: [PLUGIN],
    });

    expect(code).toContain('href: "/glossary/#boundary"');
  });
});

it.each([
  'content/faq/signs/am-i-jealous.md',
  'content/tools/i-statement.mdx',
  'content/site/about.mdx',
])('links no term in %s', (path) => {
  expect(linked('A boundary.', ARTICLE)).toHaveLength(1);
  expect(linked('A boundary.', path)).toEqual([]);
});

it('keeps a citation beside a term', () => {
  expect(readText(render('Set a boundary [@a1], and attachment [@b2].'))).toBe(
    'Set a boundary1, and attachment2.',
  );
});

it('leaves a text alone where the glossary is empty', () => {
  const { html } = markdownToHtml('A boundary.', {
    fileURL: new URL(`file:///site/${ARTICLE}`),
    mdastPlugins: [termLinks([])],
  });

  expect(html.trim()).toBe('<p>A boundary.</p>');
});
