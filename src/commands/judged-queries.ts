// Queries with the pages that answer them, as two readers judged, and how well an engine's answers fit.
import { z } from 'astro/zod';
import { root } from './install.mjs';
import { readJsonLines } from './json-lines.ts';
import { median } from './median.ts';

const Queries = z.array(
  z.object({
    kind: z.string(),
    query: z.string(),
    /** The pages one reader would take as the first result. */
    pages: z.array(z.string()),
    /** Those of another, who had not seen the first's. */
    second: z.array(z.string()).optional(),
  }),
);

/** A query with the pages that answer it. */
export type JudgedQuery = z.infer<typeof Queries>[number];

/** Those that only measure the search, those it was tuned on, and those of a writer from whom nothing was learned. */
export const QUERY_SETS = ['test', 'dev', 'unseen'] as const;

/** The name of one of them. */
export type QuerySet = (typeof QUERY_SETS)[number];

/** What an engine found for a query, best first, and how long it took. */
export interface Answer {
  readonly addresses: readonly string[];
  readonly ms: number;
}

/** The judged queries of a set. */
export function readQueries(set: QuerySet): JudgedQuery[] {
  return Queries.parse(readJsonLines(`${root}tests/search/${set}.jsonl`));
}

/** How often the first choice of the second reader is among the pages of the first; undefined where nobody read twice. */
export function measureReaders(queries: readonly JudgedQuery[]): string | undefined {
  const read = queries.filter(({ second }) => second);
  if (read.length === 0) return undefined;
  const agreed = read.filter(({ pages, second: [first = ''] = [] }) => pages.includes(first));
  return (agreed.length / read.length).toFixed(3);
}

/**
 * A row of a table: how often a right page comes first, or among the first three, of all queries and of each
 * kind. A page is right that one of two readers would take as the first result.
 */
export function rateAnswers(
  name: string,
  queries: readonly JudgedQuery[],
  answers: readonly Answer[],
) {
  const rank = (listRight: (query: JudgedQuery) => readonly string[]) =>
    queries.map((query, at) => {
      const right = listRight(query);
      return (answers[at]?.addresses.findIndex((address) => right.includes(address)) ?? -1) + 1;
    });
  const ranks = rank(({ pages, second = [] }) => [...pages, ...second]);
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  return {
    name,
    'success at 1': sayShareOf(ranks, isFirst),
    'at 3': sayShareOf(ranks, isNear),
    'by the first reader alone': sayBoth(rank(({ pages }) => pages)),
    'reciprocal rank': (
      ranks.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / ranks.length
    ).toFixed(2),
    'no results': answers.filter(({ addresses }) => addresses.length === 0).length,
    'median ms': Math.round(median(answers.map(({ ms }) => ms))),
    ...Object.fromEntries(
      kinds.map((kind) => [kind, sayBoth(ranks.filter((_, at) => queries[at]?.kind === kind))]),
    ),
  };
}

function sayBoth(ranks: readonly number[]): string {
  return `${sayShareOf(ranks, isFirst)} / ${sayShareOf(ranks, isNear)}`;
}

function sayShareOf(ranks: readonly number[], isGood: (rank: number) => boolean): string {
  return (ranks.filter(isGood).length / ranks.length).toFixed(2);
}

function isFirst(rank: number): boolean {
  return rank === 1;
}

function isNear(rank: number): boolean {
  return rank > 0 && rank <= 3;
}
