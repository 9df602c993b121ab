import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/integrations/checks/content.ts';
import { readField } from '../../../src/integrations/checks/unchecked-fields.ts';
import { listCitations } from '../../../src/lib/citations.ts';
import citations from '../../../content/reviews/citations.json';
import { readFiles, ROOT } from '../../support/source-files.ts';

const { entries } = readContent(ROOT);
const works = entries.filter(({ kind }) => kind === 'reference');
const tools = entries.filter(({ kind }) => kind === 'tool');
const paths = entries.filter(({ kind }) => kind === 'path');
const keeping = tools.filter(({ fields }) => readField(fields, 'keeps') === 'if-you-ask');
const citedPlaces = entries
  .filter(({ kind }) => kind === 'article')
  .flatMap(({ body }) => listCitations(body?.text ?? ''))
  .reduce((sum, { uses }) => sum + uses, 0);

const countWorks = (field: string, value: string) =>
  works.filter(({ fields }) => readField(fields, field) === value).length;

/** Small numbers as pages write them. */
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(
    ' ',
  );

const pages = new Map(
  [
    ...readFiles('content/site', '.mdx'),
    { path: 'README.md', text: readFileSync(join(ROOT, 'README.md'), 'utf8') },
  ].map(({ path, text }) => [basename(path), text.replace(/\s+/g, ' ')]),
);

/** The number a page gives before or after some words, in digits or written out. */
function readNumber(page: string, around: RegExp): number {
  const [, said = ''] = around.exec(pages.get(page) ?? '') ?? [];
  const written = NUMBERS.indexOf(said.toLowerCase());
  return written === -1 ? Number.parseInt(said, 10) : written;
}

it.each([
  ['how-we-check-facts.mdx', /worked from (\d+) of them/, works.length],
  ['how-we-check-facts.mdx', /\| A \| [^|]+ \| (\d+) \|/, countWorks('evidenceLevel', 'A')],
  ['how-we-check-facts.mdx', /\| B \| [^|]+ \| (\d+) \|/, countWorks('evidenceLevel', 'B')],
  ['how-we-check-facts.mdx', /\| C \| [^|]+ \| (\d+) \|/, countWorks('evidenceLevel', 'C')],
  ['how-we-check-facts.mdx', /For (\d+) works the note/, countWorks('supportsBasis', 'abstract')],
  [
    'how-we-check-facts.mdx',
    /For (\d+) it comes from somebody/,
    countWorks('supportsBasis', 'second-hand-note'),
  ],
  ['how-we-check-facts.mdx', /For (\d+), about half,/, countWorks('supportsBasis', 'from-memory')],
  ['how-we-check-facts.mdx', /cite a source in (\d+) places/, citedPlaces],
  [
    'how-we-check-facts.mdx',
    /in (\d+) of them we changed/,
    citations.filter(({ verdict }) => verdict === 'fixed').length,
  ],
  ['about.mdx', /paths for (\w+) situations/, paths.length],
  ['about.mdx', /\[(\w+) small tools\]/, tools.length],
  ['privacy.mdx', /(\w+) of the tools can keep/, keeping.length],
  ['privacy.mdx', /The other (\w+) cannot keep/, tools.length - keeping.length],
  ['kept.mdx', /These (\w+) can keep/, keeping.length],
  ['README.md', /(\w+) small private tools/, tools.length],
])('%s counts right, where it says %s', (page, around, there) => {
  expect(there).toBeGreaterThan(0);
  expect(readNumber(page, around)).toBe(there);
});
