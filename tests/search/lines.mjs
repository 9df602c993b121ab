// What there is to learn from: queries with the pages that answer them, and lines with whether they tell of danger.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The pages for someone in danger. */
const HELP = ['/help/', '/deciding/staying-safe/'];
/** Of the dangerous lines, one in so many is a query for help: as many as make it likely, and not the answer to all. */
const DANGEROUS = 5;
/** What is asked of these pages is now danger and now not. */
const NEAR_DANGER =
  /control|trauma|red-flags|am-i-the-one|gaslight|hurts-me|leave|phone|is-safe|staying-safe/;
/** A hand that wrote the plainest lines, of a word or three: they are few, and what people type most. */
const PLAINEST = 17;
/** What a line counts: the first are few, and the last were not labeled for danger itself. */
const WEIGHTS = { plainest: 4, sayings: 2, danger: 1, asked: 1, queries: 0.3, review: 0.3 };

const HERE = new URL('.', import.meta.url);

/** Queries and the pages that answer them, the best first. */
export function listQueries() {
  const dangerous = readLines('danger/tuned.jsonl')
    .filter(({ danger }) => danger)
    .filter((_, at) => at % DANGEROUS === 0)
    .map(({ text }) => ({ text, pages: HELP }));
  return [...readAsked(), ...readQueries(), ...dangerous];
}

/** Lines, whether each tells of danger, and what it counts. */
export function listDangerLines() {
  const ofPages = (lines, weight) =>
    lines
      .map(({ text, pages }) => ({
        text,
        pages,
        isDanger: pages.some((page) => HELP.includes(page)),
        weight,
      }))
      .filter(({ isDanger, pages }) => isDanger || !pages.some((page) => NEAR_DANGER.test(page)));
  return [
    ...readLines('danger/tuned.jsonl').map(({ text, danger, by }) => ({
      text,
      isDanger: danger,
      weight: by === PLAINEST ? WEIGHTS.plainest : WEIGHTS.danger,
    })),
    ...readYaml('no-danger.yaml').map((text) => ({
      text,
      isDanger: false,
      weight: WEIGHTS.sayings,
    })),
    ...ofPages(readAsked(), WEIGHTS.asked),
    ...ofPages(readQueries(), WEIGHTS.queries),
    // A part of a statement tells of harm as a search does; other codes are quarrels that may sound like it.
    ...readLines('../reviewer/tuned.jsonl')
      .filter(({ codes }) => codes.length === 0 || codes.includes('harm'))
      .map(({ text, codes }) => ({ text, isDanger: codes.length > 0, weight: WEIGHTS.review })),
  ];
}

function readAsked() {
  const folder = new URL('../../content/asked/', HERE);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => readYaml(new URL(file, folder)))
    .flatMap(({ page, asked }) => asked.map((text) => ({ text, pages: [page] })));
}

function readQueries() {
  return read('pages/queries.tsv')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([text, answers]) => ({ text, pages: answers.split(' ') }));
}

function readYaml(path) {
  return parse(read(path));
}

function readLines(path) {
  return read(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function read(path) {
  return readFileSync(new URL(path, HERE), 'utf8');
}
