import { isEmptyWord } from './plain-words.ts';
import { stemWord } from './stems.ts';
import { listWords } from '../lib/words-of-text.ts';

/** Words and phrases that mean the same: `cheating` for "affair", "unfaithful", "playing away". */
export interface MeaningGroup {
  readonly name: string;
  readonly say: readonly string[];
}

/** Every group, ready to look a text up in. */
export interface Meanings {
  /** For the stem of each single word, the name of its group. */
  readonly words: ReadonlyMap<string, string>;
  /** The same for phrases, as stems with a space between. */
  readonly phrases: ReadonlyMap<string, string>;
  /** The same for words that mean it only in capitals: `OLD` is online dating. */
  readonly capitals: ReadonlyMap<string, string>;
  /** How many words the longest phrase has. */
  readonly longest: number;
}

/** What a text says in one place: a word in any of its forms, or whatever means the same. */
export interface Term {
  /** As the index has it: the stem and `0`, or the name of a meaning and `1`. */
  readonly key: string;
  /** The words it was said with. */
  readonly words: readonly string[];
}

/** Groups, made ready. A word stands for its first group. */
export function makeMeanings(groups: readonly MeaningGroup[]): Meanings {
  const words = new Map<string, string>();
  const phrases = new Map<string, string>();
  const capitals = new Map<string, string>();
  let longest = 1;
  for (const { name, say } of groups) {
    for (const text of [name, ...say]) {
      const stems = listWords(text).map(stemWord);
      const key = stems.join(' ');
      const place = /^[A-Z]{2,}$/.test(text) ? capitals : stems.length > 1 ? phrases : words;
      if (!place.has(key)) place.set(key, name);
      longest = Math.max(longest, stems.length);
    }
  }
  return { words, phrases, capitals, longest };
}

/** A word or phrase of a text, in its place: what it says, or `undefined` where it carries no meaning. */
export interface Said {
  readonly key: string | undefined;
  /** The words it was said with. */
  readonly words: readonly string[];
}

/**
 * What a text says, in its order and without the words that carry no meaning. Pages are indexed by it and
 * searched with it, so that "he is playing away" finds what was written about affairs.
 *
 * @example listTerms('he keeps checking', meanings)
 * // [{ key: 'keep0', words: ['keeps'] }, { key: 'check0', words: ['checking'] }]
 */
export function listTerms(text: string, meanings: Meanings): Term[] {
  return listSaid(text, meanings).flatMap(({ key, words }) => (key ? [{ key, words }] : []));
}

/** The same with the words that carry no meaning. */
export function listSaid(text: string, meanings: Meanings): Said[] {
  const words = listWords(text);
  const stems = words.map(stemWord);
  const inCapitals = new Set(
    (text.match(/\b[A-Z]{2,}\b/g) ?? []).map((word) => word.toLowerCase()),
  );
  const list: Said[] = [];
  for (let at = 0; at < words.length;) {
    const long = findPhrase(stems, at, meanings);
    const length = long?.length ?? 1;
    const said = words.slice(at, at + length);
    const [word = ''] = said;
    const meaning =
      long?.name ??
      (inCapitals.has(word) ? meanings.capitals.get(word) : undefined) ??
      meanings.words.get(stems[at] ?? '');
    const key = meaning ? `${meaning}1` : `${stems[at] ?? ''}0`;
    list.push({ key: long || !isEmptyWord(word) ? key : undefined, words: said });
    at += length;
  }
  return list;
}

function findPhrase(stems: readonly string[], at: number, { phrases, longest }: Meanings) {
  for (let length = Math.min(longest, stems.length - at); length > 1; length -= 1) {
    const name = phrases.get(stems.slice(at, at + length).join(' '));
    if (name !== undefined) return { name, length };
  }
  return undefined;
}
