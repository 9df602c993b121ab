import { makeMeanings, type MeaningGroup, type Meanings } from './meanings.ts';
import { packWords, unpackWords } from './packed-words.ts';
import { soundOf } from './spelling.ts';
import { stemWord } from './stems.ts';
import { packVector, unpackVector, type StepSizes, type Vector } from './vectors.ts';

/**
 * What the search knows of the site's words before it asks the index, made at build time and sent as one
 * small file when a reader first shows interest.
 */
export interface Lexicon {
  /**
   * The commonest words of the indexed pages, with how many pages hold each, down to a power of four; 0 for
   * English words of no page, so that none is taken for a slip.
   */
  readonly words: ReadonlyMap<string, number>;
  /** The stems of those words. */
  readonly stems: ReadonlySet<string>;
  /**
   * The other words are in pieces, which are fetched for words that are not among these. Those that sound
   * alike stand together, so that a word is found where it was looked for by ear: the first sound of each.
   */
  readonly pieces: readonly string[];
  /** Words and phrases that mean the same. */
  readonly meanings: Meanings;
  /** Topics and situations: good places to look where nothing was found. */
  readonly ways: readonly Way[];
  /** What was learned of the pages: the vector of each, by its name in the index. */
  readonly learned: Learned;
  /** How many pages, questions and terms are indexed. */
  readonly pages: number;
  /** How many sentences, sayings and titles are indexed with them. */
  readonly rows: number;
  /** Where the index is: its folder is named after what it holds. */
  readonly folder: string;
}

/** What was learned of pages. What was learned of features is in the index, at the places of a page that is none. */
export interface Learned {
  readonly step: StepSizes;
  /** How many steps of danger there are in a query of which nothing is known. */
  readonly start: number;
  /** The name of that page, which holds the features. */
  readonly holder: string;
  readonly pages: ReadonlyMap<string, Vector>;
}

/** A page that leads to others. */
export interface Way {
  readonly kind: string;
  readonly title: string;
  readonly url: string;
}

/** The lexicon before it is sent. */
export type LexiconSource = Omit<Lexicon, 'meanings' | 'stems'> & {
  readonly groups: readonly MeaningGroup[];
};

/** The lexicon as it is sent: its words as `packWords` packs them. */
interface PackedLexicon {
  readonly words: string;
  readonly pieces: readonly string[];
  readonly groups: readonly string[];
  readonly ways: readonly Way[];
  readonly learned: PackedLearned;
  readonly pages: number;
  readonly rows: number;
  readonly folder: string;
}

/** In the order of the pages' numbers, which are their names; nothing for a page of which nothing was learned. */
type PackedLearned = Omit<Learned, 'pages'> & { readonly pages: readonly string[] };

/** A lexicon as text, small once compressed. */
export function composeLexicon({ words, groups, learned, ...rest }: LexiconSource): string {
  const packed: PackedLexicon = {
    words: packWords(words),
    groups: groups.map(({ name, say }) => [name, ...say].join('|')),
    learned: { ...learned, pages: packPages(learned.pages, rest.pages) },
    ...rest,
  };
  return JSON.stringify(packed);
}

/** The lexicon in a text of `composeLexicon`; throws where it is not one. */
export function parseLexicon(text: string): Lexicon {
  const packed: unknown = JSON.parse(text);
  if (!isPackedLexicon(packed)) throw new Error('This is not a lexicon of the search.');
  const { words, groups, learned, ...rest } = packed;
  const said = groups.map((group) => {
    const [name = '', ...say] = group.split('|');
    return { name, say };
  });
  return withWords(
    {
      words: new Map(),
      stems: new Set(),
      meanings: makeMeanings(said),
      learned: { ...learned, pages: unpackPages(learned.pages) },
      ...rest,
    },
    words,
  );
}

/** The lexicon with the words of a text of `packWords` as well. */
export function withWords(lexicon: Lexicon, packed: string): Lexicon {
  const more = unpackWords(packed);
  return {
    ...lexicon,
    words: new Map([...lexicon.words, ...more]),
    stems: new Set([...lexicon.stems, ...[...more.keys()].map(stemWord)]),
  };
}

function packPages(vectors: ReadonlyMap<string, Vector>, count: number): string[] {
  return Array.from({ length: count + 1 }, (_, at) => packVector(vectors.get(nameOf(at)) ?? []));
}

function unpackPages(packed: readonly string[]): Map<string, Vector> {
  return new Map(
    packed.flatMap((digits, at) => (digits ? [[nameOf(at), unpackVector(digits)]] : [])),
  );
}

/** What a page or a piece of the index is called there: its number. */
export function nameOf(number: number): string {
  return number.toString(36);
}

/** Which of the pieces would hold a word, or -1 where it comes before all of them. */
export function findPiece(word: string, pieces: readonly string[]): number {
  const sound = soundOf(word);
  return pieces.findLastIndex((first) => first <= sound);
}

function isPackedLexicon(value: unknown): value is PackedLexicon {
  return (
    typeof value === 'object' &&
    value !== null &&
    'words' in value &&
    typeof value.words === 'string' &&
    'pieces' in value &&
    Array.isArray(value.pieces) &&
    'groups' in value &&
    Array.isArray(value.groups) &&
    'ways' in value &&
    Array.isArray(value.ways) &&
    'learned' in value &&
    typeof value.learned === 'object' &&
    'pages' in value &&
    typeof value.pages === 'number' &&
    'rows' in value &&
    typeof value.rows === 'number' &&
    'folder' in value &&
    typeof value.folder === 'string'
  );
}
