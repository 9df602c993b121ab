import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../../src/integrations/checks/content.ts';
import { toolsAreWhole } from '../../../../src/integrations/checks/tools-are-whole.ts';
import {
  contentWith,
  FILES_AROUND,
  filesWith,
  lineOf,
  SURROUNDINGS,
  surroundingsOf,
  TOOL,
  validContent,
} from '../../../support/content-builder.ts';

const around = (added: readonly string[], taken: readonly string[] = []) =>
  surroundingsOf(
    new Map(
      [...FILES_AROUND, ...added.map((path) => [path, ''] as const)].filter(
        ([path]) => !taken.includes(path),
      ),
    ),
  );
const SAVED = 'src/tools/i-statement/saved.ts';

it('lets whole tools be', () => {
  expect(toolsAreWhole.run(validContent(), SURROUNDINGS)).toEqual([]);
});

describe('a developer is told of every part that a tool is without, at once', () => {
  it('in its folder, in its frame and in the content', () => {
    const content = parseContent(new Map([...filesWith(TOOL)].filter(([path]) => path !== TOOL)));
    const surroundings = around(
      [],
      ['src/tools/i-statement/copy.ts', 'src/embed/frames/i-statement.tsx'],
    );

    expect(toolsAreWhole.run(content, surroundings)).toEqual([
      {
        file: 'src/tools/i-statement/README.md',
        message: 'the tool `i-statement` is half made: 3 of its 10 parts are not there',
        hint: 'Add src/tools/i-statement/copy.ts (every word a reader sees), content/tools/i-statement.mdx (the page around it), src/embed/frames/i-statement.tsx (what starts it in a frame); src/tools/README.md says how. Or take away what is there of it.',
      },
    ]);
  });

  it.each([
    'src/tools/i-statement/README.md',
    'src/tools/i-statement/logic.ts',
    'src/tools/i-statement/copy.ts',
    'src/tools/i-statement/examples.ts',
    'src/tools/i-statement/view.tsx',
    'src/tools/i-statement/styles.css',
    'src/tools/i-statement/island.astro',
    'src/pages/embed/i-statement.astro',
    'src/embed/frames/i-statement.tsx',
  ])('%s', (path) => {
    const findings = toolsAreWhole.run(validContent(), around([], [path]));

    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('1 of its 10 parts');
    expect(findings[0]?.hint).toContain(`Add ${path} (`);
  });

  it.each([
    'src/tools/new-tool/logic.ts',
    'src/pages/embed/new-tool.astro',
    'src/embed/frames/new-tool.tsx',
  ])('where there is nothing but %s', (path) => {
    expect(toolsAreWhole.run(validContent(), around([path]))).toMatchObject([
      {
        file: path,
        message: 'the tool `new-tool` is half made: 9 of its 10 parts are not there',
      },
    ]);
  });

  it('where there is only a page', () => {
    const content = parseContent(
      new Map([
        ...filesWith(TOOL),
        ['content/tools/new-tool.mdx', '---\ntitle: New\n---\nHello.\n'],
      ]),
    );

    expect(toolsAreWhole.run(content, SURROUNDINGS)).toMatchObject([
      {
        file: 'content/tools/new-tool.mdx',
        message: expect.stringMatching(/^the tool `new-tool`/),
      },
    ]);
  });
});

it('says nothing of a page that cannot be read, which is told of elsewhere', () => {
  const content = parseContent(filesWith(TOOL).set(TOOL, '---\ntitle: a: b\n---\n'));

  expect(content.unreadable).toHaveLength(1);
  expect(toolsAreWhole.run(content, SURROUNDINGS)).toEqual([]);
});

describe('what is said of keeping agrees', () => {
  const keeping = contentWith(TOOL, ['keeps: nothing', 'keeps: if-you-ask']);
  const listed = surroundingsOf(
    new Map([
      ...FILES_AROUND,
      [SAVED, ''],
      ['src/kept/shapes.ts', "import { SAVED as I } from '../tools/i-statement/saved.ts';"],
    ]),
  );

  it('where a tool keeps, its page says so and /kept/ knows its shape', () => {
    expect(toolsAreWhole.run(keeping, listed)).toEqual([]);
  });

  it('a page that denies it is told, on its line', () => {
    expect(toolsAreWhole.run(validContent(), listed)).toEqual([
      {
        file: TOOL,
        line: lineOf(TOOL, 'keeps:'),
        message: `\`keeps\` is \`nothing\`, and the tool has a ${SAVED}`,
        hint: 'Write `keeps: if-you-ask`, or take the file away.',
      },
    ]);
  });

  it('a page that promises it in vain is told, on its line', () => {
    expect(toolsAreWhole.run(keeping, SURROUNDINGS)).toEqual([
      {
        file: TOOL,
        line: lineOf(TOOL, 'keeps:'),
        message: `\`keeps\` is \`if-you-ask\`, and the tool has no ${SAVED}`,
        hint: 'Write `keeps: nothing`, or add the file: src/tools/README.md, “Keeping”.',
      },
    ]);
  });

  it('what readers could not delete is told', () => {
    expect(toolsAreWhole.run(keeping, around([SAVED]))).toEqual([
      {
        file: 'src/kept/shapes.ts',
        message:
          'the shape of the tool `i-statement` is not here, so its readers could not delete, lock or move what it keeps',
        hint: "Import `SAVED` from '../tools/i-statement/saved.ts' and add it to `SHAPES`.",
      },
    ]);
  });
});
