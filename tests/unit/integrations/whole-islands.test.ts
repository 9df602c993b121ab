import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  bundleIsland,
  listIslands,
  withWholeIslands,
} from '../../../src/integrations/whole-islands.ts';
import { ROOT } from '../../support/source-files.ts';

const PAGE =
  '<p></p><astro-island uid="a" component-url="/_astro/view.1.js" component-export="WalkView" ' +
  'renderer-url="/_astro/client.2.js" props="{}" ssr></astro-island>';

describe('the islands of a page', () => {
  it('are found with their script and the name of their view', () => {
    expect(listIslands('<p>We talk.</p>')).toEqual([]);
    expect(listIslands(PAGE)).toEqual([{ address: '/_astro/view.1.js', exported: 'WalkView' }]);
  });

  it('get one script for the view and for what starts it', () => {
    const wholes = new Map([['/_astro/view.1.js', '/_astro/Walk.3.js']]);

    expect(withWholeIslands(PAGE, wholes)).toBe(
      PAGE.replace('/_astro/view.1.js', '/_astro/Walk.3.js').replace(
        '/_astro/client.2.js',
        '/_astro/Walk.3.js',
      ),
    );
  });

  it('stay as they are where there is no such script', () => {
    expect(withWholeIslands(PAGE, new Map())).toBe(PAGE);
  });
});

it('puts a view and what starts it into one file, and what it may ask for later into others', async () => {
  const view = join(ROOT, 'src/tools/nightly-reflection/view.tsx');
  const chunks = await bundleIsland(view, 'NightlyReflectionView');
  const own = chunks.map(({ fileName }) => fileName);
  const entry = chunks.find(({ isEntry }) => isEntry);
  const later = chunks.filter((chunk) => chunk !== entry);

  expect(entry?.fileName).toMatch(/^_astro\/NightlyReflection\.[\w-]{8}\.js$/);
  expect(entry?.imports).toEqual([]);
  expect(entry?.exports).toEqual(expect.arrayContaining(['NightlyReflectionView', 'default']));
  expect(later.length).toBeGreaterThan(1);
  expect(later.flatMap(({ imports }) => imports).filter((name) => !own.includes(name))).toEqual([]);
});
