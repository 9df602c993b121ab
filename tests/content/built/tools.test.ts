import { describe, expect, it } from 'vitest';
import { attr, findAll, getOnly, readPages, textOf, type Element } from '../../support/site.ts';

const pages = readPages().filter(({ path }) => /^\/tools\/[^/]+\/$/.test(path));
const isTool = (element: Element) => attr(element, 'class')?.split(' ').includes('tool') ?? false;
const wordsOf = (element: Element) => textOf(element).trim();

const tools = pages.map(({ root, path }) => {
  const tool = getOnly(findAll(root, 'section').filter(isTool), path);
  return {
    path,
    page: wordsOf(getOnly(findAll(root, 'h1'), path)),
    titles: findAll(tool, 'h1', 'h2').map(wordsOf),
  };
});

describe('someone who has used one tool', () => {
  it('is not told the title of a page twice by the next', () => {
    const doubled = tools.filter(({ page, titles }) => titles.includes(page));

    expect(tools).toHaveLength(13);
    expect(tools.filter(({ titles }) => titles.length === 0)).toEqual([]);
    expect(doubled.map(({ path }) => path)).toEqual([]);
  });
});
