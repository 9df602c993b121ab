import type { Lexicon } from '../../lexicon/lexicon.ts';
import { listWords } from '../../lib/words-of-text.ts';
import { isEmptyWord, isFaintWord } from '../../lexicon/plain-words.ts';

/** Fewer letters say too little of what is meant. */
const FEWEST_LETTERS = 2;

/**
 * What a reader may be about to type, as whole queries: titles of pages, questions and terms that hold
 * every word typed so far, the last one as a beginning, and where there are too few, the site's most
 * common words that go on from it.
 */
export function suggestQueries(
  typed: string,
  lexicon: Lexicon,
  titles: readonly string[],
  most: number,
): string[] {
  const words = listWords(typed);
  const last = words.at(-1);
  if (last === undefined || words.join('').length < FEWEST_LETTERS) return [];
  const found = titles
    .map((title) => ({ title, score: scoreTitle(listWords(title), words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ title }) => title);
  const before = typed.replace(/(?<![\p{L}\p{M}\p{N}'’])[\p{L}\p{M}\p{N}'’]+\s*$/u, '');
  // Behind a mark a word is whole.
  const completed = before === typed ? [] : completeWord(last, lexicon);
  const suggested = [...found, ...completed.map((word) => before + word)];
  const same = typed.trim().toLowerCase();
  return [...new Set(suggested)].filter((text) => text.toLowerCase() !== same).slice(0, most);
}

// Titles that are mostly what was typed come first; a title must hold each word that means something.
function scoreTitle(title: readonly string[], typed: readonly string[]): number {
  const [last = '', ...rest] = [...typed].reverse();
  const asked = rest.filter((word) => !isEmptyWord(word));
  const holdsAll =
    asked.every((word) => title.includes(word)) && title.some((word) => word.startsWith(last));
  if (!holdsAll) return 0;
  const starts = typed.every((word, at) => title[at]?.startsWith(word));
  return (starts ? 1 : 0) + (asked.length + 1) / title.length;
}

// A word that is whole is not made another: after "he hits me" comes no "he hits mean".
function completeWord(beginning: string, { words }: Lexicon): string[] {
  if (beginning.length < FEWEST_LETTERS) return [];
  if (isEmptyWord(beginning) || isFaintWord(beginning) || words.has(beginning)) return [];
  return [...words]
    .filter(([word]) => word.startsWith(beginning) && word !== beginning)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([word]) => word);
}
