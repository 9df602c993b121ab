import type { Learned } from '../../lexicon/lexicon.ts';
import { valueOf, type Feature } from '../../lexicon/vectors.ts';

/**
 * How likely each page is what a query is for, 1 in all; empty where nothing of the query is known. The
 * vectors of what the query says are added up, and pages compared with the sum.
 *
 * @param features What was learned of the query's features (`listFeatures`).
 */
export function weighPages(
  features: readonly Feature[],
  { step, pages }: Pick<Learned, 'step' | 'pages'>,
): ReadonlyMap<string, number> {
  const vectors = features.flatMap(({ vector }) => (vector ? [vector] : []));
  const [first] = vectors;
  if (!first) return new Map();
  const size = Math.sqrt(vectors.length);
  const query = first.map((_, at) => {
    const sum = vectors.reduce((all, vector) => all + valueOf(vector[at] ?? 0, step.feature), 0);
    return Math.tanh(sum / size);
  });
  const weights = [...pages].map(([id, vector]): [string, number] => [
    id,
    Math.exp(
      query.reduce((sum, value, at) => sum + value * valueOf(vector[at] ?? 0, step.page), 0),
    ),
  ]);
  const whole = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return new Map(weights.map(([id, weight]) => [id, weight / whole]));
}
