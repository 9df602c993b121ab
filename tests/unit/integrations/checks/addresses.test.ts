import { describe, expect, it } from 'vitest';
import {
  addressOf,
  isListKnown,
  isOfList,
  listAddresses,
  listIds,
  listLost,
  listUnknown,
  mayBeLost,
  pageOf,
} from '../../../../src/integrations/checks/addresses.ts';
import {
  ANSWER,
  ARTICLE,
  contentPlus,
  GROUPS,
  PATH,
  SURROUNDINGS,
  TERM,
  TOOL,
  TOPICS,
  validContent,
} from '../../../support/content-builder.ts';

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
      '/embed/',
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
      ...[
        '/tools/i-statement/',
        '/tools/i-statement/#related',
        '/embed/i-statement/',
        '/embed/#i-statement',
      ],
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

describe('what a file that cannot be read leaves open', () => {
  const without = (path: string) => contentPlus(path, path.endsWith('.json') ? '{' : 'a: [');

  it.each([
    [ARTICLE, 'article', 'signs/slow-replies', '/signs/slow-replies/'],
    [ANSWER, 'question', 'why-does-waiting-hurt', '/faq/#why-does-waiting-hurt'],
    [TERM, 'term', 'boundary', '/glossary/#boundary'],
    [PATH, 'path', 'i-pull-away', '/paths/i-pull-away/'],
    [TOOL, 'tool', 'i-statement', '/embed/i-statement/'],
  ] as const)('%s is there, whatever is in it', (path, kind, id, address) => {
    expect(listLost(without(path))).toEqual([{ file: path, kind, id }]);
    expect(listIds(without(path), kind)).toContain(id);
    expect(isListKnown(without(path), kind)).toBe(true);
    expect(listAddresses(without(path), readFile)).toContain(address);
  });

  it.each([
    [TOPICS, 'topic'],
    [GROUPS, 'question group'],
    ['content/references.json', 'reference'],
  ] as const)('%s is all there is of its kind', (path, kind) => {
    expect(listLost(without(path))).toEqual([]);
    expect(isListKnown(without(path), kind)).toBe(false);
    expect(isListKnown(validContent(), kind)).toBe(true);
    expect(isOfList(kind)).toBe(true);
  });

  it.each([
    [ARTICLE, '/signs/slow-replies/#anything', true],
    [ARTICLE, '/signs/small-lies/#anything', false],
    [ANSWER, '/faq/#anything', false],
    [TERM, '/glossary/#anything', false],
    [TOPICS, '/anything/', true],
    [TOPICS, '/anything/more/', false],
    [GROUPS, '/faq/#group-anything', true],
    [GROUPS, '/faq/#anything', false],
    ['content/references.json', '/sources/#anything', true],
    ['content/helplines.json', '/help/#anything', true],
    ['content/notes.md', '/anything/', false],
  ])('without %s, %s may be right: %s', (path, address, expected) => {
    expect(mayBeLost(without(path), address)).toBe(expected);
    expect(mayBeLost(validContent(), address)).toBe(false);
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
