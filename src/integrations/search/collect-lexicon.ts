import type { LexiconSource } from '../../lexicon/lexicon.ts';
import { correctWord, soundOf } from '../../lexicon/spelling.ts';
import { listWords } from '../../lib/words-of-text.ts';
import { isEmptyWord } from '../../lexicon/plain-words.ts';
import type { MeaningGroup } from '../../lexicon/meanings.ts';
import type { LearnedSource } from './learned.ts';
import type { SearchPage } from './search-page.ts';

/** So many of the commonest words are sent to everyone who searches, whatever the size of the site. */
const COMMON_WORDS = 1000;
/** The others in pieces of so many, fetched for a word that is not common, or is mistyped. */
const PIECE_WORDS = 500;
/** On fewer pages than this, a word may be a slip. */
const FEW = 4;
/** Names that can be suggested: those people ask about most. */
const MOST_TITLES = 300;

/**
 * What the search should know of the site's words, from everything that is indexed.
 *
 * @param learned Words people use, on whatever page they are, and words that only look like one of these.
 */
export function collectLexicon(
  pages: readonly SearchPage[],
  groups: readonly MeaningGroup[],
  { words: used, english }: Pick<LearnedSource, 'words' | 'english'>,
): {
  source: Omit<LexiconSource, 'folder' | 'learned' | 'rows'>;
  pieces: readonly ReadonlyMap<string, number>[];
  /** The names that can be suggested. */
  titles: readonly string[];
} {
  const known = countWords(pages, used, new Set(english));
  const counts = [...known].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const others = english.filter((word) => !known.has(word)).map((word) => [word, 0] as const);
  const pieces = cutBySound([...counts.slice(COMMON_WORDS), ...others]);
  const source = {
    words: new Map(counts.slice(0, COMMON_WORDS)),
    pieces: pieces.map(([first]) => soundOf(first?.[0] ?? '')),
    groups,
    ways: pages
      .filter(({ kind }) => kind === 'Topic' || kind === 'Situation')
      .map(({ kind, title, url }) => ({ kind, title, url })),
    pages: pages.length,
  };
  return { source, pieces: pieces.map((piece) => new Map(piece)), titles: listTitles(pages) };
}

/** Words in the order of their sounds, cut where a sound ends. */
function cutBySound(words: readonly (readonly [string, number])[]) {
  const bySound = Map.groupBy(words, ([word]) => soundOf(word));
  const pieces: (readonly [string, number])[][] = [];
  for (const sound of [...bySound.keys()].sort()) {
    const last = pieces.at(-1);
    const alike = bySound.get(sound) ?? [];
    if (last && last.length < PIECE_WORDS) last.push(...alike);
    else pieces.push([...alike]);
  }
  return pieces;
}

/**
 * How many pages hold each word. People mistype what they ask, and so do the sentences: a word that only a
 * few of these have, and that is nearly one of the pages' own and no other English word, is none of the site.
 */
function countWords(
  pages: readonly SearchPage[],
  used: readonly string[],
  english: ReadonlySet<string>,
): Map<string, number> {
  const own = new Map<string, number>();
  const all = new Map<string, number>();
  const count = (counts: Map<string, number>, texts: readonly string[]) => {
    for (const word of new Set(texts.flatMap(listWords))) {
      // A number is typed right or not at all, and a word that says nothing is known already.
      if (!/\p{L}/u.test(word) || isEmptyWord(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  };
  for (const { title, sections, asked, said } of pages) {
    const texts = [title, ...sections.flatMap((section) => [section.title, section.text])];
    const written = [...texts, ...said.map(({ text }) => text)];
    count(own, written);
    count(all, [...written, ...asked]);
  }
  const isTypo = ([word, times]: readonly [string, number]) =>
    times < FEW && !own.has(word) && !english.has(word) && correctWord(word, own) !== undefined;
  const known = used.map((word) => [word, 1] as const);
  return new Map([...known, ...[...all].filter((entry) => !isTypo(entry))]);
}

function listTitles(pages: readonly SearchPage[]): string[] {
  return [...pages]
    .sort((one, other) => other.asked.length - one.asked.length)
    .slice(0, MOST_TITLES)
    .map(({ title }) => title)
    .sort((one, other) => one.localeCompare(other, 'en'));
}
