import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS, findProblems } from '../../../../src/integrations/checks/all-checks.ts';
import { parseContent } from '../../../../src/integrations/checks/content.ts';
import { formatFindings } from '../../../../src/integrations/checks/report.ts';
import {
  ANSWER,
  ARTICLE,
  contentPlus,
  filesWith,
  GROUPS,
  lineOf,
  PATH,
  SURROUNDINGS,
  TERM,
  TOOL,
  TOPICS,
  validContent,
} from '../../../support/content-builder.ts';

/** Modules of the folder that other modules lean on, and that are no check. */
const NO_CHECKS = [
  ...[
    'addresses',
    'all-checks',
    'content',
    'entries',
    'finding',
    'fragments',
    'markup',
    'mentions',
  ],
  ...['explain-markdown', 'misread', 'page-text', 'places', 'report', 'unchecked-fields'],
];

it('runs every check of its folder, each named like its file', () => {
  const folder = new URL('../../../../src/integrations/checks/', import.meta.url);
  const files = readdirSync(folder).map((file) => file.replace('.ts', ''));

  expect(files.length).toBeGreaterThan(NO_CHECKS.length);
  expect(ALL_CHECKS.map(({ id }) => id).toSorted()).toEqual(
    files.filter((file) => !NO_CHECKS.includes(file)).toSorted(),
  );
});

it('finds nothing in content that is whole', () => {
  expect(validContent().entries).toHaveLength(15);
  expect(findProblems(validContent(), SURROUNDINGS)).toEqual([]);
});

describe('an author with one file that cannot be read hears of that file, not of what hangs on it', () => {
  const BROKEN: Readonly<Record<string, string>> = {
    [ARTICLE]: '---\ntitle: a: b\n---\nHello.\n',
    [ANSWER]: '---\nquestion: "Why\n---\nHello.\n',
    [TERM]: 'term: a: b',
    [PATH]: 'title: a: b',
    [TOOL]: '---\ntitle: New\n---\nI <3 you.\n',
    [TOPICS]: '- id: a: b',
    [GROUPS]: '- id: [a',
    'content/site/about.mdx': '---\ntitle: [a\n---\n',
    'content/references.json': '[{]',
    'content/helplines.json': '{',
  };

  it.each(Object.keys(BROKEN))('%s', (path) => {
    const problems = findProblems(contentPlus(path, BROKEN[path] ?? ''), SURROUNDINGS);

    expect(problems.map(({ file, check }) => `${file} ${check}`)).toEqual([
      `${path} files-can-be-read`,
    ]);
  });

  it.each(Object.keys(BROKEN).filter((path) => path !== ARTICLE))(
    'and of everything else that is wrong: %s',
    (path) => {
      const files = filesWith(
        ARTICLE,
        ['/glossary/#boundary', '/nowhere/at-all/'],
        ['published: 2026-11-20', 'published: 2027-01-01'],
        ['[@reis2004; @simpson2007]', '[@reis2004]'],
      ).set(path, BROKEN[path] ?? '');
      const problems = findProblems(parseContent(files), SURROUNDINGS);

      expect(new Set(problems.map(({ file, check }) => `${file} ${check}`))).toEqual(
        new Set([
          `${path} files-can-be-read`,
          `${ARTICLE} links-lead-somewhere`,
          `${ARTICLE} sources-are-vetted`,
          `${ARTICLE} days-have-come`,
        ]),
      );
    },
  );
});

it('tells an author everything that is wrong, in all files, in one run', () => {
  const files = filesWith(
    ARTICLE,
    ['title: Why', 'titel: Why'],
    ['published: 2026-11-20', 'published: 2027-01-01'],
    ['[@rempel1985]', '[@rempel1986]'],
    ['/glossary/#boundary', '/glossary/#boundry'],
    ['![Two threads, one frayed]', '![]'],
  );
  files.set('content/site/about.mdx', '---\ntitle: Us\nsummary: Who: we\n---\n');
  files.set('content/notes.md', 'To do');

  const line = (text: string) => `${ARTICLE}:${lineOf(ARTICLE, text)}`;
  expect(formatFindings(findProblems(parseContent(files), SURROUNDINGS)).split('\n')).toEqual([
    `${line('title:')}  fields-fit  \`title\` is missing`,
    '    Write what the page answers, 3 to 60 characters.',
    `${line('title:')}  fields-fit  \`titel\` is not a field of an article`,
    '    Did you mean `title`?',
    `${line('published:')}  days-have-come  \`published\` is 2027-01-01, a day that has not come anywhere (the latest is 2026-11-22)`,
    '    Write the day it happened.',
    `${line('[@rempel1985]')}  sources-are-vetted  \`[@rempel1986]\` is not in content/references.json`,
    '    Did you mean `[@rempel1985]`?',
    `${line('/glossary/#boundary')}  links-lead-somewhere  the link \`/glossary/#boundry\` leads to a place that its page does not have`,
    '    Did you mean `/glossary/#boundary`?',
    `${line('![Two')}  pictures-have-words  the picture \`/pictures/threads.svg\` has no words for those who cannot see it`,
    '    Say what it shows between the brackets: `![Two threads, one frayed](/pictures/threads.svg)`.',
    'content/notes.md:1  files-can-be-read  nothing reads a file of this name here',
    '    content/README.md says what goes where.',
    'content/site/about.mdx:3  files-can-be-read  has a second colon in a line',
    '    Put a text that has a colon in quotes: `title: "Trust: what it is"`.',
    '8 problems in 3 files.',
  ]);
});
