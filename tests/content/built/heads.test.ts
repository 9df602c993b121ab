import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../src/words.ts';
import {
  attr,
  findAll,
  findMeta,
  getOnly,
  isApart,
  isFrame,
  readBuilt,
  readPages,
  textOf,
  type Page,
} from '../../support/site.ts';

const pages = readPages();
const listed = pages.filter((page) => !isApart(page));

const titleOf = ({ root, path }: Page) =>
  textOf(
    getOnly(
      findAll(root, 'head').flatMap((head) => findAll(head, 'title')),
      path,
    ),
  );
const ownTitleOf = (page: Page) => titleOf(page).replace(` · ${WORDS.site.name}`, '');
const listTwice = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index);
const canonicalOf = ({ root }: Page) =>
  findAll(root, 'link').flatMap((link) =>
    attr(link, 'rel') === 'canonical' ? (attr(link, 'href') ?? []) : [],
  );

describe('in a list of tabs or results', () => {
  it('every page has a title of its own, of 60 characters at most before the site’s name', () => {
    const titles = listed.map(ownTitleOf);

    expect(titles.length).toBeGreaterThan(35);
    expect(listTwice(titles)).toEqual([]);
    expect(titles.filter((title) => title.length < 3 || title.length > 60)).toEqual([]);
  });

  it('every page says whose it is', () => {
    expect(pages.length).toBeGreaterThan(35);
    expect(pages.filter((page) => !titleOf(page).endsWith(WORDS.site.name))).toEqual([]);
  });

  it('every page has a description of its own, of 300 characters at most', () => {
    const descriptions = listed.map((page) => findMeta(page, 'description') ?? '');

    expect(descriptions.length).toBeGreaterThan(35);
    expect(listTwice(descriptions)).toEqual([]);
    expect(descriptions.filter(({ length }) => length < 40 || length > 300)).toEqual([]);
  });

  it('a page that is shared is called what it is called', () => {
    const differing = listed.filter(
      (page) =>
        findMeta(page, 'og:title') !== ownTitleOf(page) ||
        findMeta(page, 'og:description') !== findMeta(page, 'description') ||
        findMeta(page, 'og:url') !== canonicalOf(page)[0],
    );

    expect(listed.length).toBeGreaterThan(35);
    expect(differing.map(({ path }) => path)).toEqual([]);
  });
});

describe('for a browser', () => {
  it.each<[string, (page: Page) => string | undefined, RegExp]>([
    ['its language', ({ root }) => attr(root, 'lang'), /^en$/],
    ['one address', (page) => canonicalOf(page).join(' '), /^https:\/\/[^/ ]+\/[^ ]*$/],
    [
      'how wide it is',
      (page) => findMeta(page, 'viewport'),
      /^width=device-width, initial-scale=1$/,
    ],
    [
      'that it tells nobody where a reader came from',
      (page) => findMeta(page, 'referrer'),
      /^no-referrer$/,
    ],
    ['that it comes in light and dark', (page) => findMeta(page, 'color-scheme'), /^light dark$/],
  ])('every page says %s', (_, read, wanted) => {
    const others = pages.filter((page) => !wanted.test(read(page) ?? ''));

    expect(pages.length).toBeGreaterThan(35);
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('the address a page gives is its own; that of a frame is the page of its tool', () => {
    const wanted = pages
      .filter(({ path }) => path !== '/404.html')
      .map((page) => ({
        given: new URL(canonicalOf(page)[0]!).pathname,
        path: isFrame(page.path) ? page.path.replace('/embed/', '/tools/') : page.path,
      }));

    expect(wanted.length).toBeGreaterThan(35);
    expect(wanted.filter(({ given, path }) => given !== path)).toEqual([]);
  });
});

describe('for a search engine', () => {
  it('the sitemap lists every page but the frames and the page for lost ones', () => {
    const inSitemap = [...readBuilt('/sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => url,
    );

    expect(inSitemap.length).toBeGreaterThan(35);
    expect(inSitemap.toSorted()).toEqual(listed.flatMap(canonicalOf).toSorted());
  });

  it('only those are kept out of it', () => {
    const isKeptOut = (page: Page) => findMeta(page, 'robots') === 'noindex';

    expect(pages.filter(isApart).length).toBeGreaterThanOrEqual(2);
    expect(pages.filter(isKeptOut).map(({ path }) => path)).toEqual(
      pages.filter(isApart).map(({ path }) => path),
    );
  });
});
