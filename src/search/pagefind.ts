/**
 * Pagefind's engine (https://pagefind.app) without Pagefind's script: that is 11 KB, of which a search by
 * single terms needs what is here. The calls are those of the script of version 1.6, which `package.json`
 * pins; another version has to be looked at first.
 */
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
  readonly request_indexes: (index: number, place: number, size: number) => [number, number];
  readonly request_filter_indexes: (index: number, place: number, size: number) => [number, number];
  readonly search: (index: number, ...rest: number[]) => [number, number];
}

const FOLDER = '/pagefind/';
/** What Pagefind writes before each of its files, which are gzipped. */
const MARK = 'pagefind_dcd';

/**
 * Fetches the engine and what it starts from.
 *
 * @param where The folder of the index, once it is known.
 */
export async function startPagefind(where: Promise<string>): Promise<Pagefind> {
  const [engine, meta] = await Promise.all([
    fetchFile('wasm.unknown.pagefind').then(startEngine),
    where.then((folder) => fetchFile(`${folder}start.pf_meta`)),
  ]);
  const folder = await where;
  let index = engine.init_pagefind(...put(engine, meta));
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
      const filter = JSON.stringify(filters);
      const pieces = listHashes(take(engine, engine.request_indexes(index, ...put(engine, term))));
      const sieves = listHashes(
        take(engine, engine.request_filter_indexes(index, ...put(engine, filter))),
      );
      await Promise.all([
        ...pieces.map((hash) => load(`${folder}index/${hash}.pf_index`, engine.load_index_chunk)),
        ...sieves.map((hash) =>
          load(`${folder}filter/${hash}.pf_filter`, engine.load_filter_chunk),
        ),
      ]);
      const [query, original] = [put(engine, term), put(engine, term)];
      const rest = [...put(engine, filter), ...put(engine, '')];
      const found = engine.search(index, ...query, ...original, ...rest, 0, 0);
      return parseFound(take(engine, found));
    },
  };
}

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

function listHashes(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((hash): hash is string => typeof hash === 'string')
    : [];
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
