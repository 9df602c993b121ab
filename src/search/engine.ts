/**
 * What a search is made with: the engine and the lexicon beside its index. Both are made at build time and
 * fetched only when a reader searches; what is typed stays in the browser.
 */
import { unpackStarts } from '../lexicon/index-pieces.ts';
import { findPiece, parseLexicon, withWords, type Lexicon } from '../lexicon/lexicon.ts';
import { unpackFeature, type Feature } from '../lexicon/vectors.ts';
import { fetchFile, startPagefind } from './pagefind.ts';
import type { PageWithTerm } from './understanding/rank.ts';

/** The filters a reader may set. */
export interface Filters {
  readonly type?: string | undefined;
  readonly topic?: string | undefined;
}

/** What is fetched of a page that is among the results. */
export interface PageFound {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** The whole text of a question's answer or a term's definition; empty for pages. */
  readonly text: string;
  /** The sections of a page: their fragment, their first place, title and how they begin. */
  readonly sections: readonly (readonly [string, number, string, string])[];
}

/** The engine and what is known of the site's words, ready to search. */
export interface Engine {
  /** The lexicon as it is to begin with. */
  readonly lexicon: Lexicon;
  /** The lexicon with those of its other words that some words may be, or be meant to be. */
  readonly loadWords: (words: readonly string[]) => Promise<Lexicon>;
  /** The names of pages, questions and terms that can be suggested. */
  readonly loadTitles: () => Promise<readonly string[]>;
  /** What a result shows of a page, by its name in the index. */
  readonly load: (id: string) => Promise<PageFound>;
  /** The pages that hold a term, as the index has it, and what was learned of it. */
  readonly find: (term: string, filters: Filters) => Promise<FoundKey>;
}

/** What the index has under a term or another feature of a query. */
export interface FoundKey {
  readonly pages: readonly PageWithTerm[];
  readonly learned: Feature | undefined;
}

let loading: Promise<Engine> | undefined;

/** Fetches engine and lexicon once; a later call after a failure tries again. */
export async function loadEngine(): Promise<Engine> {
  loading ??= startEngine();
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

async function startEngine(): Promise<Engine> {
  const coming = fetchLexicon();
  const starting = coming.then(({ folder }) => fetchText(`${folder}starts.txt`)).then(unpackStarts);
  const pagefind = await startPagefind(coming, starting);
  const lexicon = await coming;
  let known = lexicon;
  const taken = new Set<number>();
  const pieces = new Map<number, Promise<string>>();
  const pages = new Map<string, Promise<PageFound>>();
  let titles: Promise<readonly string[]> | undefined;
  return {
    lexicon,
    loadWords: async (words) => {
      const wanted = new Set(words.map((word) => findPiece(word, lexicon.pieces)));
      wanted.delete(-1);
      const asked = [...wanted].map((piece) => {
        const fetching = pieces.get(piece) ?? fetchText(`${lexicon.folder}words/${piece}.txt`);
        pieces.set(piece, fetching);
        // What could not be fetched may be there another time; a search does without.
        fetching.catch(() => pieces.delete(piece));
        return { piece, fetching };
      });
      // In this order, whichever comes first: of two words as near, a search takes the first for what was meant.
      for (const { piece, fetching } of asked) {
        const text = await fetching.catch(() => undefined);
        if (text === undefined || taken.has(piece)) continue;
        taken.add(piece);
        known = withWords(known, text);
      }
      return known;
    },
    loadTitles: () => {
      titles ??= fetchText(`${lexicon.folder}titles.txt`).then((text) => text.split('\n'));
      // What could not be fetched may be there another time.
      titles.catch(() => (titles = undefined));
      return titles;
    },
    load: (id) => {
      const loading =
        pages.get(id) ?? fetchFile(`${lexicon.folder}fragment/${id}.pf_fragment`).then(readPage);
      pages.set(id, loading);
      // What could not be fetched may be there another time.
      loading.catch(() => pages.delete(id));
      return loading;
    },
    find: async (term, filters) => {
      const set = Object.entries(filters).filter((entry): entry is [string, string] =>
        Boolean(entry[1]),
      );
      const found = await pagefind.find(term, Object.fromEntries(set));
      const isLearned = ({ id }: PageWithTerm) => id === lexicon.learned.holder;
      const learned = found.find(isLearned);
      return {
        pages: found.filter((page) => !isLearned(page)),
        learned: learned && readFeature(learned),
      };
    },
  };
}

// Its numbers stand in the distances between places.
function readFeature({ spots }: PageWithTerm): Feature {
  return unpackFeature(spots.map(({ place }, at) => place - (spots[at - 1]?.place ?? 0)));
}

async function fetchLexicon(): Promise<Lexicon> {
  // It names the folder of the others, which changes with what they hold: it must be that of today.
  return parseLexicon(await fetchText('lexicon.json', 'no-cache'));
}

async function fetchText(path: string, cache: RequestCache = 'default'): Promise<string> {
  const response = await fetch(`/pagefind/${path}`, { cache });
  if (!response.ok) throw new Error(`${path} of the search could not be fetched.`);
  return response.text();
}

// Made by our own build (`integrations/search/fragments.ts`).
function readPage(bytes: Uint8Array): PageFound {
  const page = JSON.parse(new TextDecoder().decode(bytes)) as {
    url: string;
    content: string;
    meta: Record<string, string>;
    sections?: [string, number, string, string][];
  };
  const { url, content: text, meta, sections = [] } = page;
  return { url, meta, text, sections };
}
