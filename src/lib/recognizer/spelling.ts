/**
 * The names a word is looked up by: as it is written, then without its ending. In longer words the
 * order of the letters and how often each occurs is left aside, so that most slips make no difference.
 *
 * @example listKeys('slapped') // ['sadelp', 'slap']
 */
export function listKeys(word: string): readonly [string, string] {
  return [sortLong(word), sortLong(findStem(word))];
}

// "making" and "makes" are "mak"; "cries" and "cry" are "cry".
const ENDING =
  /(?<=..)i(?:es|ed)$|(?<=...)(?:ed|ly)$|(?<=..)es?$|(?<=[aeiouy].*)ing$|(?<=....)in$|(?<=[^s][^s])s$/;

function findStem(word: string): string {
  // What is longer than any word would take long to search.
  if (word.length < 4 || word.length > 20) return word;
  return word
    .replace(/is(?=(?:e[ds]?|ing)$)/, 'iz')
    .replace(ENDING, (ending) => (/^ie/.test(ending) ? 'y' : ''))
    .replace(/([^aeiou])\1$/, '$1');
}

function sortLong(word: string): string {
  if (word.length < 6) return word;
  return word.charAt(0) + [...new Set(word.slice(1))].sort().join('');
}

/** The number a key is listed by, below a limit. */
export function hashKey(key: string, seed: number, limit: number): number {
  let hash = seed;
  for (let i = 0; i < key.length; i += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return (hash >>> 0) % limit;
}
