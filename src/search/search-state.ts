import type { Way } from '../lexicon/lexicon.ts';
import type { Hit } from './hit.ts';

/** Where a search stands: what the reader sees follows from this alone. */
export type SearchState =
  | { readonly step: 'waiting' }
  | { readonly step: 'loading'; readonly query: string }
  | ({
      readonly step: 'found';
      readonly query: string;
      readonly total: number;
      readonly hits: readonly Hit[];
    } & Understood)
  | ({ readonly step: 'none'; readonly query: string } & Understood)
  | { readonly step: 'missing'; readonly query: string };

/** What was understood of a query beside what was found. */
export interface Understood {
  /** The query as it was searched, where its spelling was mended. */
  readonly corrected: string | undefined;
  /** Whether the words may be those of someone in danger: help comes first. */
  readonly needsHelp: boolean;
  /** Topics and situations, for the filters and where nothing was found. */
  readonly ways: readonly Way[];
}

// A page pasted by mistake is no query, and its address would be refused.
const LONGEST_QUERY = 200;

/**
 * A query as it is searched: letters in their plain form, no space around it, single spaces inside, 200
 * characters at most.
 */
export function cleanQuery(typed: string): string {
  // Some keyboards type wide letters, and copied text has places for hyphens nobody sees.
  const plain = typed.replaceAll('\u00ad', '').normalize('NFKC');
  return plain.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY).trimEnd();
}

/**
 * The query an address carries: `?q=…`, the form that can be linked to, or `#q=…`, for links in our
 * own pages, because a browser does not send that part to the server. What a reader types goes in neither.
 *
 * @example parseQueryAddress(new URL('https://a.example/search/?q=slow+reply')) // 'slow reply'
 */
export function parseQueryAddress({ searchParams, hash }: URL): string {
  const fromHash = hash.startsWith('#q=') ? new URLSearchParams(hash.slice(1)).get('q') : null;
  return cleanQuery(searchParams.get('q') ?? fromHash ?? '');
}

/** A search as its entry in the history keeps it, so that "Back" finds it as it was. */
export interface KeptSearch {
  readonly query: string;
  readonly type: string | undefined;
  readonly topic: string | undefined;
}

/** A search that was asked for, with no filter set. */
export function asNewSearch(query: string): KeptSearch {
  return { query, type: undefined, topic: undefined };
}

/**
 * What an entry of the history keeps, whatever was put there; undefined where it is no search of this
 * visit: after leaving quickly, nothing tells what was asked before. Where the browser stores nothing, a
 * visit cannot be told from the next.
 */
export function parseKeptSearch(kept: unknown, visit: string | undefined): KeptSearch | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  // What is an object can be asked for any name.
  const { query, type, topic, ...rest } = kept as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || visit === undefined || rest['visit'] !== visit) return undefined;
  const filter = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { query, type: filter(type), topic: filter(topic) };
}
