// Puts what was measured of the review where readers and developers find it.
import { readFileSync, writeFileSync } from 'node:fs';
import type { FindingCode } from '../tools/i-statement/review.ts';
import { root } from './install.mjs';
import type { ReviewerFigures } from './measure-reviewer.ts';
import { sayShare, type Share } from './shares.ts';

const FIGURES = `${root}tests/reviewer/figures.json`;
const README = `${root}src/tools/i-statement/README.md`;
const PAGE = `${root}content/tools/i-statement.mdx`;
/** Between which comments the figures stand. */
const MARKED = /(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/;
const MARKED_ON_PAGE = /(\{\/\* figures \*\/\}\n)[\s\S]*?(\n\{\/\* \/figures \*\/\})/;

/** What the page calls them. */
const NAMES: Readonly<Record<FindingCode, string>> = {
  harm: 'harm',
  accusation: 'blame',
  absolute: '“always” or “never”',
  'judgment-as-feeling': 'a verdict in place of a feeling',
  'mind-reading': 'a guess at their mind',
  label: 'a name for a person',
  threat: 'an “or else”',
  'vague-request': 'a wish nobody can see',
  'negative-request': 'only what should stop',
};

interface WrittenFigures {
  readonly test: ReviewerFigures;
  /** The same of lines as people mostly write them. */
  readonly plain: ReviewerFigures;
  readonly gzip: number;
}

/** Writes the figures; `slow` says how long it takes on a slow phone, where that was measured. */
export function writeReviewerFigures(figures: WrittenFigures, slow: string | undefined): void {
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  put(README, MARKED, composeForDevelopers(figures, slow));
  put(PAGE, MARKED_ON_PAGE, composeForReaders(figures.test));
}

function composeForDevelopers(
  { test, plain, gzip }: WrittenFigures,
  slow: string | undefined,
): string {
  return [
    `On ${test.fields} fields of \`test.jsonl\`, half of which were written to mislead, with 95 % Wilson intervals:`,
    ...composeFigures(test),
    `On ${plain.fields} fields of \`test-plain.jsonl\`, as people mostly write them:`,
    ...composeFigures(plain),
    `Script: ${gzip} bytes (gzip).`,
    ...(slow === undefined
      ? []
      : [`A filled draft in Chromium, with the processor six times slower: ${slow}.`]),
  ].join('\n\n');
}

function composeFigures({ codes, cleanFlagged, harmCorrected }: ReviewerFigures): string[] {
  return [
    composeTable(
      ['code', 'n', 'precision', 'recall'],
      codes.map(({ code, n, precision, recall }) => [
        `\`${code}\``,
        String(n),
        sayShare(precision),
        sayShare(recall),
      ]),
    ),
    `Clean fields flagged: ${sayShare(cleanFlagged)}. Harm given a wording code: ${sayShare(harmCorrected)}.`,
  ];
}

function composeForReaders({ fields, codes, cleanFlagged }: ReviewerFigures): string {
  return [
    `We tried it on ${fields} made-up lines that it had not learned from. The numbers in brackets show how far the true ones may be from these.`,
    composeTable(
      ['what it looks for', 'of those there, it finds', 'when it says so, it is right'],
      codes.map(({ code, precision, recall }) => [
        NAMES[code],
        sayPlainly(recall),
        sayPlainly(precision),
      ]),
    ),
    `Of the lines where there was nothing to say, it asked in vain about ${sayPlainly(cleanFlagged)}.`,
  ].join('\n\n');
}

function sayPlainly({ share, low, high }: Share): string {
  const [middle, from, to] = [share, low, high].map((value) => Math.round(100 * (value ?? 0)));
  return `${middle} in 100 (${from} to ${to})`;
}

function composeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function put(path: string, marked: RegExp, facts: string): void {
  const text = readFileSync(path, 'utf8');
  if (!marked.test(text)) throw new Error(`${path} has no place for the figures.`);
  writeFileSync(
    path,
    text.replace(marked, (_, open: string, close: string) => `${open}\n${facts}\n${close}`),
  );
}
