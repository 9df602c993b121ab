import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import {
  DIMENSIONS,
  MOST_DANGER,
  STEPS,
  unpackVector,
  type Feature,
  type StepSizes,
  type Vector,
} from '../../lexicon/vectors.ts';
import { composePageHtml } from './page-html.ts';
import type { SearchPage } from './search-page.ts';

/** What was learned of what people type (`npm run learn:search`). */
export interface LearnedSource {
  readonly step: StepSizes;
  /** How many steps of danger there are in a query of which nothing is known. */
  readonly start: number;
  readonly features: ReadonlyMap<string, Feature>;
  /** The words people use. */
  readonly words: readonly string[];
  /** Common English words that are nearly one of those, and meant as typed. */
  readonly english: readonly string[];
  /** By address. */
  readonly pages: ReadonlyMap<string, Vector>;
}

/** The address in the index of a page that is none: what was learned of features stands at its places. */
export const FEATURES = '/features';

const Vectors = z.record(
  z.string(),
  z.string().regex(new RegExp(`^[0-${STEPS - 1}]{${DIMENSIONS}}$`)),
);
const LearnedSchema = z.object({
  step: z.object({ feature: z.number(), page: z.number(), danger: z.number() }),
  start: z.number(),
  danger: z.record(z.string(), z.int().min(-MOST_DANGER).max(MOST_DANGER)),
  features: Vectors,
  pages: Vectors,
  words: z.array(z.string()),
  english: z.array(z.string()),
});

/** Reads what was learned. */
export function readLearned(): LearnedSource {
  const file = new URL('learned.json', import.meta.url);
  const { step, start, danger, words, english, ...vectors } = LearnedSchema.parse(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  const features = new Map<string, Feature>(
    Object.entries(danger).map(([name, steps]) => [name, { danger: steps, vector: undefined }]),
  );
  for (const [name, vector] of unpackAll(vectors.features))
    features.set(name, { danger: danger[name] ?? 0, vector });
  return { step, start, features, words, english, pages: unpackAll(vectors.pages) };
}

/** A page that holds each feature once and passes every filter, so that a search finds what was learned of it. */
export function composeFeaturesPage(
  pages: readonly SearchPage[],
  { features }: LearnedSource,
): string {
  return composePageHtml(pages, `<p>${[...features.keys()].join(' ')}</p>`);
}

function unpackAll(vectors: z.infer<typeof Vectors>): Map<string, Vector> {
  return new Map(Object.entries(vectors).map(([name, digits]) => [name, unpackVector(digits)]));
}
