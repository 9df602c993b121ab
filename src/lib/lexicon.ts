/**
 * What the search knows of the site's words before it asks the index, made at build time and sent as one
 * small file when a reader first shows interest.
 */
export interface Lexicon {
  /** Every word of the indexed pages, sorted, with how many pages hold it, down to a power of two (16 at most). */
  readonly words: ReadonlyMap<string, number>;
  /** Words said for another: each leads to what the pages say. Keys are folded; all capitals stay so. */
  readonly same: ReadonlyMap<string, readonly string[]>;
  /** Pages, questions and terms by name: what can be suggested, and what a query may name. */
  readonly titles: readonly Titled[];
  /** What people say for what the site calls otherwise, and where it leads, best first. */
  readonly said: readonly Said[];
  /** How many pages, questions and terms are indexed. */
  readonly size: number;
}

/** Something with a title and an address; `id` is its name in the index. */
export interface Titled {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Given for what is linked to before it is fetched: topics, situations and help. */
  readonly url: string;
}

/** Phrases that all lead to the same places; `to` counts in `titles`. */
export interface Said {
  readonly phrases: readonly string[];
  readonly to: readonly number[];
}

/** The lexicon as it is sent. `words` is front-coded: see `packWords`. */
interface PackedLexicon {
  readonly words: string;
  readonly same: Readonly<Record<string, readonly string[]>>;
  readonly titles: readonly (readonly [string, string, string, string])[];
  readonly said: readonly (readonly [string, ...number[]])[];
  readonly size: number;
}

/** A lexicon as text, small once compressed. */
export function composeLexicon({ words, same, titles, said, size }: Lexicon): string {
  const packed: PackedLexicon = {
    words: packWords(words),
    same: Object.fromEntries(same),
    titles: titles.map(({ id, kind, title, url }) => [id, kind, title, url]),
    said: said.map(({ phrases, to }) => [phrases.join('|'), ...to]),
    size,
  };
  return JSON.stringify(packed);
}

/** The lexicon in a text of `composeLexicon`; throws where it is not one. */
export function parseLexicon(text: string): Lexicon {
  const packed: unknown = JSON.parse(text);
  if (!isPackedLexicon(packed)) throw new Error('This is not a lexicon of the search.');
  return {
    words: unpackWords(packed.words),
    same: new Map(Object.entries(packed.same)),
    titles: packed.titles.map(([id, kind, title, url]) => ({ id, kind, title, url })),
    said: packed.said.map(([phrases, ...to]) => ({ phrases: phrases.split('|'), to })),
    size: packed.size,
  };
}

/**
 * Sorted words, each without the letters it shares with the word before: a capital says how many it
 * shares (A is none), the rest of the word follows, then how common it is, where it is on two pages
 * or more: `!` for 2, `#` for 4, `$` for 8, `%` for 16 and more.
 *
 * @example packWords(new Map([['trust', 9], ['trusted', 1]])) // 'Atrust$Fed'
 */
export function packWords(words: ReadonlyMap<string, number>): string {
  let before = '';
  return [...words]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, pages]) => {
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return String.fromCharCode(65 + shared) + word.slice(shared) + markOf(pages);
    })
    .join('');
}

const MARKS = ['', '!', '#', '$', '%'];

function markOf(pages: number): string {
  return MARKS[Math.min(Math.floor(Math.log2(Math.max(pages, 1))), MARKS.length - 1)] ?? '';
}

function unpackWords(packed: string): Map<string, number> {
  const words = new Map<string, number>();
  let word = '';
  for (const [, shared = 'A', rest = '', mark = ''] of packed.matchAll(
    /([A-Z])([^A-Z!#$%]*)([!#$%]?)/g,
  )) {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    words.set(word, 2 ** MARKS.indexOf(mark));
  }
  return words;
}

function isPackedLexicon(value: unknown): value is PackedLexicon {
  return (
    typeof value === 'object' &&
    value !== null &&
    'words' in value &&
    typeof value.words === 'string' &&
    'same' in value &&
    typeof value.same === 'object' &&
    value.same !== null &&
    'titles' in value &&
    Array.isArray(value.titles) &&
    'said' in value &&
    Array.isArray(value.said) &&
    'size' in value &&
    typeof value.size === 'number'
  );
}
