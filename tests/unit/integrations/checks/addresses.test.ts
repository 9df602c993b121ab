import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { markdownToHtml, markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import {
  listAddresses,
  listIds,
  listUnknown,
  slugOfHeading,
} from '../../../../src/integrations/checks/addresses.ts';
import { readElements } from '../../../support/read-html.ts';
import { validContent } from '../../../support/content-builder.ts';

const STANDING = listAddresses({ entries: [], unreadable: [] });

it('knows the pages that are there whatever anyone writes', () => {
  expect([...STANDING]).toEqual(
    expect.arrayContaining([
      '/',
      '/search/',
      '/help/',
      '/faq/',
      '/glossary/',
      '/paths/',
      '/tools/',
    ]),
  );
});

it('lists every page that was written, and the places on pages that can be linked to', () => {
  const articles = ['slow-replies', 'quiet-weekends', 'small-lies'].map(
    (slug) => `/signs/${slug}/`,
  );
  const written = [...listAddresses(validContent())].filter((address) => !STANDING.has(address));

  expect(written.toSorted()).toEqual(
    [
      ...['/signs/', '/about/', '/paths/i-pull-away/'],
      ...['/tools/i-statement/', '/embed/i-statement/'],
      ...['/faq/#why-does-waiting-hurt', '/glossary/#boundary', '/glossary/#trigger'],
      ...articles.flatMap((page) => [page, `${page}#what-you-can-try`, `${page}#ask-once`]),
    ].toSorted(),
  );
});

describe('the fragment of a heading', () => {
  const HEADINGS = [
    'What you can try',
    "It's not you, it's the gap!",
    'Signs *that* stay in `your` head',
    'What [trust](/understanding/) is',
    'Two – or three – things',
    'Café, naïve and größer',
    'Is it me? Or is it you?',
    '1. First  things',
    'snake_case and kebab-case',
    'Calm “or” not…',
  ];

  it.each(HEADINGS)('is the one Astro gives to "%s"', async (heading) => {
    const text = `## ${heading}`;
    const { html } = await markdownToHtml(text, {
      features: { smartPunctuation: true },
      hastPlugins: [satteriHeadingIdsPlugin()],
    });

    expect(slugOfHeading(markdownToMdast(text))).toBe(
      readElements(html, 'h2')[0]?.attributes['id'],
    );
  });
});

it('listIds names the entries of a kind', () => {
  expect(listIds(validContent(), 'term')).toEqual(['boundary', 'trigger']);
  expect(listIds(validContent(), 'article')).toContain('signs/slow-replies');
});

it.each([
  [['a', 'b', 'c'], [{ index: 1, value: 'b' }]],
  [['a', 7], []],
  ['b', []],
  [undefined, []],
])('listUnknown of %j', (related, unknown) => {
  expect(listUnknown({ related }, 'related', new Set(['a', 'c']))).toEqual(unknown);
});
