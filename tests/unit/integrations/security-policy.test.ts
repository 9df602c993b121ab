import { describe, expect, it } from 'vitest';
import {
  composePolicy,
  withOneStyle,
  withPolicy,
} from '../../../src/integrations/security-policy.ts';
import { readElements } from '../../support/read-html.ts';

/** The script and its hash as the Content Security Policy standard gives them. */
const SCRIPT = "alert('Hello, world.');";
const HASH = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

/** What a page may load of one kind. */
const sourcesOf = (html: string, kind: string) =>
  composePolicy(html)
    .split(';')
    .find((directive) => directive.startsWith(`${kind} `))
    ?.split(' ')
    .slice(1);

describe('the policy of a page', () => {
  it('lets a page load from this site and no other', () => {
    expect(composePolicy('<p>We talk.</p>')).toBe(
      "default-src 'none';img-src 'self' data:;font-src 'self';connect-src 'self';manifest-src 'self';form-action 'self';base-uri 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self'",
    );
  });

  it('names this site where a frame in a sandbox must load its scripts, which Safari else refuses', () => {
    expect(composePolicy('<p>We talk.</p>', 'https://promises.example')).toContain(
      "script-src 'self' https://promises.example 'wasm-unsafe-eval'",
    );
  });

  it('lets the page that hands out code show a frame of this site, and no other page', () => {
    const page = '<small-promises-tool tool="i-statement"></small-promises-tool>';

    expect(sourcesOf(page, 'frame-src')).toEqual(["'self'"]);
    expect(sourcesOf('<p>We talk.</p>', 'frame-src')).toBeUndefined();
  });

  it.each([
    ['<script>', 'script-src', "'self' 'wasm-unsafe-eval'"],
    ['<script type="module">', 'script-src', "'self' 'wasm-unsafe-eval'"],
    ['<script\ntype="module" data-src="x">', 'script-src', "'self' 'wasm-unsafe-eval'"],
    ['<style>', 'style-src', "'self'"],
    ['<style media="print">', 'style-src', "'self'"],
  ])('names what stands in %s, by its hash', (tag, kind, others) => {
    const html = `<head>${tag}${SCRIPT}</${tag.slice(1).split(/[\s>]/)[0] ?? ''}></head>`;

    expect(sourcesOf(html, kind)).toEqual([...others.split(' '), HASH]);
  });

  it.each([
    '<script src="/a.js"></script>',
    '<script type="module" src="/a.js"> </script>',
    '<script></script>',
    '<script type="application/ld+json">{"name":"Small Promises"}</script>',
    `<template>${SCRIPT}</template>`,
  ])('names nothing for %s', (html) => {
    expect(sourcesOf(html, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  it('names the same script once, and each different one', () => {
    const html = `<script>${SCRIPT}</script><script>${SCRIPT}</script><script>1</script>`;

    expect(sourcesOf(html, 'script-src')).toHaveLength(4);
  });

  it('counts every space of a script, as a browser does', () => {
    expect(sourcesOf(`<script> ${SCRIPT}</script>`, 'script-src')).not.toContain(HASH);
    expect(sourcesOf(`<script> ${SCRIPT}</script>`, 'script-src')).toHaveLength(3);
  });

  it('never allows all inline scripts or styles', () => {
    const html = `<style>p{}</style><script>${SCRIPT}</script><p style="color:red">`;

    expect(composePolicy(html)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
  });
});

describe('withPolicy', () => {
  const PAGE = `<!doctype html><head><meta charset="utf-8"><title>A</title><script>${SCRIPT}</script></head>`;

  it('puts the policy before anything it is about', () => {
    expect(readElements(withPolicy(PAGE), 'meta', 'title', 'script')).toMatchObject([
      { attributes: { charset: 'utf-8' } },
      { attributes: { 'http-equiv': 'content-security-policy', content: composePolicy(PAGE) } },
      { name: 'title' },
      { name: 'script' },
    ]);
  });

  it('changes nothing else', () => {
    expect(withPolicy(PAGE).replace(/<meta http-equiv[^>]*>/, '')).toBe(PAGE);
  });

  it('refuses a page that has no place for it', () => {
    expect(() => withPolicy('<head><title>A</title></head>')).toThrow(
      new Error('A page has no <meta charset="utf-8"> to put its policy after'),
    );
  });
});

describe('withOneStyle', () => {
  it('joins the styles that stand together, in their order, and leaves the others where they are', () => {
    const html =
      '<style>a{}</style><style>b{}</style><p></p><style media="print">c{}</style><style>d{}</style>';

    expect(withOneStyle(html)).toBe(
      '<style>a{}b{}</style><p></p><style media="print">c{}</style><style>d{}</style>',
    );
  });
});
