import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { nameOf } from '../../lexicon/lexicon.ts';
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

/** Where the index begins: what Pagefind calls its pages and its pieces, and what they are called here. */
export interface Start {
  readonly bytes: Uint8Array;
  readonly pages: ReadonlyMap<string, number>;
  readonly pieces: ReadonlyMap<string, string>;
}

const StartSchema = z.tuple([
  z.string(),
  z.array(z.tuple([z.string(), z.int()], z.unknown())),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.unknown()),
  z.array(z.unknown()),
  z.array(z.unknown()),
]);

/**
 * The file the index begins with (`.pf_meta`), shorter. It is fetched first and lists every page: names made
 * of chance cannot be compressed, and how long each page is decides nothing here. Pages and pieces are
 * counted instead; their folder is named after what they hold.
 */
export function shortenStart(bytes: Uint8Array): Start {
  const start = StartSchema.parse(readCbor(gunzipSync(bytes).subarray(MARK.length)));
  const [version, pages, pieces, ...rest] = start;
  const short = [
    version,
    pages.map(([, , ...more], at) => [nameOf(at), 1, ...more]),
    pieces.map(([from, to], at) => [from, to, nameOf(at)]),
    ...rest,
  ];
  return {
    // Read from CBOR a moment ago, and put together of its parts.
    bytes: gzipSync(Buffer.concat([Buffer.from(MARK), writeCbor(short as Cbor)]), { level: 9 }),
    pages: new Map(pages.map(([name], at) => [name, at])),
    pieces: new Map(pieces.map(([, , name], at) => [name, nameOf(at)])),
  };
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

/** The answer of Pagefind's service where it made no complaint. */
export function throwOnErrors<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
