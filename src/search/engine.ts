/**
 * The border to Pagefind, the engine of the search (https://pagefind.app), and to the lexicon beside its
 * index. Both are made at build time and fetched only when a reader searches; what is typed stays in the
 * browser.
 */
import { parseLexicon, type Lexicon } from '../lib/lexicon.ts';
import type { RawResult } from './understanding/fuse.ts';

/** The filters a reader may set. */
export interface Filters {
  readonly type?: string | undefined;
  readonly topic?: string | undefined;
}

/** A page the index gave for a term, with where its words stand. */
export interface EngineResult extends RawResult {
  /** The places of the matching words, counted in words from the top of the page. */
  readonly places: readonly number[];
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

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => PagefindInstance;
}

interface PagefindInstance {
  init: () => Promise<void>;
  search: (
    term: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
}

/** The engine and what is known of the site's words, ready to search. */
export interface Engine {
  readonly lexicon: Lexicon;
  /** The pages that hold a term, best first. */
  readonly find: (term: string, filters: Filters) => Promise<readonly EngineResult[]>;
}

let loading: Promise<Engine> | undefined;
let address = '/pagefind/pagefind.js';

/** Fetches engine and lexicon once; a later call after a failure tries again. */
export async function loadEngine(): Promise<Engine> {
  loading ??= startEngine();
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    // Firefox keeps a failed import for good; under another address it can be tried again.
    address += '?';
    throw error;
  }
}

async function startEngine(): Promise<Engine> {
  const [instance, lexicon] = await Promise.all([startPagefind(), fetchLexicon()]);
  return {
    lexicon,
    find: async (term, filters) => {
      const set = Object.entries(filters).filter((entry): entry is [string, string] =>
        Boolean(entry[1]),
      );
      const { results } = await instance.search(term, { filters: Object.fromEntries(set) });
      return results.map(({ id, score, words }) => ({ id, score, places: words }));
    },
  };
}

async function startPagefind(): Promise<PagefindInstance> {
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ address);
  const instance = createInstance({
    // A worker would be the same script fetched a second time, to do what takes two milliseconds.
    noWorker: true,
    ranking: { metaWeights: { title: 5, kind: 0, topic: 0 } },
  });
  await instance.init();
  return instance;
}

async function fetchLexicon(): Promise<Lexicon> {
  const response = await fetch('/pagefind/lexicon.json');
  if (!response.ok) throw new Error('The lexicon of the search could not be fetched.');
  return parseLexicon(await response.text());
}

/** What Pagefind writes before the JSON of a page. */
const MARK = 'pagefind_dcd';

/**
 * What a result shows of a page, by its name in the index. Read here and not by Pagefind, since a page
 * may be meant by a query that holds none of its words.
 */
export async function loadPage(id: string): Promise<PageFound> {
  const response = await fetch(`/pagefind/fragment/${id}.pf_fragment`);
  if (!response.ok || !response.body) throw new Error('A page of the index could not be fetched.');
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(plain).text();
  return parsePage(JSON.parse(text.slice(text.indexOf(MARK) + MARK.length)));
}

// Made by our own build (`integrations/search/fragments.ts`).
function parsePage(data: {
  url: string;
  content: string;
  meta: Record<string, string>;
  sections?: [string, number, string, string][];
}): PageFound {
  const { url, content: text, meta, sections = [] } = data;
  return { url, meta, text, sections };
}
