import type { Lexicon } from '../../lexicon/lexicon.ts';
import { listTerms, type Term } from '../../lexicon/meanings.ts';
import { EMPTY_WORDS, isEmptyWord, isFaintWord, isPerson } from '../../lexicon/plain-words.ts';
import { stemWord } from '../../lexicon/stems.ts';
import { listWords } from '../../lib/words-of-text.ts';
import { correctWord } from '../../lexicon/spelling.ts';

/** A term a query asks about. */
export interface Sought extends Term {
  /** Whether it says little beside others: who it is about ("my boyfriend"), or a word like "always". */
  readonly isLight: boolean;
}

/** How a query is to be searched. */
export interface Plan {
  readonly sought: readonly Sought[];
  /** The query as it is taken: its spelling mended, its last word finished. */
  readonly text: string;
  /** The query with its spelling mended, where it was. */
  readonly corrected: string | undefined;
}

const MOST_TERMS = 12;
/** With so many terms that mean something, those that say little are left out. */
const ENOUGH = 3;
/** Fewer letters may begin too many words. */
const FEWEST_LETTERS = 3;
/** With so many first letters in common, and no less than this share of all, two words are of one kin. */
const KIN = { letters: 6, share: 2 / 3 };

/**
 * How to search for a query: what it says without the words that carry no meaning, and with typos mended
 * (unless `isExact`). A word of no page is taken for its nearest kin, and a last word that is not finished
 * yet for the most common one it begins.
 */
export function planSearch(query: string, lexicon: Lexicon, isExact = false): Plan {
  const mended = isExact ? query : mendText(query, lexicon);
  const text = isExact ? query : finishText(nearText(mended, lexicon), lexicon);
  const terms = listTerms(text, lexicon.meanings);
  const once = [...new Map(terms.map((term) => [term.key, term])).values()];
  const all = once.map((term) => ({ ...term, isLight: isLight(term) }));
  const clear = all.filter((term) => !term.isLight);
  const sought =
    clear.length < ENOUGH ? all : all.filter(({ words: [word = ''] }) => !isFaintWord(word));
  return {
    sought: sought.slice(0, MOST_TERMS),
    text,
    corrected: mended === query ? undefined : mended,
  };
}

/**
 * The query without a last letter that stands alone: a word that has just been begun, of which it is too soon to
 * say anything. What is found stays as it is meanwhile, and nothing is fetched in vain.
 */
export function withoutLoneLetter(query: string): string {
  return query.replace(/(?<=\S\s+)\p{L}$/u, (letter) => (isEmptyWord(letter) ? letter : ''));
}

/** The words of a query that are not among those the lexicon has. */
export function listUnknown(query: string, lexicon: Lexicon): string[] {
  return listWords(query).filter((word) => !isKnown(word, lexicon));
}

function isLight({ key, words: [word = ''] }: Term): boolean {
  return isFaintWord(word) || isPerson(word) || isPerson(key.slice(0, -1));
}

/** The query with each word that is on no page as it was most likely meant. */
function mendText(query: string, lexicon: Lexicon): string {
  const words = listWords(query);
  return words.reduce((text, word, at) => {
    const isLast = at === words.length - 1;
    if (isKnown(word, lexicon) || (isLast && completeWord(word, lexicon))) return text;
    const meant = findSplit(word, lexicon) ?? correctWord(word, [...lexicon.words, ...EMPTY_WORDS]);
    return meant ? replaceWord(text, word, meant) : text;
  }, query);
}

// "estrangement", where pages have "estranged".
function nearText(query: string, lexicon: Lexicon): string {
  return listWords(query).reduce((text, word) => {
    const isMet = isKnown(word, lexicon) && lexicon.words.get(word) !== 0;
    const kin =
      isMet || lexicon.meanings.words.has(stemWord(word)) ? undefined : findKin(word, lexicon);
    return kin ? replaceWord(text, word, kin) : text;
  }, query);
}

function findKin(word: string, { words }: Lexicon): string | undefined {
  let kin: string | undefined;
  let most = Math.max(KIN.letters, word.length * KIN.share) - 1;
  for (const [candidate, pages] of words) {
    let shared = 0;
    while (shared < word.length && word[shared] === candidate[shared]) shared += 1;
    if (pages > 0 && shared > most) [kin, most] = [candidate, shared];
  }
  return kin;
}

function finishText(query: string, lexicon: Lexicon): string {
  const last = listWords(query).at(-1) ?? '';
  const whole = isKnown(last, lexicon) ? undefined : completeWord(last, lexicon);
  return whole ? replaceWord(query, last, whole) : query;
}

function isKnown(word: string, { words, stems, meanings }: Lexicon): boolean {
  if (isEmptyWord(word) || isFaintWord(word) || words.has(word)) return true;
  const stem = stemWord(word);
  return stems.has(stem) || meanings.words.has(stem) || meanings.capitals.has(word);
}

function completeWord(beginning: string, { words }: Lexicon): string | undefined {
  if (beginning.length < FEWEST_LETTERS) return undefined;
  let best: string | undefined;
  for (const [word, pages] of words) {
    if (word.startsWith(beginning) && pages > (words.get(best ?? '') ?? 0)) best = word;
  }
  return best;
}

// "redflags": two words written as one.
function findSplit(word: string, { words }: Lexicon): string | undefined {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if ((words.get(first) ?? 0) > 1 && (words.get(second) ?? 0) > 1) return `${first} ${second}`;
  }
  return undefined;
}

function replaceWord(text: string, typed: string, word: string): string {
  return text.replace(new RegExp(`\\b${typed}\\b`, 'iu'), word);
}
