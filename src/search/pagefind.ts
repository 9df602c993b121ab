/**
 * Pagefind's engine (https://pagefind.app) without Pagefind's script: that is 11 KB, of which a search by
 * single terms needs what is here. Which piece of the index holds a term is told in a third of the bytes
 * that Pagefind's own list takes. The calls are those of the script of version 1.6, which
 * `package.json` pins; another version has to be looked at first.
 */
import { findPieceOf, type Starts } from '../lexicon/index-pieces.ts';
import { nameOf, type Lexicon } from '../lexicon/lexicon.ts';
import type { PageWithTerm } from './understanding/rank.ts';

/** The engine, with what it has read of the index so far. */
export interface Pagefind {
  /** The pages that hold a term; `filters` maps the name of a filter to its value. */
  readonly find: (
    term: string,
    filters: Readonly<Record<string, string>>,
  ) => Promise<PageWithTerm[]>;
}

/** What the engine gives to scripts (wasm-bindgen). A text is passed as its place in memory and its length. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (size: number, align: number) => number;
  readonly __wbindgen_free: (place: number, size: number, align: number) => void;
  readonly init_pagefind: (place: number, size: number) => number;
  readonly load_index_chunk: (index: number, place: number, size: number) => number;
  readonly load_filter_chunk: (index: number, place: number, size: number) => number;
  readonly search: (index: number, ...rest: number[]) => [number, number];
}

const FOLDER = '/pagefind/';
/** What Pagefind writes before each of its files, which are gzipped. */
const MARK = 'pagefind_dcd';

/**
 * Fetches the engine and starts it on an index.
 *
 * @param known In which folder the index is, and how many pages it has.
 * @param starting Where its pieces start.
 */
export async function startPagefind(
  known: Promise<Pick<Lexicon, 'folder' | 'pages'>>,
  starting: Promise<Starts>,
): Promise<Pagefind> {
  const [engine, { folder, pages }, starts] = await Promise.all([
    fetchFile('wasm.unknown.pagefind').then(startEngine),
    known,
    starting,
  ]);
  // The page that holds what was learned is none of the site's.
  let index = engine.init_pagefind(...put(engine, composeStart(pages + 1)));
  const loaded = new Map<string, Promise<void>>();
  const load = (path: string, read: Exports['load_index_chunk']) => {
    const loading =
      loaded.get(path) ??
      fetchFile(path).then((bytes) => {
        index = read(index, ...put(engine, bytes));
      });
    loaded.set(path, loading);
    // What could not be fetched may be there another time.
    loading.catch(() => loaded.delete(path));
    return loading;
  };
  return {
    find: async (term, filters) => {
      const piece = findPieceOf(term, starts);
      // Before the first piece there is nothing.
      if (piece === -1) return [];
      await Promise.all([
        load(`${folder}index/${nameOf(piece)}.pf_index`, engine.load_index_chunk),
        ...Object.keys(filters).map((name) =>
          load(`${folder}filter/${name}.pf_filter`, engine.load_filter_chunk),
        ),
      ]);
      const [query, original] = [put(engine, term), put(engine, term)];
      const rest = [...put(engine, JSON.stringify(filters)), ...put(engine, '')];
      const found = engine.search(index, ...query, ...original, ...rest, 0, 0);
      return parseFound(take(engine, found));
    },
  };
}

/**
 * What the engine starts from, in CBOR (RFC 8949), as Pagefind writes it into a file that grows with the site:
 * its version, each page with its number of words, which decides nothing here, and four lists that stay empty.
 */
function composeStart(pages: number): Uint8Array {
  const named = Array.from({ length: pages }, (_, at) => {
    const name = new TextEncoder().encode(nameOf(at));
    return [LIST + 3, TEXT + name.length, ...name, 1, TEXT];
  });
  const size = [24, 16, 8, 0].map((bits) => (pages >> bits) & 255);
  const empty = [LIST, LIST, LIST, LIST];
  return Uint8Array.from([LIST + 6, TEXT, LIST + SIZE_OF_4, ...size, ...named.flat(), ...empty]);
}

/** How a text and a list begin in CBOR, each with its size added; 26 says that this takes the four bytes after. */
const TEXT = 0x60;
const LIST = 0x80;
const SIZE_OF_4 = 26;

/** A file of the index, as it was before it was packed. */
export async function fetchFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(FOLDER + path);
  if (!response.ok || !response.body)
    throw new Error(`${path} of the search could not be fetched.`);
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer()).subarray(MARK.length);
}

async function startEngine(bytes: Uint8Array<ArrayBuffer>): Promise<Exports> {
  const engine: { exports?: Exports } = {};
  const { instance } = await WebAssembly.instantiate(bytes, {
    './pagefind_web_bg.js': {
      // The values an engine of this kind expects at the beginning of its table.
      __wbindgen_init_externref_table: () => {
        const table = engine.exports?.__wbindgen_externrefs;
        const at = table?.grow(4) ?? 0;
        table?.set(0, undefined);
        [undefined, null, true, false].forEach((value, offset) => table?.set(at + offset, value));
      },
    },
  });
  // The border: what the engine gives is known from its own script and not from its types.
  const exports = instance.exports as unknown as Exports;
  engine.exports = exports;
  exports.__wbindgen_start();
  return exports;
}

/** Puts a text or bytes into the engine's memory, which the engine frees. */
function put(
  { memory, __wbindgen_malloc: allot }: Exports,
  data: string | Uint8Array,
): [number, number] {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const place = allot(bytes.length, 1) >>> 0;
  new Uint8Array(memory.buffer).set(bytes, place);
  return [place, bytes.length];
}

/** Takes a text out of the engine's memory. */
function take(
  { memory, __wbindgen_free: free }: Exports,
  [place, size]: [number, number],
): unknown {
  const text = new TextDecoder().decode(new Uint8Array(memory.buffer, place >>> 0, size));
  free(place, size, 1);
  return JSON.parse(text);
}

interface RawFound {
  readonly results: readonly {
    readonly p: string;
    readonly l: readonly { readonly w: number; readonly l: number }[];
  }[];
}

// The border: made by the engine a moment ago.
function parseFound(value: unknown): PageWithTerm[] {
  return (value as RawFound).results.map(({ p: id, l: spots }) => ({
    id,
    spots: spots.map(({ w: mark, l: place }) => ({ mark, place })),
  }));
}
