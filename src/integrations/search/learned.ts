import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import {
  DIMENSIONS,
  STEPS,
  unpackVector,
  type StepSizes,
  type Vector,
} from '../../lexicon/vectors.ts';
import { escape } from './lay-out.ts';
import type { SearchPage } from './search-page.ts';

/** What was learned of what people type (`npm run learn:search`): a vector for each feature and each page. */
export interface LearnedSource {
  readonly step: StepSizes;
  readonly features: ReadonlyMap<string, Vector>;
  /** By address. */
  readonly pages: ReadonlyMap<string, Vector>;
}

/** The address in the index of a page that is none: the vectors of features stand at its places. */
export const VECTORS = '/vectors';

const Vectors = z.record(
  z.string(),
  z.string().regex(new RegExp(`^[0-${STEPS - 1}]{${DIMENSIONS}}$`)),
);
const LearnedSchema = z.object({
  step: z.object({ feature: z.number(), page: z.number() }),
  features: Vectors,
  pages: Vectors,
});

/** Reads what was learned. */
export function readLearned(): LearnedSource {
  const file = new URL('learned.json', import.meta.url);
  const { step, features, pages } = LearnedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { step, features: unpackAll(features), pages: unpackAll(pages) };
}

/** A page that holds each feature once and passes every filter, so that a search finds its vector. */
export function composeVectorPage(
  pages: readonly SearchPage[],
  { features }: LearnedSource,
): string {
  const filters = new Set(
    pages.flatMap(({ kind, topic }) => [`type:${kind}`, ...(topic ? [`topic:${topic}`] : [])]),
  );
  const heads = [...filters].map((filter) => `<i data-pagefind-filter="${escape(filter)}"></i>`);
  const body = `<p>${[...features.keys()].join(' ')}</p>`;
  return `<html lang="en"><body data-pagefind-body>${heads.join('')}${body}</body></html>`;
}

function unpackAll(vectors: z.infer<typeof Vectors>): Map<string, Vector> {
  return new Map(Object.entries(vectors).map(([name, digits]) => [name, unpackVector(digits)]));
}
