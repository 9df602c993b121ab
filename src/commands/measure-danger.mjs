// How well the search knows danger, on searches it has not learned from.
import { readJsonLines } from './json-lines.ts';
import { measureAgreement, measureShare } from './shares.ts';

/** @typedef {import('./shares.ts').Share} Share */

/**
 * Of searches for which help should stand above the results, how many bring it (`found`); and how many of the
 * others do in vain, among lines of which half sound of danger on purpose (`hard`), and among everyday queries.
 * `kappa` is how far two readers agreed on the lines.
 *
 * @param {string} folder The folder with `danger/test.jsonl`, `dev.jsonl` and `test.jsonl`.
 * @param {(queries: readonly string[]) => Promise<readonly boolean[]>} askForHelp Whether each query brings help.
 * @returns {Promise<{ found: Share, hard: Share, everyday: Share, kappa: number | null }>}
 */
export async function measureDanger(folder, askForHelp) {
  const lines = readJsonLines(`${folder}danger/test.jsonl`);
  const queries = ['dev', 'test'].flatMap((set) => readJsonLines(`${folder}${set}.jsonl`));
  /** @param {readonly string[]} texts */
  const share = async (texts) => {
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
      lines
        .filter(({ second }) => typeof second === 'boolean')
        .map(({ danger, second }) => [danger, second]),
    ),
  };
}
