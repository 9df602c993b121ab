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
    /^src\/(?:behaviors|embed|integrations|lexicon|lib|markdown|search)\/(?:[^/]+\/)?[^/]+\.ts$/,
    /^src\/tools\/shared\/(?:logic|storage)\/[^/]+\.ts$/,
    /^src\/tools\/[^/]+\/(?:logic|copy|saved)\.ts$/,
  ];
  /** What has no test of its own there, by where it is tested. */
  const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
    'in a browser (`e2e/`), as it only puts together what a browser has': [
      'src/behaviors/frame.ts',
      'src/behaviors/listen.ts',
      'src/behaviors/open-search.ts',
      'src/embed/frame.ts',
      'src/embed/get-code.ts',
      'src/search/find-pages.ts',
      'src/search/pagefind.ts',
      'src/search/use-search.ts',
      'src/tools/shared/storage/keep-here.ts',
      'src/tools/shared/storage/this-device.ts',
    ],
    'by what it built (`content/built/`)': [
      'src/integrations/bundle-scripts.ts',
      'src/integrations/learned-apart.ts',
      'src/integrations/small-runtime.ts',
      'src/integrations/search/make-index.ts',
      'src/integrations/search/page-html.ts',
      'src/integrations/search/read-pages.ts',
      'src/integrations/search/search-index.ts',
      'src/integrations/search/write-index.ts',
    ],
    'with what reads it, as it is numbers, words or a hash': [
      'src/embed/v1-integrity.ts',
      'src/lib/recognizer/packed.ts',
      'src/search/words.ts',
    ],
  };
  const elsewhere = Object.values(ELSEWHERE).flat();
  // Types alone leave nothing to run.
  const hasCode = (text: string) => /^export (?:async )?(?:const|function|class|let)/m.test(text);

  const isTested = (path: string) => {
    const test = path.replace(/^src\/(.*)\.ts$/, 'tests/unit/$1.test.ts');
    return known.has(test) || known.has(`${test}x`);
  };

  it('for every module that thinks, checks or speaks', () => {
    const modules = readFiles('src', '.ts')
      .filter(({ path, text }) => MIRRORED.some((place) => place.test(path)) && hasCode(text))
      .map(({ path }) => path);

    expect(modules.length).toBeGreaterThan(150);
    expect(modules.filter((path) => !isTested(path) && !elsewhere.includes(path))).toEqual([]);
  });

  it('but for those that are tested elsewhere, and are there', () => {
    expect(elsewhere.filter((path) => !known.has(path) || isTested(path))).toEqual([]);
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
