import { describe, expect, it } from 'vitest';
import { attr, findAll, getOnly, readPages, textOf, type Page } from '../../support/site.ts';

const pages = readPages();
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const mainOf = ({ root, path }: Page) => getOnly(findAll(root, 'main'), path);

/** The headings that stand more than one level below the one before them. */
function listSkips(page: Page): string[] {
  let before = 0;
  return findAll(mainOf(page), ...HEADINGS).flatMap((heading) => {
    const level = Number(heading.tagName.slice(1));
    const isSkip = level > before + 1;
    before = level;
    return isSkip ? [`${page.path}: h${level} ${textOf(heading).trim()}`] : [];
  });
}

function listDoubledIds({ root, path }: Page): string[] {
  const ids = findAll(root).flatMap((element) => attr(element, 'id') ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
}

describe('someone who hears a page', () => {
  it('finds its name at its one first-level heading', () => {
    const others = pages.filter(({ root }) => findAll(root, 'h1').length !== 1);

    expect(pages.length).toBeGreaterThan(35);
    expect(others.map(({ path }) => path)).toEqual([]);
    expect(pages.filter((page) => textOf(findAll(mainOf(page), 'h1')[0]!).trim() === '')).toEqual(
      [],
    );
  });

  it('can walk its headings without a level missing', () => {
    const headings = pages.flatMap((page) => findAll(mainOf(page), ...HEADINGS));

    expect(headings.length).toBeGreaterThan(300);
    expect(pages.flatMap(listSkips)).toEqual([]);
  });

  it('is never led to the wrong place by two elements of one id', () => {
    const withId = pages.flatMap(({ root }) =>
      findAll(root).filter((element) => attr(element, 'id')),
    );

    expect(withId.length).toBeGreaterThan(500);
    expect(pages.flatMap(listDoubledIds)).toEqual([]);
  });
});
