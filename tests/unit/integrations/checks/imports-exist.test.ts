import { describe, expect, it } from 'vitest';
import { importsExist } from '../../../../src/integrations/checks/imports-exist.ts';
import {
  ARTICLE,
  contentWith,
  lineOf,
  SURROUNDINGS,
  TOOL,
  validContent,
} from '../../../support/content-builder.ts';

const IMPORT = "import TryThis from '~/components/TryThis.astro';";
const findingsOf = (to: string) =>
  importsExist.run(contentWith(ARTICLE, [IMPORT, to]), SURROUNDINGS);

it('lets a page use what it imports', () => {
  expect(importsExist.run(validContent(), SURROUNDINGS)).toEqual([]);
});

describe('an import', () => {
  it('of a tool that is not there is named on its line', () => {
    const from = "import IStatement from '~/tools/i-statement/island.astro';";
    const content = contentWith(TOOL, [from, from.replace('i-statement', 'i-statment')]);

    expect(importsExist.run(content, SURROUNDINGS)).toEqual([
      {
        file: TOOL,
        line: lineOf(TOOL, from),
        message: '`~/tools/i-statment/island.astro` does not exist',
        hint: 'Tools are in src/tools/<slug>/island.astro, components in src/components/.',
      },
    ]);
  });

  it('of a component that is not there is named', () => {
    expect(findingsOf("import TryThis from '~/components/TryThat.astro';")).toMatchObject([
      { message: '`~/components/TryThat.astro` does not exist' },
    ]);
  });

  it.each([
    "import { TryThis } from '~/components/TryThis.astro';",
    "import TryThis from '../../src/components/TryThis.astro';",
    "import TryThis from '~/tools/i-statement/view.tsx';",
    "import TryThis from '~/components/../../secret.astro';",
    "import TryThis from 'https://example.org/a.js';",
    "import TryThis from '~/components/TryThis';",
    "export const TryThis = 'p';",
  ])('may not be `%s`', (statement) => {
    expect(findingsOf(statement)).toContainEqual({
      file: ARTICLE,
      line: lineOf(ARTICLE, IMPORT),
      message: `\`${statement}\` is not an import a page may have`,
      hint: "Import one tool or component by its file: `import TryThis from '~/components/TryThis.astro';`",
    });
  });

  it('of one name may not stand there twice', () => {
    expect(findingsOf(`${IMPORT}\n${IMPORT}`)).toEqual([
      {
        file: ARTICLE,
        line: lineOf(ARTICLE, IMPORT) + 1,
        message: '`TryThis` is imported twice',
        hint: 'Take one of the two lines out.',
      },
    ]);
  });

  it('after another is named on its own line', () => {
    expect(findingsOf(`${IMPORT}\nimport Gone from '~/components/Gone.astro';`)).toMatchObject([
      { line: lineOf(ARTICLE, IMPORT) + 1, message: '`~/components/Gone.astro` does not exist' },
    ]);
  });
});

it('asks for the import of a component that is used without one', () => {
  expect(findingsOf('')).toEqual([
    {
      file: ARTICLE,
      line: lineOf(ARTICLE, '<TryThis>'),
      message: '<TryThis> is used but not imported',
      hint: "Add `import TryThis from '~/components/TryThis.astro';` below the fields.",
    },
  ]);
});

it('recognizes the misspelled name of something that is imported', () => {
  const content = contentWith(ARTICLE, ['<TryThis>', '<TryTihs>'], ['</TryThis>', '</TryTihs>']);

  expect(importsExist.run(content, SURROUNDINGS)).toMatchObject([
    { message: '<TryTihs> is used but not imported', hint: 'Did you mean `<TryThis>`?' },
  ]);
});

it('does not send an author to a component that is not there', () => {
  const content = contentWith(ARTICLE, ['<TryThis>', '<Weather>'], ['</TryThis>', '</Weather>']);

  expect(importsExist.run(content, SURROUNDINGS)).toMatchObject([
    {
      message: '<Weather> is used but not imported',
      hint: 'Tools are in src/tools/<slug>/island.astro, components in src/components/.',
    },
  ]);
});

it('needs no import for plain HTML', () => {
  const content = contentWith(ARTICLE, ['Ask one plain question.', 'Ask <em>one</em> question.']);

  expect(importsExist.run(content, SURROUNDINGS)).toEqual([]);
});
