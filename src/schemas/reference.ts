import { z } from 'astro/zod';
import { Words } from './fields.ts';

const Person = z.union([
  z.strictObject({
    family: z.string(),
    given: z.string().optional(),
    suffix: z.string().optional(),
  }),
  z.strictObject({ literal: z.string() }),
]);

/**
 * One work of `content/references.json`: a CSL-JSON item (https://docs.citationstyles.org, version
 * 1.0.2) with our own fields for what may be claimed from it. Only these works may be cited.
 */
export const ReferenceSchema = z.strictObject({
  /** How articles cite it: `[@rempel1985]`. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'is not like rempel1985'),
  type: z.enum(['article-journal', 'book', 'chapter', 'report', 'webpage']),
  title: Words,
  author: z.array(Person).min(1),
  editor: z.array(Person).optional(),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) }),
  'container-title': z.string().optional(),
  edition: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  number: z.string().optional(),
  page: z.string().optional(),
  publisher: z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI like 10.1037/0022-3514.49.1.95')
    .optional(),
  URL: z.url().optional(),
  ISBN: z.string().optional(),
  /** Subjects it bears on, for finding it again. */
  topics: z.array(z.string()),
  /** `core` works come first; `supplementary` ones second a point. */
  tier: z.enum(['core', 'supplementary']),
  /** True for a review, a meta-analysis or a book that sums up a field: each article leans on one at least. */
  synthesis: z.boolean(),
  /** The only claim a writer may make from it, with its limits. */
  supports: Words.min(20),
  /** A: publisher or repository page with abstract seen. B: full citation or resolved DOI seen. C: DOI or address with some matching fields. */
  evidenceLevel: z.enum(['A', 'B', 'C']),
  /** What `supports` was written from. */
  supportsBasis: z.enum(['abstract', 'second-hand-note', 'from-memory']),
});

/** A work as pages use it. */
export type Reference = z.output<typeof ReferenceSchema>;
