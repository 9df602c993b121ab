/**
 * The border to Pagefind, the engine of the search (https://pagefind.app). Its script and index are
 * made at build time and fetched only when a reader searches; what is typed stays in the browser.
 */

/** One page found. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  /** What it is: Article, Question, Term, Tool, Topic, Situation, Help, Page. */
  readonly kind: string;
  readonly topic: string | undefined;
  /** The section of the page where the words stand, where it has one. */
  readonly section: { readonly title: string; readonly url: string } | undefined;
  /** A piece of the text around the words, with those words marked. */
  readonly excerpt: readonly Run[];
}

/** A run of text; `isMarked` where it is one of the words looked for. */
export interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What a search found: how many pages in all, how many each filter would leave, and the pages on demand. */
export interface Found {
  readonly total: number;
  /** For each filter, how many of what was found carry each of its values. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The hits from one place to another, best first. */
  readonly load: (from: number, to: number) => Promise<Hit[]>;
}

/** The filters a reader may set. */
export interface Filters {
  readonly type?: string | undefined;
  readonly topic?: string | undefined;
}

interface PagefindModule {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    query: string,
    options: { filters: Record<string, string> },
  ) => Promise<{
    results: { data: () => Promise<RawHit> }[];
    filters: Record<string, Record<string, number>>;
  }>;
}

interface RawHit {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results: { title: string; url: string; excerpt: string; locations: number[] }[];
}

let loading: Promise<PagefindModule> | undefined;
let address = '/pagefind/pagefind.js';

/** Fetches the engine once; a later call after a failure tries again. */
export async function loadEngine(): Promise<PagefindModule> {
  loading ??= importEngine();
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    // Firefox keeps a failed import for good; under another address it can be tried again.
    address += '?';
    throw error;
  }
}

async function importEngine(): Promise<PagefindModule> {
  const engine: PagefindModule = await import(/* @vite-ignore */ address);
  await engine.options({ excerptLength: 26 });
  await engine.init();
  // Only after this do searches say how many results each filter would leave.
  await engine.filters();
  return engine;
}

/** Looks for a query; throws where the engine or its index cannot be loaded. */
export async function searchSite(query: string, filters: Filters): Promise<Found> {
  const engine = await loadEngine();
  const set = Object.entries(filters).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  const { results, filters: counts } = await engine.search(query, {
    filters: Object.fromEntries(set),
  });
  return {
    total: results.length,
    counts,
    load: async (from, to) =>
      (await Promise.all(results.slice(from, to).map((result) => result.data()))).map(toHit),
  };
}

function toHit({ url, excerpt, meta, sub_results: sections }: RawHit): Hit {
  const best = sections.reduce<RawHit['sub_results'][number] | undefined>(
    (most, section) =>
      section.url.includes('#') && section.locations.length > (most?.locations.length ?? 0)
        ? section
        : most,
    undefined,
  );
  return {
    url,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? 'Page',
    topic: meta['topic'],
    section: best && { title: best.title, url: best.url },
    excerpt: parseExcerpt(best?.excerpt ?? excerpt),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/**
 * Pagefind's excerpt, HTML with `<mark>`, as runs of plain text, so that no HTML is ever put on the page.
 *
 * @example parseExcerpt('a <mark>slow</mark> reply')
 * // [{ text: 'a ', isMarked: false }, { text: 'slow', isMarked: true }, { text: ' reply', isMarked: false }]
 */
export function parseExcerpt(html: string): Run[] {
  return html
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = /^<mark>([\s\S]*)<\/mark>$/.exec(piece);
      const text = (marked?.[1] ?? piece)
        .replace(/<[^>]*>/g, '')
        .replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
      return { text, isMarked: marked !== null };
    });
}
