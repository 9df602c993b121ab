import { dirname } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { explainRefusal, findRoom } from '../../support/import-table.ts';
import { findCycle, listImports, readModules, type Import } from '../../support/source-files.ts';

const modules = readModules();
const imports = modules.flatMap(listImports);

// A file at the top of `src/` is a room of its own.
const folderOf = (path: string) => (dirname(path) === 'src' ? path : dirname(path));
const isOurs = ({ to }: Import) => /^(?:src|content)\//.test(to);

function drawGraph(edges: readonly Import[], nameOf: (path: string) => string) {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of edges.filter(isOurs)) {
    const [start, end] = [nameOf(from), nameOf(to)];
    if (start !== end) graph.set(start, (graph.get(start) ?? new Set()).add(end));
  }
  return graph;
}

function listReached(starts: readonly string[]): Set<string> {
  const reached = new Set(starts);
  const byFile = Map.groupBy(imports, ({ from }) => from);
  // A set also visits what is added to it on the way.
  for (const path of reached) {
    for (const { to, isType } of byFile.get(path) ?? []) if (!isType) reached.add(to);
  }
  return reached;
}

describe('the import table', () => {
  it('has a room for every file', () => {
    expect(modules.length).toBeGreaterThan(120);
    expect(modules.map(({ path }) => path).filter((path) => !findRoom(path))).toEqual([]);
  });

  it('is kept by every file', () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(imports.map(explainRefusal).filter((sentence) => sentence !== undefined)).toEqual([]);
  });

  it.each([
    ['src/lib/dates.ts', "import { ArticleSchema } from '../schemas/article.ts';"],
    ['src/schemas/article.ts', "import { reference } from 'astro:content';"],
    ['src/queries/articles.ts', "import { ArticleSchema } from '../schemas/article.ts';"],
    ['src/words.ts', "import { count } from './lib/plurals.ts';"],
    ['src/components/Byline.astro', "import { listTopics } from '~/queries/topics.ts';"],
    ['src/components/Byline.astro', "import IStatement from '~/tools/i-statement/island.astro';"],
    ['src/behaviors/frame.ts', "import { startSearchPage } from '../search/page.tsx';"],
    ['src/behaviors/frame.ts', "import { openSearch } from '../search/dialog.tsx';"],
    ['src/tools/i-statement/logic.ts', "import { useState } from 'preact/hooks';"],
    ['src/tools/i-statement/logic.ts', "import * as copy from './copy.ts';"],
    ['src/tools/i-statement/copy.ts', "import {\n  isEmpty,\n} from './logic.ts';"],
    ['src/tools/i-statement/view.tsx', "import { say } from '../breathing/copy.ts';"],
    ['src/integrations/report.ts', "import Byline from '../components/Byline.astro';"],
    ['src/pages/index.astro', "import { View } from '~/tools/i-statement/view.tsx';"],
    ['content/articles/signs/a.mdx', "import { WORDS } from '~/words.ts';"],
    ['content/articles/signs/a.mdx', "import tools from '~/tools/index.ts';"],
  ])('refuses in %s: %s', (path, text) => {
    expect(listImports({ path, text }).map(explainRefusal)).toEqual([expect.any(String)]);
  });

  it.each([
    ['src/tools/i-statement/copy.ts', "import type { Draft } from './logic.ts';"],
    ['src/queries/tools.ts', "import { type Tool } from '../schemas/tool.ts';"],
    ['src/behaviors/open-search.ts', "import address from '../search/dialog.tsx?lazy-script';"],
    ['src/behaviors/open-search.ts', "type Dialog = typeof import('../search/dialog.tsx');"],
    ['src/tools/i-statement/island.astro', "import '../shared/ui/form.css';"],
  ])('allows in %s: %s', (path, text) => {
    expect(listImports({ path, text }).map(explainRefusal)).toEqual([undefined]);
  });
});

describe('arrows go one way', () => {
  it('between folders', () => {
    const graph = drawGraph(imports, folderOf);

    expect(graph.size).toBeGreaterThan(18);
    expect(findCycle(graph)).toBeUndefined();
  });

  it('between files', () => {
    const graph = drawGraph(imports, (path) => path);

    expect(graph.size).toBeGreaterThan(90);
    expect(findCycle(graph)).toBeUndefined();
  });

  it('and a way round is found where there is one', () => {
    const graph = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['d', 'b'])],
    ]);

    expect(findCycle(graph)).toEqual(['b', 'c', 'b']);
  });
});

describe('a browser is never sent', () => {
  const starts = modules
    .map(({ path }) => path)
    .filter((path) => /^src\/(?:behaviors|embed|kept|search|tools)\/.*\.tsx?$/.test(path));
  const reached = listReached(starts);

  it.each(['zod', 'astro/zod', 'astro:content', 'yaml', 'satteri', 'node'])('%s', (name) => {
    expect(starts.length).toBeGreaterThan(30);
    expect(reached.has('preact')).toBe(true);
    expect(reached.has(name)).toBe(false);
  });
});

describe('no file is a barrel', () => {
  // What is left of a file without comments, imports and re-exports.
  const isBarrel = (text: string) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const passedOn = /^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;]*;?/gm;
    const rest = code.replace(passedOn, '').replace(/^\s*import\s[^;]*;/gm, '');
    return passedOn.test(code) && rest.trim() === '';
  };

  it('that only passes on what others made', () => {
    const scripts = modules.filter(({ path }) => /\.(?:tsx?|mjs)$/.test(path));

    expect(scripts.length).toBeGreaterThan(70);
    expect(scripts.filter(({ text }) => isBarrel(text))).toEqual([]);
  });

  it.each([
    ["// All tools.\nexport * from './a.ts';\nexport { b } from './b.ts';\n", true],
    ["import { a } from './a.ts';\nexport { a };\n", true],
    ["export * from './a.ts';\nexport const b = 1;\n", false],
    ['export const b = 1;\n', false],
  ])('%j: %s', (text, expected) => {
    expect(isBarrel(text)).toBe(expected);
  });
});
