import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { Starts } from '../../lexicon/index-pieces.ts';
import { readCbor, writeCbor, type Cbor } from './cbor.ts';

/** What Pagefind writes before the JSON of each page. */
const MARK = 'pagefind_dcd';

/** What a file of Pagefind about a page holds: `fragment/<id>.pf_fragment`. */
export function readFragment(bytes: Uint8Array): unknown {
  return JSON.parse(gunzipSync(bytes).subarray(MARK.length).toString('utf8'));
}

/** Such a file. */
export function writeFragment(data: unknown): Uint8Array {
  return gzipSync(MARK + JSON.stringify(data), { level: 9 });
}

/** What Pagefind's index consists of, by the names that Pagefind gives. */
export interface IndexList {
  /** The number of each page. */
  readonly pages: ReadonlyMap<string, number>;
  /** The number of each piece, in the order of the terms they hold. */
  readonly pieces: ReadonlyMap<string, number>;
  readonly starts: Starts;
  /** What each filter filters by. */
  readonly filters: ReadonlyMap<string, string>;
}

const ListSchema = z.tuple(
  [
    z.string(),
    z.array(z.tuple([z.string(), z.int()], z.unknown())),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
    z.array(z.tuple([z.string(), z.string()])),
  ],
  z.unknown(),
);

/**
 * Reads the list of what is in the index (`.pf_meta`), from which Pagefind's own script starts. It is not sent:
 * it grows with the site, and names made of chance cannot be compressed. Pages and pieces are counted instead.
 */
export function readList(bytes: Uint8Array): IndexList {
  const [, pages, pieces, filters] = ListSchema.parse(
    readCbor(gunzipSync(bytes).subarray(MARK.length)),
  );
  const sorted = pieces.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    pages: new Map(pages.map(([name], at) => [name, at])),
    pieces: new Map(sorted.map(([, , name], at) => [name, at])),
    starts: sorted.map(([from], at) => shortenAfter(sorted[at - 1]?.[1] ?? '', from)),
    filters: new Map(filters.map(([by, name]) => [name, by])),
  };
}

/** The beginning of a term that comes after another term, and no more than tells so. */
function shortenAfter(before: string, term: string): string {
  if (before >= term) throw new Error(`Two pieces of the index hold ${term}`);
  let same = 0;
  while (term[same] === before[same]) same += 1;
  return term.slice(0, same + 1);
}

const PieceSchema = z.tuple([
  z.array(
    z.tuple([z.string(), z.array(z.tuple([z.int(), z.array(z.int())], z.unknown()))], z.unknown()),
  ),
]);

/** A term in a piece of the index, with its pages: how many numbers after the one before, and at which places. */
export type PieceTerm = z.infer<typeof PieceSchema>[0][number];

/** The terms in a piece of the index (`.pf_index`). */
export function readPiece(bytes: Uint8Array): PieceTerm[] {
  return PieceSchema.parse(readCbor(gunzipSync(bytes).subarray(MARK.length)))[0];
}

/** Such a piece. */
export function writePiece(terms: readonly PieceTerm[]): Uint8Array {
  // Read from CBOR, and put together of its parts.
  const bytes = writeCbor([terms] as Cbor);
  return gzipSync(Buffer.concat([Buffer.from(MARK), bytes]), { level: 9 });
}

/** A file as Pagefind made it, its name without the ending. */
export interface MadeFile {
  readonly name: string;
  readonly ending: string;
  readonly content: Uint8Array;
}

/** What the engine that knows no language is called among Pagefind's files. */
const ENGINE = 'wasm.unknown';

/** The engine among the files that Pagefind made; without it a site would be built whose search finds nothing. */
export function getEngine(files: readonly MadeFile[]): Uint8Array {
  const engine = files.find(({ name, ending }) => name === ENGINE && ending === 'pagefind');
  if (!engine) {
    const made = files.filter(({ ending }) => ending === 'pagefind').map(({ name }) => name);
    throw new Error(
      `Pagefind made no engine called “${ENGINE}”, but ${made.map((name) => `“${name}”`).join(', ') || 'none'}. ` +
        'Write its new name into src/integrations/search/pagefind-files.ts, and look at src/search/pagefind.ts, which starts it.',
    );
  }
  return engine.content;
}

/** The answer of Pagefind's service where it made no complaint. */
export function throwOnErrors<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
