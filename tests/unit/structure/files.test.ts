import { basename } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { listPaths, readFiles } from '../../support/source-files.ts';

const paths = ['src', 'tests', 'content'].flatMap(listPaths);
const known = new Set(paths);

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/;
const PASCAL = /^(?:[A-Z][a-z0-9]*)+\.astro$/;
const ROUTE = /^(?:\[[a-z-]+\]|[a-z0-9-]+)(?:\.[a-z0-9]+)+$/;
const GENERIC =
  /^(?:utils?|helpers?|misc|common|stuff|data|info|managers?|shared|index)\.(?:tsx?|mjs|css)$/;

function isWellNamed(path: string): boolean {
  const name = basename(path);
  // Names that people and programs look for: what a folder is, and the license of a font.
  if (name === 'README.md' || name === 'OFL.txt') return true;
  if (/^src\/(?:components|layouts)\//.test(path)) return PASCAL.test(name);
  if (path.startsWith('src/pages/')) return ROUTE.test(name);
  return KEBAB.test(name);
}

describe('names of files', () => {
  it('are words joined by hyphens, and those of components begin with a capital', () => {
    expect(paths.length).toBeGreaterThan(250);
    expect(paths.filter((path) => !isWellNamed(path))).toEqual([]);
  });

  it('say what is inside', () => {
    expect(paths.length).toBeGreaterThan(250);
    expect(paths.filter((path) => GENERIC.test(basename(path)))).toEqual([]);
  });

  it.each([
    ['src/lib/readingGrade.ts', false],
    ['src/lib/reading_grade.ts', false],
    ['src/components/help-box.astro', false],
    ['src/components/HelpBox.astro', true],
    ['src/pages/[topic]/[slug].astro', true],
    ['src/pages/Help.astro', false],
    ['src/tools/i-statement/island.astro', true],
    ['src/content.config.ts', true],
  ])('%s is well named: %s', (path, expected) => {
    expect(isWellNamed(path)).toBe(expected);
  });

  it.each(['src/lib/utils.ts', 'src/tools/a/helper.ts', 'src/tools/index.ts'])(
    '%s says nothing',
    (path) => {
      expect(GENERIC.test(basename(path))).toBe(true);
    },
  );
});

describe('a test stands where its module would lead you to look', () => {
  const MIRRORED = [
    /^src\/(?:lib|markdown|integrations\/checks)\/[^/]+\.ts$/,
    /^src\/tools\/shared\/logic\/[^/]+\.ts$/,
    // What only names the browser's own parts has nothing to test in Node.
    /^src\/tools\/shared\/storage\/(?!this-device|keep-here)[^/]+\.ts$/,
    /^src\/tools\/[^/]+\/(?:logic|copy|saved)\.ts$/,
  ];
  // Types alone leave nothing to run.
  const hasCode = (text: string) => /^export (?:async )?(?:const|function|class|let)/m.test(text);

  it('for every module that thinks, checks or speaks', () => {
    const modules = readFiles('src', '.ts')
      .filter(({ path, text }) => MIRRORED.some((place) => place.test(path)) && hasCode(text))
      .map(({ path }) => path.replace(/^src\/(.*)\.ts$/, 'tests/unit/$1.test.ts'));

    expect(modules.length).toBeGreaterThan(25);
    expect(modules.filter((path) => !known.has(path))).toEqual([]);
  });
});

describe('every tool', () => {
  const tools = [
    ...new Set(paths.flatMap((path) => /^src\/tools\/([^/]+)\//.exec(path)?.[1] ?? [])),
  ];
  const own = tools.filter((tool) => tool !== 'shared');
  const ROLES = [
    'README.md',
    'logic.ts',
    'copy.ts',
    'examples.ts',
    'view.tsx',
    'styles.css',
    'island.astro',
  ];

  it('is seen', () => {
    expect(own.length).toBeGreaterThanOrEqual(1);
    expect(own).toContain('i-statement');
  });

  it.each(own)('%s has its role files, its page, its embed and the test of its view', (tool) => {
    const wanted = [
      ...ROLES.map((role) => `src/tools/${tool}/${role}`),
      `content/tools/${tool}.mdx`,
      `src/pages/embed/${tool}.astro`,
      `src/embed/frames/${tool}.tsx`,
      `tests/unit/tools/${tool}/view.test.tsx`,
    ];

    expect(wanted.filter((path) => !known.has(path))).toEqual([]);
  });
});
