import { isEmptyWord, isFaintWord, plainKey } from '../../lexicon/plain-words.ts';
import { listWords } from '../../lib/words-of-text.ts';
import type { SearchPage } from './search-page.ts';

/** A plain word that is used more in questions about a page than about others; a strength of 3 is e times as often. */
export interface Habit {
  readonly key: string;
  readonly strength: number;
}

/** A word in fewer sentences than this tells nothing. */
const FEWEST = 10;
/** So many sentences of the usual kind are taken to be there already: few sentences prove little. */
const DOUBT = 8;
const LEAST = 0.2;
const MOST = 2;
/** A word is a habit of at most so many pages. */
const MOST_PAGES = 60;

/**
 * For each page, the plain words of the questions about it: "how do I" and "should I" lead to other pages
 * than "why does he", though none of these words means anything by itself. Learned from what people ask, as
 * the logarithm of how much more often a word is used here than elsewhere (as in naive Bayes).
 */
export function learnHabits(pages: readonly SearchPage[]): Map<string, Habit[]> {
  const counts = new Map(pages.map(({ url, asked }) => [url, countWords(asked)]));
  const all = pages.reduce((sum, { asked }) => sum + asked.length, 0);
  const habits = new Map<string, Habit[]>();
  for (const [word, total] of countWords(pages.flatMap(({ asked }) => asked))) {
    const key = plainKey(word);
    if (key === undefined || total < FEWEST) continue;
    const usual = total / all;
    const found = pages
      .map(({ url, asked }) => {
        const count = counts.get(url)?.get(word) ?? 0;
        const share = (count + DOUBT * usual) / (asked.length + DOUBT);
        return { url, more: count === 0 ? 0 : Math.min(MOST, Math.log(share / usual)) };
      })
      .filter(({ more }) => more > LEAST)
      .sort((one, other) => other.more - one.more)
      .slice(0, MOST_PAGES);
    for (const { url, more } of found) {
      const habit = { key, strength: Math.max(1, Math.round(more * 3)) };
      habits.set(url, [...(habits.get(url) ?? []), habit]);
    }
  }
  return habits;
}

/** In how many sentences each plain word is. */
function countWords(sentences: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of new Set(listWords(sentence))) {
      if (isEmptyWord(word) || isFaintWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
