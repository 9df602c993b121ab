import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseContent, type Content } from '../../src/integrations/checks/content.ts';
import type { Surroundings } from '../../src/integrations/checks/finding.ts';

/** The files around the least content, as text by path: those of one tool, a component and a picture. */
export const FILES_AROUND: ReadonlyMap<string, string> = new Map([
  ...[
    'README.md',
    'logic.ts',
    'copy.ts',
    'examples.ts',
    'view.tsx',
    'styles.css',
    'island.astro',
  ].map((role) => [`src/tools/i-statement/${role}`, ''] as const),
  ['src/tools/shared/logic/lists.ts', ''],
  ['src/tools/README.md', '# Tools'],
  ['src/pages/embed/i-statement.astro', ''],
  ['src/pages/embed/index.astro', ''],
  ['src/pages/embed/[slug].json.ts', ''],
  ['src/embed/frames/i-statement.tsx', ''],
  ['src/kept/shapes.ts', 'export const SHAPES = [];'],
  ['src/components/TryThis.astro', '<section class="try" id="try-this">'],
  ['public/pictures/threads.svg', ''],
]);

/** What the checks are told of a project with these files around its content. */
export function surroundingsOf(files: ReadonlyMap<string, string>): Surroundings {
  return {
    today: '2026-11-22',
    hasFile: (path) => files.has(path),
    readFile: (path) => files.get(path),
    listFolder: (folder) => [
      ...new Set(
        [...files.keys()]
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).replace(/\/.*$/, '')),
      ),
    ],
  };
}

/** The day the checks believe it is, and a project with one tool and one component. */
export const SURROUNDINGS: Surroundings = surroundingsOf(FILES_AROUND);

/** Where the files that tests change most often are. */
export const ARTICLE = 'content/articles/signs/slow-replies.mdx';
export const ANSWER = 'content/faq/signs/why-does-waiting-hurt.md';
export const TERM = 'content/glossary/boundary.yaml';
export const PATH = 'content/paths/i-pull-away.yaml';
export const TOOL = 'content/tools/i-statement.mdx';
export const TOPICS = 'content/topics.yaml';
export const GROUPS = 'content/faq/groups.yaml';

const SUMMARY =
  'A slow reply says little by itself. Here is why a gap hurts, and one small thing you can try today.';

/** The least content with something of every kind that has no problems: text by path. */
const FILES: Readonly<Record<string, string>> = {
  [TOPICS]: `- id: signs
  title: How mistrust shows
  question: Am I reading too much into this?
  summary: ${SUMMARY}
  intro: ${`${SUMMARY} `.repeat(3).trim()}
  articles:
    - slow-replies
    - quiet-weekends
    - small-lies
`,
  [ARTICLE]: article('Why a slow reply hurts', 'signs/quiet-weekends', 'signs/small-lies'),
  'content/articles/signs/quiet-weekends.mdx': article(
    'A quiet weekend',
    'signs/slow-replies',
    'signs/small-lies',
  ),
  'content/articles/signs/small-lies.mdx': article(
    'Small lies',
    'signs/slow-replies',
    'signs/quiet-weekends',
  ),
  [GROUPS]: `- id: signs
  title: How mistrust shows
  questions:
    - why-does-waiting-hurt
`,
  [ANSWER]: `---
question: Why does waiting hurt?
readOn: signs/slow-replies
---
${'The mind does not like a gap. '.repeat(6)}It fills it in [@rempel1985]. Go for a walk.
`,
  [TERM]: `term: boundary
aliases: [boundaries]
definition: A line you draw for yourself. It says what you will do, and it asks nothing of others.
seeAlso: [trigger]
readOn: signs/small-lies
sources: [reis2004]
`,
  'content/glossary/trigger.yaml': `term: trigger
definition: A sound, a word or a place that brings an old hurt back before you have time to think.
`,
  [PATH]: `title: I pull away
summary: ${SUMMARY}
order: 1
stops:
  - to: /signs/quiet-weekends/
    why: What a quiet weekend may mean.
  - to: /tools/i-statement/
    why: Say it in a sentence first.
  - to: /help/
    why: Where to turn if you are afraid.
`,
  [TOOL]: `---
title: Build an I statement
summary: ${SUMMARY}
minutes: 5
published: 2026-11-20
reviewed: 2026-11-21
keeps: nothing
related: [signs/slow-replies]
---
import IStatement from '~/tools/i-statement/island.astro';

Say what you feel.

<IStatement />
`,
  'content/site/about.mdx': `---
title: About this site
summary: ${SUMMARY}
published: 2026-11-20
reviewed: 2026-11-21
---
We write for people who hurt.
`,
  'content/references.json': JSON.stringify([
    work('rempel1985'),
    work('reis2004'),
    work('simpson2007'),
  ]),
  'content/helplines.json': JSON.stringify({
    checkedNote: 'Nobody has called these numbers.',
    countries: [{ code: 'US', name: 'United States', emergency: '911', lines: [helpline()] }],
    directories: [],
    doNotUse: [],
  }),
};

/** A change to a text: what is there now, and what stands there instead. */
export type Edit = readonly [from: string, to: string];

/** The files of the least content, one of them with edits. Throws where there is nothing to edit. */
export function filesWith(path: string, ...edits: readonly Edit[]): Map<string, string> {
  const text = edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${path} has no "${from}" to replace`);
    return before.replace(from, () => to);
  }, getFile(path));
  return new Map([...Object.entries(FILES), [path, text]]);
}

/** The least content, one file of it with edits. */
export function contentWith(path: string, ...edits: readonly Edit[]): Content {
  return parseContent(filesWith(path, ...edits));
}

/** The least content and one more file. */
export function contentPlus(path: string, text: string): Content {
  return parseContent(new Map([...Object.entries(FILES), [path, text]]));
}

/** The least content as it is. */
export function validContent(): Content {
  return parseContent(new Map(Object.entries(FILES)));
}

/** The line (from 1) on which a text first stands in a file of the least content. */
export function lineOf(path: string, text: string): number {
  const line = getFile(path)
    .split('\n')
    .findIndex((candidate) => candidate.includes(text));
  if (line === -1) throw new Error(`${path} has no line with "${text}"`);
  return line + 1;
}

/** Writes files into a new folder, gives its path to `use`, and takes the folder away again. */
export function withFolder<Result>(
  files: Iterable<readonly [string, string]>,
  use: (root: string) => Result,
): Result {
  const root = mkdtempSync(join(tmpdir(), 'small-promises-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function getFile(path: string): string {
  const text = FILES[path];
  if (text === undefined) throw new Error(`The least content has no file ${path}`);
  return text;
}

function article(title: string, ...related: readonly string[]): string {
  return `---
title: ${title}
summary: ${SUMMARY}
published: 2026-11-20
reviewed: 2026-11-21
inShort:
  - A gap is only a gap.
  - You can wait and still be loved.
  - Ask once, in plain words.
related:
  - ${related.join('\n  - ')}
---
import TryThis from '~/components/TryThis.astro';

A gap can hurt [@rempel1985]. It may mean less than you fear [@reis2004; @simpson2007].

## What you can try

See [what a boundary is](/glossary/#boundary).

Read on: ${related.map((id) => `[${id}](/${id}/)`).join(', ')}, or [why waiting hurts](/faq/#why-does-waiting-hurt).

![Two threads, one frayed](/pictures/threads.svg)

<TryThis>

## Ask once

Ask one plain question.

</TryThis>

${'Wait a while, and look at what is there. '.repeat(80).trim()}
`;
}

function work(id: string) {
  return {
    id,
    type: 'book',
    title: 'Trust',
    author: [{ family: 'Hill', given: 'Ann' }],
    issued: { 'date-parts': [[1985]] },
    topics: ['trust'],
    tier: 'core',
    synthesis: id === 'reis2004',
    supports: 'Trust has three parts that go together.',
    evidenceLevel: 'A',
    supportsBasis: 'abstract',
  };
}

function helpline() {
  return {
    id: 'us-line',
    name: 'A line',
    operator: null,
    region: null,
    category: 'domestic_abuse',
    audience: 'Anyone',
    phone: { display: '1-800-555-0100', tel: 'tel:+18005550100' },
    text: null,
    whatsapp: null,
    chat: null,
    email: null,
    website: null,
    hours: null,
    languages: ['English'],
    notes: [],
    confidence: 'high',
    lastSeen: '2026-10',
  };
}
