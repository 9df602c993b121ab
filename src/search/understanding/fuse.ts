import type { Part } from './plan.ts';

/** One page the index gave for a term: its id, and how well it fits. */
export interface RawResult {
  readonly id: string;
  readonly score: number;
}

/** What the index gave for the terms of a part, in their order. */
export type PartResults = readonly (readonly RawResult[])[];

/** A page and how well it answers the whole query. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** A page that holds a word at all, beside the page that is most about it. */
const PRESENCE = 0.3;

/**
 * The pages that answer a query best, from what the index found for each part alone. A part counts
 * as much as it is rare (inverse document frequency, as in BM25: Robertson and Zaragoza, 2009), and a
 * page that matches more of the query comes before one that matches less of it better.
 *
 * @param names How well the names of pages fit: what is found there counts beside what is in the text.
 * @param size How many pages are indexed.
 */
export function fuseResults(
  parts: readonly Part[],
  results: readonly PartResults[],
  names: ReadonlyMap<string, number>,
  size: number,
): Ranked[] {
  const scores = new Map<string, { matched: number; score: number }>();
  let whole = 0;
  parts.forEach((part, at) => {
    const values = scorePart(part, results[at] ?? []);
    const isPhrase = part.terms[0]?.text.startsWith('"') ?? false;
    const weight = part.weight * rarity(values.size, size);
    if (!isPhrase) whole += values.size > 0 ? weight : part.weight;
    for (const [id, value] of values) {
      const before = scores.get(id) ?? { matched: 0, score: 0 };
      scores.set(id, {
        matched: before.matched + (isPhrase ? 0 : weight),
        score: before.score + weight * value,
      });
    }
  });
  return [...new Set([...scores.keys(), ...names.keys()])]
    .map((id) => {
      const { matched, score } = scores.get(id) ?? { matched: 0, score: 0 };
      return { id, score: score * (matched / (whole || 1)) + (names.get(id) ?? 0) };
    })
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

function scorePart(part: Part, results: PartResults): Map<string, number> {
  const values = new Map<string, number>();
  part.terms.forEach(({ weight }, at) => {
    const found = results[at] ?? [];
    const most = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
    for (const { id, score } of found) {
      const value = weight * (PRESENCE + (1 - PRESENCE) * (score / most));
      values.set(id, Math.max(values.get(id) ?? 0, value));
    }
  });
  return values;
}

function rarity(pages: number, size: number): number {
  return Math.log(1 + (size - Math.min(pages, size) + 0.5) / (pages + 0.5));
}
