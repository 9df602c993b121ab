import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { V1_INTEGRITY } from '../../../src/embed/v1-integrity.ts';
import {
  countSent,
  listAllScripts,
  listLaterImports,
  listScripts,
} from '../../support/page-weight.ts';
import {
  attr,
  findAll,
  isFrame,
  readBuilt,
  readPages,
  textOf,
  type Page,
} from '../../support/site.ts';
import { listPaths, ROOT } from '../../support/source-files.ts';

const pages = readPages();
const frames = pages.filter(({ path }) => isFrame(path));
const slugs = listPaths('content/tools').map((path) => path.replace(/^.*\/(.*)\.mdx$/, '$1'));
const getPage = (path: string) => pages.find((page) => page.path === path)!;

/** What a frame costs before the first key, and with all that it may ask for after, in bytes. */
const MOST_AT_FIRST = 24 * 1024;
const MOST_IN_ALL = 36 * 1024;
// The builder has a review of wording, which is 12 KB alone. The whole should come to 36.
const MOST_OF_BUILDER = 44 * 1024;

const weighAll = ({ html }: Page, scripts: readonly string[]) =>
  [html, ...scripts.map(readBuilt)].map(countSent).reduce((total, bytes) => total + bytes, 0);

describe('every tool', () => {
  it('has a page for frames, and a file for blogs', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(1);
    expect(frames.map(({ path }) => path).sort()).toEqual(
      slugs.map((slug) => `/embed/${slug}/`).sort(),
    );
    for (const slug of slugs) {
      const told = JSON.parse(readBuilt(`/embed/${slug}.json`)) as Record<string, unknown>;
      expect(told, slug).toMatchObject({ version: '1.0', type: 'rich' });
    }
  });

  it('says on both its pages where that file is, in the head and soon, where WordPress looks', () => {
    const told = slugs.flatMap((slug) =>
      [`/tools/${slug}/`, `/embed/${slug}/`].map((path) => {
        const page = getPage(path);
        const links = findAll(findAll(page.root, 'head')[0]!, 'link').filter(
          (link) => attr(link, 'type') === 'application/json+oembed',
        );
        return {
          path,
          rel: links.map((link) => attr(link, 'rel')),
          to: links.map((link) => new URL(attr(link, 'href') ?? '').pathname),
          isSoon: page.html.indexOf('json+oembed') < 150_000,
          wanted: `/embed/${slug}.json`,
        };
      }),
    );

    expect(told).toHaveLength(2 * slugs.length);
    for (const { path, rel, to, isSoon, wanted } of told) {
      expect({ path, rel, to, isSoon }).toEqual({
        path,
        rel: ['alternate'],
        to: [wanted],
        isSoon: true,
      });
    }
  });

  it('can be had as an address, a frame and a script', () => {
    const codes = findAll(getPage('/embed/').root, 'code').map(textOf);

    expect(codes).toHaveLength(3 * slugs.length);
    for (const slug of slugs) {
      expect(codes.filter((code) => code.endsWith(`/tools/${slug}/`))).toHaveLength(1);
      expect(codes.filter((code) => code.includes(`/embed/${slug}/"`))).toHaveLength(1);
      expect(codes.filter((code) => code.includes(`tool="${slug}"`))).toHaveLength(1);
    }
  });
});

describe('a frame on another site', () => {
  it('weighs 24 KB at most before the first key', () => {
    const weights = frames.map((page) => ({
      path: page.path,
      bytes: weighAll(page, listScripts(page)),
    }));

    expect(weights.length).toBeGreaterThanOrEqual(1);
    expect(weights.filter(({ bytes }) => bytes > MOST_AT_FIRST)).toEqual([]);
  });

  it('weighs 36 KB at most with all that it may ask for, and the builder 44', () => {
    const weights = frames.map((page) => ({
      path: page.path,
      scripts: listAllScripts(page).length,
      bytes: weighAll(page, listAllScripts(page)),
    }));

    expect(weights.length).toBeGreaterThanOrEqual(1);
    expect(weights.filter(({ scripts }) => scripts < 2)).toEqual([]);
    const most = (path: string) => (path === '/embed/i-statement/' ? MOST_OF_BUILDER : MOST_IN_ALL);
    expect(weights.filter(({ path, bytes }) => bytes > most(path))).toEqual([]);
  });

  it('brings no typeface, no picture and no style sheet', () => {
    const brought = frames.flatMap(({ path, root, html }) => [
      ...(/@font-face|url\(/.test(html) ? [`${path}: a typeface or picture in its style`] : []),
      ...findAll(root, 'img', 'picture', 'video', 'audio', 'object', 'embed', 'iframe').map(
        ({ tagName }) => `${path}: <${tagName}>`,
      ),
      ...findAll(root, 'link')
        .filter((link) => ['stylesheet', 'preload'].includes(attr(link, 'rel') ?? ''))
        .map((link) => `${path}: ${attr(link, 'href') ?? ''}`),
    ]);

    expect(frames.length).toBeGreaterThanOrEqual(1);
    expect(brought).toEqual([]);
  });

  it('what is asked for later is seen', () => {
    expect(
      listLaterImports('import(`./a.js`).then(b);new URL("c.js",import.meta.url).href'),
    ).toEqual(['./a.js', 'c.js']);
  });
});

describe('the script for other sites', () => {
  const v1 = readFileSync(join(ROOT, 'dist/embed/v1.js'));

  it('is served with the hash that the page names', () => {
    const hash = createHash('sha384').update(v1).digest('base64');

    expect(`sha384-${hash}`).toBe(V1_INTEGRITY);
    expect(getPage('/embed/').html).toContain(V1_INTEGRITY);
  });

  it('may be loaded from anywhere and kept for good, on hosts that read _headers', () => {
    const rules = readBuilt('/_headers').split('\n\n');
    const find = (start: string) => rules.find((rule) => rule.includes(`\n${start}\n`));

    for (const address of ['/_astro/*', '/embed/v1.js']) {
      expect(find(address), address).toContain('Access-Control-Allow-Origin: *');
      expect(find(address), address).toMatch(/max-age=31536000, immutable/);
    }
  });
});
