import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/integrations/checks/content.ts';
import type { Kind } from '../../../src/integrations/checks/places.ts';
import { readText } from '../../../src/integrations/checks/unchecked-fields.ts';
import { curlQuotes } from '../../../src/lib/typography.ts';
import { DIST, readBuilt } from '../../support/site.ts';
import { ROOT } from '../../support/source-files.ts';

const Fragment = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
});
const Lexicon = z.object({ folder: z.string(), pages: z.int() });

// Each page, question and term has a file of its own: this mark, then JSON, gzipped.
const MARK = 'pagefind_dcd';
const lexicon = Lexicon.parse(JSON.parse(readBuilt('/pagefind/lexicon.json')));
const folder = join(DIST, 'pagefind', lexicon.folder, 'fragment');
const found = readdirSync(folder).map((file) => {
  const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
  return Fragment.parse(JSON.parse(text.slice(text.indexOf(MARK) + MARK.length)));
});
const byAddress = new Map(found.map((fragment) => [fragment.url, fragment]));

const { entries } = readContent(ROOT);
const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe('a search can find', () => {
  it.each<[Kind, number, string, (id: string) => string, string]>([
    ['article', 12, 'Article', (id) => `/${id}/`, 'title'],
    ['question', 15, 'Question', (id) => `/faq/#${id}`, 'question'],
    ['term', 20, 'Term', (id) => `/glossary/#${id}`, 'term'],
    ['tool', 1, 'Tool', (id) => `/tools/${id}/`, 'title'],
    ['site page', 5, 'Page', (id) => `/${id}/`, 'title'],
  ])(
    'every %s, of which there are %i or more, by its name',
    (kind, least, called, address, name) => {
      const wanted = entries
        .filter((entry) => entry.kind === kind)
        .map(({ id, fields }) => ({
          url: address(id),
          title: capitalize(curlQuotes(readText(fields, name) ?? '')),
          kind: called,
        }));
      const seen = wanted.map(({ url }) => ({
        url,
        title: byAddress.get(url)?.meta['title'],
        kind: byAddress.get(url)?.meta['kind'],
      }));

      expect(wanted.length).toBeGreaterThanOrEqual(least);
      expect(seen).toEqual(wanted);
    },
  );

  it('as many pages as the index says, each under one address and with words in it', () => {
    expect(found.length).toBeGreaterThan(70);
    expect(byAddress.size).toBe(found.length);
    expect(lexicon.pages).toBe(found.length);
    const isEmpty = ({ content, meta }: (typeof found)[number]) =>
      content.trim().length < 20 && (meta['summary'] ?? '').length < 20;
    expect(found.filter(isEmpty).map(({ url }) => url)).toEqual([]);
  });

  it('no frame and no lost page', () => {
    expect(found.length).toBeGreaterThan(70);
    expect(found.filter(({ url }) => /^\/(?:embed|404)/.test(url))).toEqual([]);
  });
});

describe('hosts that read _headers', () => {
  const rules = readBuilt('/_headers')
    .split(/\n(?=\/)/)
    .map((rule) => rule.split('\n'))
    .filter(([, ...lines]) => lines.some((line) => line.includes('immutable')))
    .map(([address = '']) => toPattern(address));
  const isKept = (path: string) => rules.some((rule) => rule.test(`/pagefind/${path}`));
  const files = readdirSync(join(DIST, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(join(DIST, 'pagefind'), join(file.parentPath, file.name)))
    .map((path) => path.replaceAll('\\', '/'));

  // As Netlify reads them, which takes `/*` at the end for nothing too.
  function toPattern(address: string): RegExp {
    const parts = address.replace(/\/\*$/, '(?:/.*)?').replaceAll('.', '\\.');
    return new RegExp(`^${parts.replace(/:[a-z]+/g, '[^/]+')}$`);
  }

  it('keep what is in the folder named after what it holds, and nothing else of the search', () => {
    const kept = files.filter(isKept);

    expect(rules.length).toBeGreaterThanOrEqual(4);
    expect(kept.length).toBeGreaterThan(200);
    expect(files.filter((path) => !isKept(path)).sort()).toEqual([
      'lexicon.json',
      'wasm.unknown.pagefind',
    ]);
  });
});
