import type { Lexicon } from '../../lib/lexicon.ts';
import { foldText, listWords } from '../../lib/words-of-text.ts';
import { weighWord, type AskedWord } from './names.ts';
import { correctWord } from './spelling.ts';
import { isEmptyWord, isFaintWord, isPerson, listForms } from './plain-words.ts';

/** One thing a query asks about, with the words to look it up by. */
export interface Part {
  /** What is sent to the index, each with how far it is meant: 1 is what was typed. */
  readonly terms: readonly Term[];
  /** How much the part matters beside the others, before its rarity is known. */
  readonly weight: number;
}

/** A word, or a phrase between quotation marks, as the index takes it. */
export interface Term {
  readonly text: string;
  readonly weight: number;
}

/** How a query is to be searched. */
export interface Plan {
  readonly parts: readonly Part[];
  /** Every word of the query that may stand in a title or in what people say for a page. */
  readonly asked: readonly AskedWord[];
  /** The query with its spelling mended, where it was. */
  readonly corrected: string | undefined;
}

/** A part that says who ("my boyfriend") matters less than what ("checking", "phone"). */
const PERSON_WEIGHT = 0.3;
/** A word said for another finds it, but one that was typed comes first. */
const SAME_WEIGHT = 0.85;
/** Two words side by side on a page are worth as much again as one of them. */
const PHRASE_WEIGHT = 0.6;
const FAINT_WEIGHT = 0.3;
const MOST_PARTS = 9;
/** With so many words that mean something, those that say little are left out. */
const ENOUGH = 3;

/**
 * How to search for a query: without the words that carry no meaning, with typos mended (unless
 * `isExact`), with other words for the same thing, and with words side by side looked for as a phrase.
 */
export function planSearch(query: string, lexicon: Lexicon, isExact = false): Plan {
  const typed = withSame(query, lexicon);
  const all = isExact ? typed : typed.map((token) => mend(token, lexicon));
  const mended = withoutEmptyWords(all);
  const parts = mended.slice(0, MOST_PARTS).map((token) => toPart(token, lexicon));
  const phrases = mended.flatMap((token, at) => {
    const next = mended[at + 1];
    return next && next.place === token.place + 1 && !(isLight(token.word) && isLight(next.word))
      ? [toPhrase(token.word, next.word, lexicon)]
      : [];
  });
  return {
    parts: [...parts, ...phrases],
    asked: all.map((token) => toAsked(token, lexicon)),
    corrected: describeCorrection(query, all),
  };
}

/** A word of the query, where it stood, and what else it may mean. */
interface Token {
  readonly word: string;
  readonly typed: string;
  readonly place: number;
  readonly others: readonly string[];
}

function withSame(query: string, { same }: Lexicon): Token[] {
  // "OLD" is online dating; "old" is not.
  const inCapitals = new Map(
    (query.match(/\b[A-Z]{2,}\b/g) ?? [])
      .filter((word) => same.has(word))
      .map((word) => [foldText(word), same.get(word) ?? []]),
  );
  return listWords(query).map((word, place) => ({
    word,
    typed: word,
    place,
    others: inCapitals.get(word) ?? same.get(word) ?? [],
  }));
}

function withoutEmptyWords(tokens: readonly Token[]): readonly Token[] {
  const kept = tokens.filter(({ word, others }) => others.length > 0 || !isEmptyWord(word));
  const clear = kept.filter(({ word }) => !isFaintWord(word) && !isPerson(word));
  const wanted = clear.length < ENOUGH ? kept : kept.filter(({ word }) => !isFaintWord(word));
  return wanted.length > 0 ? wanted : tokens;
}

function mend(token: Token, { words }: Lexicon): Token {
  if (isEmptyWord(token.word) || isFaintWord(token.word)) return token;
  if (token.others.length > 0 || isKnown(token.word, words)) return token;
  const split = findSplit(token.word, words);
  if (split) return { ...token, others: split };
  const corrected = correctWord(token.word, words);
  return corrected ? { ...token, word: corrected } : token;
}

// "redflags": two words written as one.
function findSplit(word: string, words: Lexicon['words']): string[] | undefined {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if ((words.get(first) ?? 0) > 1 && (words.get(second) ?? 0) > 1)
      return [`"${first} ${second}"`];
  }
  return undefined;
}

function toAsked({ word, others }: Token, { words }: Lexicon): AskedWord {
  const forms = [word, ...others].flatMap(listWords).flatMap(listForms);
  return { forms: new Set(forms), weight: weighWord(word, words) };
}

function toPart({ word, others }: Token, { words }: Lexicon): Part {
  const same = others.map((text) => ({ text, weight: SAME_WEIGHT }));
  // The index would take a word it does not have for the beginning of others.
  const typed = same.length > 0 && !isKnown(word, words) ? [] : [{ text: word, weight: 1 }];
  return { terms: [...typed, ...same], weight: weigh(word) };
}

function weigh(word: string): number {
  if (isPerson(word)) return PERSON_WEIGHT;
  return isFaintWord(word) ? FAINT_WEIGHT : 1;
}

function isLight(word: string): boolean {
  return weigh(word) < 1;
}

function isKnown(word: string, words: Lexicon['words']): boolean {
  return listForms(word).some((form) => words.has(form));
}

function toPhrase(first: string, second: string, { words }: Lexicon): Part {
  const joined = first + second;
  return {
    terms: [
      { text: `"${first} ${second}"`, weight: 1 },
      ...(words.has(joined) ? [{ text: joined, weight: 1 }] : []),
    ],
    weight: PHRASE_WEIGHT,
  };
}

function describeCorrection(query: string, tokens: readonly Token[]): string | undefined {
  const changed = tokens.filter(({ word, typed }) => word !== typed);
  const mended = changed.reduce(
    (text, { typed, word }) => text.replace(new RegExp(`\\b${typed}\\b`, 'iu'), word),
    query,
  );
  return mended === query ? undefined : mended;
}
