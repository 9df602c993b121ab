import { expect, it } from 'vitest';
import {
  addressOf,
  listAddresses,
  listIds,
  listUnknown,
  pageOf,
} from '../../../../src/integrations/checks/addresses.ts';
import { SURROUNDINGS, validContent } from '../../../support/content-builder.ts';

const { readFile } = SURROUNDINGS;
const STANDING = listAddresses({ entries: [], unreadable: [] }, readFile);

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
  const written = [...listAddresses(validContent(), readFile)].filter(
    (address) => !STANDING.has(address),
  );
  const article = [
    ...['in-short', 'related', 'sources', 'what-you-can-try', 'ask-once', 'try-this'],
    ...[1, 2, 3].flatMap((number) => [`source-${number}`, `cite-${number}`]),
  ];
  const pages = ['slow-replies', 'quiet-weekends', 'small-lies'].map((slug) => `/signs/${slug}/`);

  expect(written.toSorted()).toEqual(
    [
      ...['/signs/', '/signs/#articles', '/signs/#others', '/signs/#questions', '/about/'],
      ...['/paths/i-pull-away/', '/paths/i-pull-away/#others', '/help/#us'],
      ...['/tools/i-statement/', '/tools/i-statement/#related', '/embed/i-statement/'],
      ...['/glossary/#boundary', '/glossary/#trigger', '/faq/#group-signs'],
      ...['', '-source-1', '-cite-1'].map((place) => `/faq/#why-does-waiting-hurt${place}`),
      ...['rempel1985', 'reis2004', 'simpson2007'].map((id) => `/sources/#${id}`),
      ...pages.flatMap((page) => [page, ...article.map((place) => `${page}#${place}`)]),
      '/signs/slow-replies/#questions',
    ].toSorted(),
  );
});

it.each([
  ['article', 'signs/a', '/signs/a/', '/signs/a/'],
  ['topic', 'signs', '/signs/', '/signs/'],
  ['site page', 'about', '/about/', '/about/'],
  ['path', 'a', '/paths/a/', '/paths/a/'],
  ['tool', 'a', '/tools/a/', '/tools/a/'],
  ['question', 'why', '/faq/#why', '/faq/'],
  ['question group', 'signs', '/faq/#group-signs', '/faq/'],
  ['term', 'a', '/glossary/#a', '/glossary/'],
  ['reference', 'a1985', '/sources/#a1985', '/sources/'],
  ['helplines', 'helplines', '/help/', '/help/'],
] as const)('addressOf and pageOf: %s %s', (kind, id, address, page) => {
  expect(addressOf({ kind, id })).toBe(address);
  expect(pageOf({ kind, id })).toBe(page);
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
