// How well the search knows danger, on searches it has not learned from.
import { z } from 'astro/zod';
import { root } from './install.mjs';
import { readJsonLines } from './json-lines.ts';
import { readQueries } from './judged-queries.ts';
import { measureAgreement, measureShare, sayShare, type Share } from './shares.ts';

const Lines = z.array(
  z.object({
    text: z.string(),
    danger: z.boolean(),
    /** What a second reader said. */
    second: z.boolean().optional(),
  }),
);

/** How many searches bring help of those that should, and of those that should not. */
export interface DangerFigures {
  readonly found: Share;
  /** In vain, of lines of which half sound of danger on purpose. */
  readonly hard: Share;
  /** In vain, of everyday queries. */
  readonly everyday: Share;
  /** How far two readers agreed on the lines. */
  readonly kappa: number | null;
}

/** Measures a search by whether each of some queries brings help. */
export async function measureDanger(
  askForHelp: (queries: readonly string[]) => Promise<readonly boolean[]>,
): Promise<DangerFigures> {
  const lines = Lines.parse(readJsonLines(`${root}tests/search/danger/test.jsonl`));
  const queries = [...readQueries('dev'), ...readQueries('test')];
  const share = async (texts: readonly string[]) => {
    const answers = await askForHelp(texts);
    return measureShare(answers.filter(Boolean).length, texts.length);
  };
  return {
    found: await share(lines.filter(({ danger }) => danger).map(({ text }) => text)),
    hard: await share(lines.filter(({ danger }) => !danger).map(({ text }) => text)),
    everyday: await share(
      queries.filter(({ kind }) => kind !== 'safety').map(({ query }) => query),
    ),
    kappa: measureAgreement(
      lines.flatMap(({ danger, second }): [boolean, boolean][] =>
        second === undefined ? [] : [[danger, second]],
      ),
    ),
  };
}

/** The figures in sentences. */
export function sayDanger({ found, hard, everyday, kappa }: DangerFigures): string {
  return [
    `Help above the results, where it should be: ${sayShare(found)}.`,
    `In vain, of lines half of which were made to mislead: ${sayShare(hard)}.`,
    `In vain, of the judged queries that are not of the kind “safety”: ${sayShare(everyday)}.`,
    `Two readers agreed on the lines with a kappa of ${kappa?.toFixed(3)}.`,
  ].join('\n');
}
