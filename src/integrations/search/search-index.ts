import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { composeLexicon, nameOf, packWords } from '../../lexicon/lexicon.ts';
import { makeMeanings, type MeaningGroup } from '../../lexicon/meanings.ts';
import { readContent } from '../checks/content.ts';
import { collectLexicon } from './collect-lexicon.ts';
import { composeFragment } from './fragments.ts';
import { composeIndexPage, layOutPage, withoutCommonTerms, type LaidOutPage } from './lay-out.ts';
import { composeFeaturesPage, FEATURES, readLearned, type LearnedSource } from './learned.ts';
import { readFragment, shortenStart, throwOnErrors, writeFragment } from './pagefind-files.ts';
import { readPages } from './read-pages.ts';
import { layPiece } from './lay-piece.ts';
import { listMeanings } from './search-words.ts';
import { listSearchPages, type SearchPage } from './search-page.ts';

/**
 * How many places of words go into one piece of the index. Pagefind's own 20,000 makes pieces of 27 KB;
 * a sentence needs several. The name says it may change: the weight of a search is tested.
 */
const PIECE = '150';
/** A term is looked up at no more than so many places. */
const MOST_PLACES = 150;

/**
 * Makes the search index after the build: the pages that mark their text with `data-pagefind-body`, each
 * question and each term by itself, and the lexicon that helps to understand what people type.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        try {
          const content = readContent(root);
          const read = await readPages(await startIndex(), site);
          const pages = listSearchPages(read, content);
          await writeIndex(pages, listMeanings(content), readLearned(), join(site, 'pagefind'));
          logger.info(`${read.length} pages, ${pages.length - read.length} questions and terms.`);
        } finally {
          await close();
        }
      },
    },
  };
}

/**
 * An empty index, of no language ("zxx"): what stands in it are terms, whose stems are found here, and the
 * engine that knows no stems is 4 KB less. The first one starts Pagefind, which takes its settings then.
 */
export async function startIndex(): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PIECE;
  const { index } = throwOnErrors(await createIndex({ forceLanguage: 'zxx' }));
  if (!index) throw new Error('Pagefind made no index');
  return index;
}

/**
 * Writes the index of some pages, what a result shows of each, and the lexicon into a folder. Sentences that
 * people ask are in the index themselves only for pages of which nothing was learned yet.
 */
export async function writeIndex(
  pages: readonly SearchPage[],
  groups: readonly MeaningGroup[],
  learned: LearnedSource,
  folder: string,
): Promise<void> {
  const indexed = pages.map((page) =>
    learned.pages.has(page.url) ? { ...page, asked: [] } : page,
  );
  const index = await startIndex();
  const composed = new Map(
    // Pagefind leaves out a page that says nothing.
    layOutPages(indexed, groups)
      .filter(({ blocks }) => blocks.some(({ terms }) => terms.length > 0))
      .map((laid) => [laid.page.url, { page: laid.page, ...composeIndexPage(laid) }]),
  );
  for (const [url, { html }] of composed)
    throwOnErrors(await index.addHTMLFile({ url, content: html }));
  const features = { url: FEATURES, content: composeFeaturesPage(pages, learned) };
  throwOnErrors(await index.addHTMLFile(features));
  const made = throwOnErrors(await index.getFiles()).files.map(({ path, content }) => {
    const [, name = '', ending = ''] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
    return { name, ending, content };
  });
  const start = shortenStart(
    made.find(({ ending }) => ending === 'pf_meta')?.content ?? new Uint8Array(),
  );
  const numbers = new Map(
    made
      .filter(({ ending }) => ending === 'pf_fragment')
      .map(({ name, content }) => {
        const number = start.pages.get(name);
        if (number === undefined) throw new Error(`Pagefind does not list its page ${name}`);
        return [Addressed.parse(readFragment(content)).url, number];
      }),
  );

  const written = new Map<string, Uint8Array | string>([['start.pf_meta', start.bytes]]);
  for (const [url, { page, sections }] of composed) {
    const name = nameOf(numberOf(url, numbers));
    written.set(`fragment/${name}.pf_fragment`, writeFragment(composeFragment(page, sections)));
  }
  const laid = {
    starts: new Map(
      [...composed].map(([url, { starts }]) => [numberOf(url, numbers), starts] as const),
    ),
    learned: { page: numberOf(FEATURES, numbers), of: learned.features },
  };
  for (const { name, ending, content } of made) {
    const piece = start.pieces.get(name);
    if (ending === 'pf_filter') written.set(`filter/${name}.pf_filter`, content);
    if (piece !== undefined) written.set(`index/${piece}.pf_index`, layPiece(content, laid));
  }
  const { source, pieces, titles } = collectLexicon(pages, groups, learned.words);
  written.set('titles.txt', titles.join('\n'));
  for (const [at, words] of pieces.entries()) written.set(`words/${at}.txt`, packWords(words));

  const version = nameVersion(written);
  const write = async (path: string, bytes: Uint8Array | string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  };
  for (const [path, bytes] of written) await write(`${version}/${path}`, bytes);
  const engine = made.find(({ name, ending }) => name === 'wasm.unknown' && ending === 'pagefind');
  await write('wasm.unknown.pagefind', engine?.content ?? '');
  const known = [...learned.pages].filter(([url]) => numbers.has(url));
  const lexicon = composeLexicon({
    ...source,
    rows: indexed.reduce((sum, { asked, said }) => sum + 1 + asked.length + said.length, 0),
    learned: {
      step: learned.step,
      start: learned.start,
      holder: nameOf(laid.learned.page),
      pages: new Map(known.map(([url, vector]) => [nameOf(numberOf(url, numbers)), vector])),
    },
    folder: `${version}/`,
  });
  await write('lexicon.json', lexicon);
}

function numberOf(url: string, numbers: ReadonlyMap<string, number>): number {
  const number = numbers.get(url);
  if (number === undefined) throw new Error(`Pagefind did not give back ${url}`);
  return number;
}

// In the order of their names: Pagefind gives its files in another order each time, and the name of the
// folder should only change with what is in it.
function nameVersion(files: ReadonlyMap<string, Uint8Array | string>): string {
  const version = createHash('sha256');
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    version.update(path).update(bytes);
  return version.digest('hex').slice(0, 8);
}

function layOutPages(pages: readonly SearchPage[], groups: readonly MeaningGroup[]): LaidOutPage[] {
  const meanings = makeMeanings(groups);
  const asking = pages.filter((page) => page.asked.length > 0);
  const asked = asking.reduce((sum, page) => sum + page.asked.length, 0) / (asking.length || 1);
  return withoutCommonTerms(
    pages.map((page) => layOutPage(page, meanings, asked)),
    MOST_PLACES,
  );
}

const Addressed = z.looseObject({ url: z.string() });
