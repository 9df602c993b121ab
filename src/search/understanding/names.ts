import type { Lexicon } from '../../lib/lexicon.ts';
import { listWords } from '../../lib/words-of-text.ts';
import { isEmptyWord, isFaintWord, isPerson, listForms } from './plain-words.ts';

/** A word of a query in every form and for every word it may stand for, and how much it says. */
export interface AskedWord {
  readonly forms: ReadonlySet<string>;
  readonly weight: number;
}

/** What a title that says just what was asked is worth, beside what the index found in the text. */
const TITLE_WORTH = 4;
/** What people say for a page says more of what they mean than the page's own title. */
const SAID_WORTH = 7;
/** The pages an entry leads to, best first. */
const BY_PLACE = [1, 0.85, 0.7, 0.6];
/** Words of a query that people say for a page, but not together, may still mean it. */
const LOOSE_WORTH = 0.9;
/** A phrase of which a part is missing may still be meant, if this much of it is there. */
const ENOUGH_OF_PHRASE = 0.6;

/** How well the names of each page, question and term fit a query: its title, and what people say for it. */
export function scoreNames(asked: readonly AskedWord[], lexicon: Lexicon): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (id: string | undefined, score: number) => {
    if (id !== undefined && score > 0) scores.set(id, (scores.get(id) ?? 0) + score);
  };
  for (const { id, title } of lexicon.titles) {
    const { ofName, ofQuery } = compare(listWords(title), asked, lexicon);
    add(id, TITLE_WORTH * Math.sqrt(ofName) * ofQuery);
  }
  const said = new Map<number, number>();
  for (const { phrases, to } of lexicon.said) {
    const loose = compare(phrases.flatMap(listWords), asked, lexicon).ofQuery;
    const best = Math.max(
      LOOSE_WORTH * loose,
      ...phrases.map((phrase) => scorePhrase(phrase, asked, lexicon)),
    );
    to.forEach((place, at) => {
      const score = best * (BY_PLACE[at] ?? 0.5);
      said.set(place, Math.max(said.get(place) ?? 0, score));
    });
  }
  for (const [place, score] of said) add(lexicon.titles[place]?.id, SAID_WORTH * score);
  return scores;
}

function scorePhrase(phrase: string, asked: readonly AskedWord[], lexicon: Lexicon): number {
  const { ofName, ofQuery, matched } = compare(listWords(phrase), asked, lexicon);
  if (ofName > 0.99) return 0.3 + 0.7 * ofQuery;
  return ofName >= ENOUGH_OF_PHRASE && matched > 1 ? 0.5 * ofName * ofQuery : 0;
}

/** How much of a name is in the query, and how much of the query is in the name. */
function compare(name: readonly string[], asked: readonly AskedWord[], { words }: Lexicon) {
  const found = new Set<AskedWord>();
  let whole = 0;
  let shared = 0;
  for (const word of name) {
    const weight = weighWord(word, words);
    const forms = listForms(word);
    const match = asked.find((query) => forms.some((form) => query.forms.has(form)));
    whole += weight;
    if (!match) continue;
    shared += weight;
    found.add(match);
  }
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  const sharedOfQuery = [...found].reduce((sum, { weight }) => sum + weight, 0);
  return {
    ofName: whole === 0 ? 0 : shared / whole,
    ofQuery: total === 0 ? 0 : sharedOfQuery / total,
    matched: found.size,
  };
}

/** How much a word says: less the more pages hold it, and little where it carries no meaning of its own. */
export function weighWord(word: string, words: Lexicon['words']): number {
  if (isEmptyWord(word)) return 0.05;
  const rarity = 5 - Math.log2(words.get(word) ?? 1) * 0.8;
  return isFaintWord(word) || isPerson(word) ? rarity * 0.3 : rarity;
}
