import type { Packed } from './packed.ts';
import { hashKey } from './spelling.ts';
import { openPacked, readSet } from './unpack.ts';
import type { Word } from './words.ts';

/*
 * Words by what they tell. A word is a number made from its letters, and each group a list of such
 * numbers. So a word that nobody listed is now and then taken for one that somebody did.
 */

// How a word is written, and the comma: what no list tells.
const UNKNOWN = 0;
const NAME = 1;
const NUMBER = 2;
const QUOTED = 3;
const ENDS_IN_ING = 4;
const ENDS_IN_ED = 5;
const COMMA = 6;

/** The end of a sentence. */
export const END = 7;

/** The start of a sentence in the first part; the other parts follow in their order. */
export const START = 8;

/** The groups of words, as a recognizer knows them. */
export interface WordGroups {
  /** Every place of the first part; the other parts follow. */
  readonly part: number;
  /** Words that say only how much: passed over. The other lists of words follow. */
  readonly passed: number;
  /** How many groups there are. */
  readonly count: number;
  /** The groups of a word with these names: the one it is listed in, and how it is written. */
  readonly listGroups: (word: Word, keys: readonly [string, string]) => number[];
}

/** The groups of words from what was packed. */
export function openWordGroups({ parts, words }: Pick<Packed, 'parts' | 'words'>): WordGroups {
  const part = START + parts;
  const passed = part + parts;
  const count = passed + words.groups;
  const groupOf = new Map<number, number>();
  const read = openPacked(words.text);
  for (let group = passed; group < count; group += 1) {
    for (const number of readSet(read, words.size)) groupOf.set(number, group);
  }
  return {
    part,
    passed,
    count,
    listGroups: ({ word, isName, isQuoted }, keys) => {
      if (word === ',') return [COMMA];
      const isNumber = /^\d/.test(word);
      const [own, stem] = keys.map((key) => groupOf.get(hashKey(key, words.seed, words.size)));
      const group = own ?? stem;
      const groups = [group ?? UNKNOWN];
      if (group === undefined && isName) groups.push(NAME);
      if (isNumber) groups.push(NUMBER);
      if (/.ing$/.test(word)) groups.push(ENDS_IN_ING);
      if (/.ed$/.test(word)) groups.push(ENDS_IN_ED);
      if (isQuoted) groups.push(QUOTED);
      return groups;
    },
  };
}

/** A word as lists have it: of all numbers they have but two. */
export function asListed(word: string): string {
  if (!/^\d/.test(word)) return word;
  return Number.parseInt(word, 10) > 12 ? 'forty' : 'two';
}
