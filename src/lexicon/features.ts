import { listSaid, type Meanings } from './meanings.ts';
import { plainKey } from './plain-words.ts';

/** A query says no more than this with so many words. */
const MOST_WORDS = 24;

/**
 * What tells what a query means, each as the index has it: its terms, its plain words, and its pairs of
 * neighbors ("no trust", "i cheated", "let me").
 *
 * @example listFeatures('i cheated', meanings) // ['002', 'cheating1', 'cheating6002']
 */
export function listFeatures(query: string, meanings: Meanings): string[] {
  const said = listSaid(query, meanings).slice(0, MOST_WORDS);
  const keys = said.map(({ key, words: [word = ''] }) => {
    // A word that says little is plain here, unless it is part of something that means more.
    const plain = key?.endsWith('1') ? undefined : plainKey(word);
    return { key: plain ?? key ?? '', isPlain: plain !== undefined };
  });
  const pairs = keys.slice(1).flatMap((next, at) => {
    const first = keys[at];
    if (!first) return [];
    return first.isPlain && !next.isPlain
      ? namePair(next.key, 'before', first.key)
      : namePair(first.key, 'after', next.key);
  });
  return [...new Set([...keys.map(({ key }) => key), ...pairs])];
}

/**
 * A pair by the name of its term (or of its first), so that it stands beside it in the index, and that of its
 * neighbor. The digit between is another than the term's own (0 to 2), as the engine takes a word for the
 * beginning of longer ones: 3 and 4 behind a stem, 5 and 6 behind a meaning, 7 and 8 behind a plain word.
 */
function namePair(term: string, side: 'after' | 'before', neighbor: string): string {
  const digit = Number(term.at(-1)) * 2 + (side === 'after' ? 3 : 4);
  return `${term.slice(0, -1)}${digit}${neighbor}`;
}
