import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listAddresses as listKnownAddresses } from '../../../src/integrations/checks/addresses.ts';
import { readContent } from '../../../src/integrations/checks/content.ts';
import { lookAround } from '../../../src/integrations/content-checks.ts';
import { ROOT } from '../../support/source-files.ts';
import { attr, DIST, findAll, findMeta, readPages, type Page } from '../../support/site.ts';

const pages = readPages();
const ids = new Map(
  pages.map(({ path, root }) => [
    path,
    new Set(findAll(root).flatMap((element) => attr(element, 'id') ?? [])),
  ]),
);

// `/search/#q=…` hands a query to the page without sending it to the server; it names no element.
const isQuery = (hash: string) => hash.startsWith('#q=');

/** Why an address leads nowhere, or undefined. */
function explainDeadEnd(from: string, address: string): string | undefined {
  const { pathname, hash } = new URL(address, `https://site.example${from}`);
  const file = join(DIST, decodeURIComponent(pathname));
  const isFile = existsSync(file) && statSync(file).isFile();
  if (!ids.has(pathname) && !isFile) return `${from}: ${address} is not there`;
  if (hash === '' || isQuery(hash) || ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)))) {
    return undefined;
  }
  return `${from}: ${address} has no such place on its page`;
}

const listAddresses = ({ path, root }: Page) =>
  findAll(root)
    .flatMap((element) => ['href', 'src'].flatMap((name) => attr(element, name) ?? []))
    .filter((address) => !/^(?:[a-z]+:|\/\/)/.test(address))
    .map((address) => ({ path, address }));

it('every link inside the site leads to a page that exists, and to a place on it that exists', () => {
  const links = pages.flatMap(listAddresses);
  const deadEnds = links.flatMap(({ path, address }) => explainDeadEnd(path, address) ?? []);

  expect(links.length).toBeGreaterThan(1000);
  expect(links.filter(({ address }) => address.includes('#')).length).toBeGreaterThan(300);
  expect(deadEnds).toEqual([]);
});

it('the header tells the page that is open from the part of the site it is in', () => {
  const marked = pages.flatMap(({ path, root }) =>
    findAll(root, 'a').flatMap((link) => {
      const mark = attr(link, 'aria-current');
      return mark === undefined ? [] : [{ path, href: attr(link, 'href'), mark }];
    }),
  );
  const find = (path: string) => marked.filter((link) => link.path === path);

  expect(marked.length).toBeGreaterThan(50);
  expect(marked.filter(({ path, href, mark }) => (path === href) !== (mark === 'page'))).toEqual(
    [],
  );
  expect(find('/search/')).toEqual([{ path: '/search/', href: '/search/', mark: 'page' }]);
  expect(find('/tools/')).toEqual([{ path: '/tools/', href: '/tools/', mark: 'page' }]);
  expect(find('/tools/breathing/')).toEqual([
    { path: '/tools/breathing/', href: '/tools/', mark: 'true' },
  ]);
  expect(find('/signs/')).toEqual([{ path: '/signs/', href: '/#topics', mark: 'true' }]);
});

it('no page leads to itself above its title', () => {
  const above = pages.flatMap(({ path, root }) =>
    findAll(root, 'p')
      .filter((line) => attr(line, 'class')?.split(' ').includes('place'))
      .flatMap((line) => findAll(line, 'a').map((link) => ({ path, href: attr(link, 'href') }))),
  );

  expect(above.length).toBeGreaterThan(35);
  expect(above.filter(({ path, href }) => path === href)).toEqual([]);
});

it('every address that the checks let an author link to is there', () => {
  const { readFile } = lookAround(ROOT, '2026-11-22');
  const addresses = [...listKnownAddresses(readContent(ROOT), readFile)];

  expect(addresses.length).toBeGreaterThan(1000);
  expect(addresses.flatMap((address) => explainDeadEnd('/', address) ?? [])).toEqual([]);
});

it.each([
  ['/', '/no-such-page/', '/: /no-such-page/ is not there'],
  ['/help/', '#nowhere', '/help/: #nowhere has no such place on its page'],
  ['/help/', '/faq', '/help/: /faq is not there'],
  ['/help/', '/faq/#what-causes-trust-issues', undefined],
  ['/help/', '/search/#q=slow+reply', undefined],
  ['/help/', '/icon.svg', undefined],
])('from %s, %s: %s', (from, address, expected) => {
  expect(explainDeadEnd(from, address)).toBe(expected);
});

it('the picture that is shown where a page is shared exists', () => {
  const pictures = new Set(pages.flatMap((page) => findMeta(page, 'og:image') ?? []));
  const lost = [...pictures].filter((url) => explainDeadEnd('/', new URL(url).pathname));

  expect(pictures.size).toBeGreaterThan(0);
  expect(lost).toEqual([]);
});

it('a site that was not built says so', () => {
  expect(() => readPages('/no/such/folder')).toThrow(
    new Error('Build the site first: npm run build (/no/such/folder has 0 pages)'),
  );
});
