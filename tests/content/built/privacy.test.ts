import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  attr,
  DIST,
  findAll,
  findMeta,
  isFrame,
  readBuilt,
  readPages,
  textOf,
  type Element,
  type Page,
} from '../../support/site.ts';

const pages = readPages();

// What a browser fetches, sends to or runs by itself.
// prettier-ignore
const FETCHED = ['src', 'srcset', 'href', 'action', 'formaction', 'poster', 'data', 'ping', 'background', 'xlink:href', 'component-url', 'renderer-url', 'before-hydration-url', 'imagesrcset', 'manifest'];
const isElsewhere = (value: string) => /^\s*(?:[a-z][a-z\d+.-]*:)?\/\//i.test(value);
const isMereAddress = (element: Element) =>
  (element.tagName === 'a' && attr(element, 'ping') === undefined) ||
  (element.tagName === 'link' && ['canonical', 'alternate'].includes(attr(element, 'rel') ?? ''));

function listCalls({ path, root }: Pick<Page, 'path' | 'root'>): string[] {
  const attributes = findAll(root)
    .filter((element) => !isMereAddress(element))
    .flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name, value }) => FETCHED.includes(name) && isElsewhere(value))
        .map(({ name, value }) => `${path}: <${tagName} ${name}="${value}">`),
    );
  const styles = findAll(root, 'style').flatMap((style) => listStyleCalls(textOf(style)));
  const scripts = findAll(root, 'script').flatMap((script) => listScriptCalls(textOf(script)));
  return [...attributes, ...[...styles, ...scripts].map((call) => `${path}: ${call}`)];
}

function listStyleCalls(css: string): string[] {
  const calls = css.matchAll(/(?:url\(\s*|@import\s*)["']?((?:https?:)?\/\/[^"')]+)/gi);
  return [...calls].map(([call]) => call);
}

function listScriptCalls(code: string): string[] {
  const calls = code.matchAll(
    /(?:\bfrom|\bimport|\bfetch|\bsendBeacon|\bsrc\s*=|\bnew \w+)\s*\(?\s*["'`](?:https?:|wss?:)?\/\/[^"'`]+/gi,
  );
  return [...calls].map(([call]) => call);
}

describe('a reader’s browser', () => {
  it('asks nobody but this site for anything on a page', () => {
    const addresses = pages.flatMap(({ root }) =>
      findAll(root).flatMap(({ attrs }) => attrs.filter(({ name }) => FETCHED.includes(name))),
    );

    expect(addresses.length).toBeGreaterThan(1000);
    expect(pages.flatMap(listCalls)).toEqual([]);
  });

  it('asks nobody but this site in a script or style of its own', () => {
    const files = readdirSync(join(DIST, '_astro')).filter((file) => /\.(?:js|css)$/.test(file));
    const calls = files.flatMap((file) => {
      const code = readBuilt(`_astro/${file}`);
      return [...listScriptCalls(code), ...listStyleCalls(code)].map((call) => `${file}: ${call}`);
    });

    expect(files.length).toBeGreaterThan(8);
    expect(calls).toEqual([]);
  });

  it('is told one origin in addresses that are only named: the site’s own', () => {
    const named = pages.flatMap((page) => [
      ...['og:url', 'og:image'].flatMap((name) => findMeta(page, name) ?? []),
      ...findAll(page.root, 'link')
        .flatMap((link) => attr(link, 'href') ?? [])
        .filter(isElsewhere),
    ]);

    expect(named.length).toBeGreaterThan(100);
    expect(new Set(named.map((url) => new URL(url).origin)).size).toBe(1);
  });

  it.each([
    ['import{a}from"https://a.example/a.js"', 1],
    ['fetch("//a.example/collect")', 1],
    ['new WebSocket(`wss://a.example`)', 1],
    ['import("./later.js");location.href="https://a.example/"', 0],
  ])('%s makes %i calls', (code, count) => {
    expect(listScriptCalls(code)).toHaveLength(count);
  });
});

describe('the security policy of a page', () => {
  const readPolicy = ({ root }: Page) => {
    const meta = findAll(root, 'meta').find(
      (element) => attr(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    const parts = (meta ? (attr(meta, 'content') ?? '') : '')
      .split(';')
      .map((part) => part.trim().split(/\s+/));
    return new Map(parts.map(([name = '', ...values]) => [name, values]));
  };
  const siteOf = ({ root }: Page) =>
    findAll(root, 'link')
      .filter((link) => attr(link, 'rel') === 'canonical')
      .map((link) => new URL(attr(link, 'href') ?? '').origin)[0];
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const isInline = (element: Element) =>
    attr(element, 'src') === undefined &&
    !/json/.test(attr(element, 'type') ?? '') &&
    textOf(element) !== '';
  const listHashes = ({ root }: Page, tag: 'script' | 'style') =>
    [
      ...new Set(
        findAll(root, tag)
          .filter(isInline)
          .map((element) => hash(textOf(element))),
      ),
    ].sort();
  const listNamed = (page: Page, directive: string) =>
    (readPolicy(page).get(directive) ?? []).filter((value) => value.startsWith("'sha256-")).sort();

  it('names every inline style of the page, and no other', () => {
    const hashes = pages.flatMap((page) => listHashes(page, 'style'));
    const differing = pages.filter(
      (page) => listNamed(page, 'style-src').join() !== listHashes(page, 'style').join(),
    );

    expect(hashes.length).toBeGreaterThanOrEqual(pages.length);
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it('allows no inline script, as no page has one', () => {
    expect(pages.flatMap((page) => listHashes(page, 'script'))).toEqual([]);
    expect(pages.flatMap((page) => listNamed(page, 'script-src'))).toEqual([]);
  });

  it('allows nothing from elsewhere, and nothing inline that it does not name', () => {
    const values = pages.map((page) => ({
      path: page.path,
      // Frames name their own site: in a sandbox they have no origin by which Safari would know it.
      all: [...readPolicy(page).values()]
        .flat()
        .filter((value) => !isFrame(page.path) || value !== siteOf(page)),
    }));
    const loose = values.filter(({ all }) =>
      all.some((value) => /^\*|^https?:|unsafe-inline|'unsafe-eval'/.test(value)),
    );

    expect(values.length).toBeGreaterThan(35);
    expect(
      pages.filter((page) => readPolicy(page).get('default-src')?.join() !== "'none'"),
    ).toEqual([]);
    expect(loose).toEqual([]);
  });

  it('names its own site on every frame, so that its scripts load in a sandbox in Safari too', () => {
    const frames = pages.filter(({ path }) => isFrame(path));

    expect(frames.length).toBeGreaterThan(0);
    expect(
      frames.filter(
        (page) =>
          !readPolicy(page)
            .get('script-src')
            ?.includes(siteOf(page) ?? ''),
      ),
    ).toEqual([]);
  });

  it('would block no style or handler, as none stands in an attribute', () => {
    const blocked = pages.flatMap(({ path, root }) =>
      findAll(root).flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name }) => name === 'style' || /^on[a-z]/.test(name))
          .map(({ name }) => `${path}: <${tagName} ${name}>`),
      ),
    );

    expect(pages.length).toBeGreaterThan(35);
    expect(blocked).toEqual([]);
  });

  it('stands before anything it is to guard', () => {
    const late = pages.filter(({ root }) => {
      const [, second] = findAll(findAll(root, 'head')[0]!);
      return !second || attr(second, 'http-equiv') !== 'content-security-policy';
    });

    expect(pages.length).toBeGreaterThan(35);
    expect(late.map(({ path }) => path)).toEqual([]);
  });
});
