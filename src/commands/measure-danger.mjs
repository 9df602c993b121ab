// How well the search knows danger, on searches it has not learned from.
import { readFileSync } from 'node:fs';
import { suggestsDanger } from '../search/understanding/danger.ts';
import { measureAgreement, measureShare } from './shares.mjs';

/** @typedef {import('./shares.mjs').Share} Share */

/**
 * Of searches for which help should stand above the results, how many bring it (`found`); and how many of the
 * others do in vain, among lines of which half sound of danger on purpose (`hard`), and among everyday queries.
 * `kappa` is how far two readers agreed on the lines.
 *
 * @param {string} folder The folder with `danger/test.jsonl`, `dev.jsonl` and `test.jsonl`.
 * @returns {{ found: Share, hard: Share, everyday: Share, kappa: number | null }}
 */
export function measureDanger(folder) {
  const lines = readLines(`${folder}danger/test.jsonl`);
  const queries = ['dev', 'test'].flatMap((set) => readLines(`${folder}${set}.jsonl`));
  /** @param {readonly string[]} texts */
  const share = (texts) => measureShare(texts.filter(suggestsDanger).length, texts.length);
  return {
    found: share(lines.filter(({ danger }) => danger).map(({ text }) => text)),
    hard: share(lines.filter(({ danger }) => !danger).map(({ text }) => text)),
    everyday: share(queries.filter(({ kind }) => kind !== 'safety').map(({ query }) => query)),
    kappa: measureAgreement(
      lines
        .filter(({ second }) => typeof second === 'boolean')
        .map(({ danger, second }) => [danger, second]),
    ),
  };
}

/** @param {string} path */
function readLines(path) {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
