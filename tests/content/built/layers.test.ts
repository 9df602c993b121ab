import { expect, it } from 'vitest';
import { listLayers } from '../../support/css.ts';
import { findAll, readPages, textOf, type Page } from '../../support/site.ts';
import { readFiles } from '../../support/source-files.ts';

const pages = readPages();
const order = readFiles('src/styles', 'layers.css').flatMap(({ text }) => listLayers(text));
const layersOf = ({ root }: Page) => listLayers(findAll(root, 'style').map(textOf).join('\n'));

// The minifier drops the bare `@layer reset, tokens, …;` where the blocks that follow give the same
// order, so it is the order in which a browser first meets each layer that counts.
it('a browser meets the layers of every page in the order of layers.css, so print beats tools beats base', () => {
  const others = pages
    .map((page) => ({ path: page.path, layers: layersOf(page) }))
    .filter(({ layers }) => layers.join() !== order.filter((name) => layers.includes(name)).join());

  expect(order).toHaveLength(8);
  expect(pages.length).toBeGreaterThan(35);
  expect(others).toEqual([]);
});

it('every page has the layers it cannot do without, reset first', () => {
  const wanted = ['reset', 'tokens', 'base', 'layout', 'components', 'print'];
  const others = pages.filter((page) => wanted.some((name) => !layersOf(page).includes(name)));

  expect(pages.length).toBeGreaterThan(35);
  expect(others.map(({ path }) => path)).toEqual([]);
  expect(
    pages.filter(({ html }) => !/<style>@layer reset[,{]/.test(html)).map(({ path }) => path),
  ).toEqual([]);
});

it.each([
  ['@layer a{b{c:d}}@layer e,a;@layer f{}', ['a', 'e', 'f']],
  ['@layer b , a;\n/* @layer z; */@media print{@layer c{}}', ['b', 'a', 'c']],
])('%s has %j', (css, expected) => {
  expect(listLayers(css)).toEqual(expected);
});
