import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/integrations/checks/content.ts';
import budgets from '../../budgets.json';
import { countOf, expectExactly } from '../../support/edition.ts';
import {
  listScripts,
  listScriptsWithKept,
  listStaticImports,
  listToolScripts,
  weigh,
  weighScripts,
  type Weight,
} from '../../support/page-weight.ts';
import { findAll, isFrame, readPages, type Page } from '../../support/site.ts';
import { ROOT } from '../../support/source-files.ts';

type Kind = keyof typeof budgets;

const { entries } = readContent(ROOT);
const hasEntry = (kind: string, id: string) =>
  entries.some((entry) => entry.kind === kind && entry.id === id);

const FIXED: Readonly<Record<string, Kind>> = {
  '/': 'home',
  '/404.html': 'not found',
  '/embed/': 'get the code',
  '/faq/': 'questions',
  '/glossary/': 'glossary',
  '/help/': 'help',
  '/kept/': 'kept',
  '/search/': 'search',
  '/sources/': 'bibliography',
};

function kindOf({ path, root }: Page): Kind {
  const id = path.slice(1, -1);
  const hasTool = findAll(root, 'astro-island').length > 0;
  if (isFrame(path)) return 'embed';
  if (path.startsWith('/tools/') && hasTool) return 'tool';
  if (hasEntry('article', id)) return hasTool ? 'article with a tool' : 'article';
  return FIXED[path] ?? (hasEntry('site page', id) ? 'site page' : 'list');
}

const pages = readPages();
const parts = [
  'pageBytes',
  'scriptBytes',
  'fontBytes',
] as const satisfies readonly (keyof Weight)[];

describe.each(Object.keys(budgets) as Kind[])('a page of the kind “%s”', (kind) => {
  const weights = pages
    .filter((page) => kindOf(page) === kind)
    .map((page) => ({ path: page.path, weight: weigh(page) }));

  it.each(parts)('keeps its budget of %s', (part) => {
    const most = budgets[kind][part];
    const over = weights
      .filter(({ weight }) => weight[part] > most)
      .map(
        ({ path, weight }) =>
          `${path}: ${weight[part]} ${part}, ${weight[part] - most} over ${most}`,
      );

    expect(weights.length).toBeGreaterThan(0);
    expect(over).toEqual([]);
  });
});

describe('a page where something is kept', () => {
  const keeping = pages
    .filter((page) => page.path.startsWith('/tools/'))
    .map((page) => ({ path: page.path, scripts: listScriptsWithKept(page), page }))
    .filter(({ scripts, page }) => scripts.length > listScripts(page).length);

  it.each(keeping)('weighs 20 KB of script at most: $path', ({ scripts }) => {
    expect(weighScripts(scripts)).toBeLessThanOrEqual(20 * 1024);
  });

  it('is that of each tool that can keep something', () => {
    expectExactly('toolsThatKeep', keeping.length);
  });
});

describe('a tool', () => {
  // What few readers come to is fetched when they do; it still has to be little. The I statement with its
  // review has a budget of its own in other sites' frames (`embeds.test.ts`).
  const MOST = 20 * 1024;
  // Two listen for words that tell of harm. The list is fetched when something was typed, and no one waits for
  // it: a word left out to save bytes would cost more than they do.
  const LISTENING = ['/tools/another-explanation/', '/tools/boundary-builder/'];
  const MOST_WITH_HARM = 21.5 * 1024;
  const tools = pages
    .filter((page) => kindOf(page) === 'tool' && page.path !== '/tools/i-statement/')
    .map((page) => ({ path: page.path, scripts: listToolScripts(page) }));

  it.each(tools)(
    'weighs 20 KB with all it may ever fetch, 21.5 if it listens for harm: $path',
    ({ path, scripts }) => {
      const most = LISTENING.includes(path) ? MOST_WITH_HARM : MOST;
      expect(weighScripts(scripts)).toBeLessThanOrEqual(most);
    },
  );

  it('is each of them, with the parts that are fetched later', () => {
    const parts = tools.flatMap(({ scripts }) => scripts);

    // All but the I statement.
    expect(tools).toHaveLength(countOf('tools') - 1);
    expect(parts.filter((name) => /\/(?:keep-here|kept-panel)\./.test(name))).toHaveLength(
      2 * countOf('toolsThatKeep'),
    );
    expectExactly(
      'partsFetchedLater',
      parts.filter((name) => /\/(?:extras|look-back)\./.test(name)).length,
    );
  });
});

describe('what is weighed', () => {
  it('is every page, and most of them lists and articles', () => {
    const kinds = pages.map(kindOf);

    expect(pages.length).toBeGreaterThan(35);
    expect(kinds.filter((kind) => kind.startsWith('article')).length).toBeGreaterThanOrEqual(12);
    expect(kinds.filter((kind) => kind === 'list').length).toBeGreaterThanOrEqual(10);
  });

  it('counts the scripts of a tool, which are more than those of the page around it', () => {
    const bytesOf = (path: string) => weigh(pages.find((page) => page.path === path)!).scriptBytes;

    expect(bytesOf('/tools/i-statement/')).toBeGreaterThan(bytesOf('/tools/') + 8000);
    expect(bytesOf('/tools/')).toBeGreaterThan(500);
  });

  it('follows what a script imports at once, not what it may ask for later', () => {
    const code =
      'import{a as b}from"./one.js";import"./two.js";export{c}from"./three.js";' +
      'const d=await import("./later.js");import e,{f}from\'./four.js\';';

    expect(listStaticImports(code)).toEqual(['./one.js', './two.js', './three.js', './four.js']);
  });
});
