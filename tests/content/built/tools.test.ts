import { describe, expect, it } from 'vitest';
import { expectExactly } from '../../support/edition.ts';
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
    buttons: findAll(tool, 'button').map(wordsOf),
  };
});

describe('someone who has used one tool', () => {
  it('is not told the title of a page twice by the next', () => {
    const doubled = tools.filter(({ page, titles }) => titles.includes(page));

    expectExactly('tools', tools.length);
    expect(tools.filter(({ titles }) => titles.length === 0)).toEqual([]);
    expect(doubled.map(({ path }) => path)).toEqual([]);
  });

  it('finds the way to print before the way to copy in every other', () => {
    const firstOf = (buttons: readonly string[], verb: string) =>
      buttons.findIndex((words) => words.startsWith(verb));
    const withBoth = tools.filter(
      ({ buttons }) => firstOf(buttons, 'Print') >= 0 && firstOf(buttons, 'Copy') >= 0,
    );
    const turned = withBoth.filter(
      ({ buttons }) => firstOf(buttons, 'Copy') < firstOf(buttons, 'Print'),
    );

    expect(withBoth.length).toBeGreaterThan(9);
    expect(turned.map(({ path }) => path)).toEqual([]);
  });
});
