import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../src/words.ts';
import {
  attr,
  findAll,
  isApart,
  isFrame,
  readPages,
  textOf,
  type Page,
} from '../../support/site.ts';

const pages = readPages();
const bodyLinksOf = ({ root }: Page) => findAll(root, 'body').flatMap((body) => findAll(body, 'a'));
const waysOutOf = (page: Page) =>
  bodyLinksOf(page).filter((link) => attr(link, 'data-exit') !== undefined);

describe('someone who must leave at once', () => {
  it('finds the way out in words on every page, frames too', () => {
    const without = pages.filter(
      (page) => !waysOutOf(page).some((link) => textOf(link).trim() === WORDS.exit.label),
    );

    expect(pages.length).toBeGreaterThan(35);
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('goes to a harmless page that is not told where they came from, without a script', () => {
    const ways = pages.flatMap(waysOutOf);
    const others = ways.filter(
      (link) =>
        attr(link, 'href') !== WORDS.exit.target ||
        !(attr(link, 'rel') ?? '').split(' ').includes('noreferrer'),
    );

    expect(ways.length).toBeGreaterThanOrEqual(pages.length);
    expect(others).toHaveLength(0);
  });
});

describe('someone who uses the keyboard', () => {
  // A frame of another site holds the tool alone: there is nothing to skip.
  const framed = pages.filter((page) => !isFrame(page.path));

  it('can skip to the text first of all', () => {
    const others = framed.filter(({ root, path }) => {
      const [first] = bodyLinksOf({ root, path, html: '' });
      const [main] = findAll(root, 'main');
      return !first || !main || attr(first, 'href') !== `#${attr(main, 'id') ?? ''}`;
    });

    expect(framed.length).toBeGreaterThan(35);
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('and leave second', () => {
    const others = framed.filter((page) => bodyLinksOf(page)[1] !== waysOutOf(page)[0]);

    expect(framed.some(isApart)).toBe(true);
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});
