// What there is to learn from: queries with the pages that answer them, and lines with whether they tell of danger.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readJsonLines } from '../../src/commands/json-lines.ts';
import { listWords } from '../../src/lib/words-of-text.ts';
import { readLines as readStatements } from '../reviewer/lines.ts';

/** The pages for someone in danger. */
const HELP = ['/help/', '/deciding/staying-safe/'];
/** Of the dangerous lines, one in so many is a query for help: as many as make it likely, and not the answer to all. */
const DANGEROUS = 5;
/** What is asked of these pages is now danger and now not. */
const NEAR_DANGER =
  /control|trauma|red-flags|am-i-the-one|gaslight|hurts-me|leave|phone|is-safe|staying-safe/;
/** A hand that wrote the plainest lines, of a word or three: they are few, and what people type most. */
const PLAINEST = 17;
/** Plain queries are nearest to what is typed, and were judged with most care: each is learned so many times. */
const PLAIN_TIMES = 2;
/** What a line counts: the first are few, and the last were not labeled for danger itself. */
const WEIGHTS = { plainest: 4, sayings: 2, danger: 1, asked: 1, queries: 0.3, review: 0.3 };

const HERE = new URL('.', import.meta.url);

/** A query and the pages that answer it, the best first. */
export interface Query {
  readonly text: string;
  readonly pages: readonly string[];
}

/** A line, whether it tells of danger, and what it counts. */
export interface DangerLine {
  readonly text: string;
  readonly isDanger: boolean;
  readonly weight: number;
}

/** A line of `danger/tuned.jsonl`. */
interface LabeledSearch {
  readonly text: string;
  readonly danger: boolean;
  readonly by: number;
}

/** Everything that tells which pages answer what people type. Nothing is learned from what the search is measured with. */
export function listQueries(): Query[] {
  const dangerous = readLabeledSearches()
    .filter(({ danger }) => danger)
    .filter((_, at) => at % DANGEROUS === 0)
    .map(({ text }) => ({ text, pages: HELP }));
  const plain = Array.from({ length: PLAIN_TIMES }, readPlainQueries).flat();
  return withoutMeasured([...readAsked(), ...readQueries(), ...plain, ...dangerous]);
}

/** Everything that tells what danger sounds like, and what only sounds like it. */
export function listDangerLines(): DangerLine[] {
  const ofPages = (queries: readonly Query[], weight: number) =>
    queries.flatMap(({ text, pages }): DangerLine[] => {
      const isDanger = pages.some((page) => HELP.includes(page));
      const isUnclear = !isDanger && pages.some((page) => NEAR_DANGER.test(page));
      return isUnclear ? [] : [{ text, isDanger, weight }];
    });
  return withoutMeasured([
    ...readLabeledSearches().map(({ text, danger, by }) => ({
      text,
      isDanger: danger,
      weight: by === PLAINEST ? WEIGHTS.plainest : WEIGHTS.danger,
    })),
    ...readHarmless().map((text) => ({
      text,
      isDanger: false,
      weight: WEIGHTS.sayings,
    })),
    ...ofPages(readAsked(), WEIGHTS.asked),
    ...ofPages(readQueries(), WEIGHTS.queries),
    ...ofPages(readPlainQueries().filter(isClear), WEIGHTS.queries),
    // A part of a statement tells of harm as a search does; other codes are quarrels that may sound like it.
    ...readStatements(new URL('../reviewer/tuned.jsonl', HERE))
      .filter(({ codes }) => codes.length === 0 || codes.includes('harm'))
      .map(({ text, codes }) => ({ text, isDanger: codes.length > 0, weight: WEIGHTS.review })),
  ]);
}

// The same words are the same line, however they are written.
function withoutMeasured<Line extends { readonly text: string }>(lines: readonly Line[]): Line[] {
  const toWords = (text: string) => listWords(text).join(' ');
  const queries = ['test.jsonl', 'unseen.jsonl'].flatMap((file) =>
    readJsonLines<{ readonly query: string }>(new URL(file, HERE)).map(({ query }) => query),
  );
  const searches = readJsonLines<LabeledSearch>(new URL('danger/test.jsonl', HERE));
  const measured = new Set([...queries, ...searches.map(({ text }) => text)].map(toWords));
  return lines.filter(({ text }) => !measured.has(toWords(text)));
}

// The border: these files are made by hand, and tests read each of them.
function readLabeledSearches(): readonly LabeledSearch[] {
  return readJsonLines(new URL('danger/tuned.jsonl', HERE));
}

function readHarmless(): readonly string[] {
  return parse(read(new URL('no-danger.yaml', HERE)));
}

function readAsked(): Query[] {
  const folder = new URL('../../content/asked/', HERE);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file): readonly AskedPage[] => parse(read(new URL(file, folder))))
    .flatMap(({ page, asked }) => asked.map((text) => ({ text, pages: [page] })));
}

/** An entry of a file of `content/asked/`. */
interface AskedPage {
  readonly page: string;
  readonly asked: readonly string[];
}

function readQueries(): Query[] {
  return readTable('pages/queries.tsv');
}

function readPlainQueries(): Query[] {
  return readTable('pages/plain-queries.tsv');
}

/** Where help is but the second best answer, there may or may not be danger. */
function isClear({ pages: [, ...others] }: Query): boolean {
  return !others.some((page) => HELP.includes(page));
}

function readTable(file: string): Query[] {
  return read(new URL(file, HERE))
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([text = '', answers = '']) => ({ text, pages: answers.split(' ') }));
}

function read(path: URL): string {
  return readFileSync(path, 'utf8');
}
