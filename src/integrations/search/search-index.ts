import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { composeLexicon, packWords } from '../../lexicon/lexicon.ts';
import { makeMeanings, type MeaningGroup } from '../../lexicon/meanings.ts';
import { readContent } from '../checks/content.ts';
import { collectLexicon } from './collect-lexicon.ts';
import { composeFragment } from './fragments.ts';
import { learnHabits } from './habits.ts';
import { composeIndexPage, layOutPage, withoutCommonTerms, type LaidOutPage } from './lay-out.ts';
import { readFragment, shortenStart, throwOnErrors, writeFragment } from './pagefind-files.ts';
import { readPages } from './read-pages.ts';
import { listMeanings } from './search-words.ts';
import { listSearchPages, type SearchPage } from './search-page.ts';

/**
 * How many places of words go into one piece of the index. Pagefind's own 20,000 makes pieces of 27 KB;
 * a sentence needs several. The name says it may change: the weight of a search is tested.
 */
const PIECE = '400';
/** A term is looked up on at most so many pages. */
const MOST_PAGES = 120;

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
          await writeIndex(pages, listMeanings(content), join(site, 'pagefind'));
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

/** Writes the index of some pages, what a result shows of each, and the lexicon into a folder. */
export async function writeIndex(
  pages: readonly SearchPage[],
  groups: readonly MeaningGroup[],
  folder: string,
): Promise<void> {
  const laidOut = layOutPages(pages, groups);
  const index = await startIndex();
  const sections = new Map<string, ReturnType<typeof composeIndexPage>['sections']>();
  for (const laid of laidOut) {
    const { html, sections: starts } = composeIndexPage(laid);
    sections.set(laid.page.url, starts);
    throwOnErrors(await index.addHTMLFile({ url: laid.page.url, content: html }));
  }
  const { files } = throwOnErrors(await index.getFiles());
  const fileOf = (ending: string) => files.find(({ path }) => path.endsWith(ending))?.content;
  const start = shortenStart(fileOf('.pf_meta') ?? new Uint8Array());
  const version = createHash('sha256').update(start.bytes);
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const written = new Map<string, Uint8Array | string>([['start.pf_meta', start.bytes]]);
  const help: string[] = [];
  for (const { path, content } of files) {
    const [, name = '', ending = ''] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
    if (ending === 'pf_index') written.set(`index/${start.pieces.get(name)}.${ending}`, content);
    if (ending === 'pf_filter') written.set(`filter/${name}.${ending}`, content);
    if (ending !== 'pf_fragment') continue;
    const { url } = Addressed.parse(readFragment(content));
    const [page, id] = [byUrl.get(url), start.pages.get(name)];
    if (!page || id === undefined) throw new Error(`Pagefind gave back a page of its own: ${url}`);
    if (HELP.has(url)) help.push(id);
    written.set(
      `fragment/${id}.${ending}`,
      writeFragment(composeFragment(page, sections.get(url) ?? [])),
    );
  }
  const { source, pieces } = collectLexicon(pages, groups);
  for (const [at, words] of pieces.entries()) written.set(`words/${at}.txt`, packWords(words));
  // In the order of their names: Pagefind gives its files in another order each time, and the name of the
  // folder should only change with what is in it.
  for (const [path, bytes] of [...written].sort(([one], [other]) => (one < other ? -1 : 1))) {
    version.update(path).update(bytes);
  }
  const name = version.digest('hex').slice(0, 8);
  const write = async (path: string, bytes: Uint8Array | string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  };
  for (const [path, bytes] of written) await write(`${name}/${path}`, bytes);
  await write('wasm.unknown.pagefind', fileOf('wasm.unknown.pagefind') ?? '');
  await write('lexicon.json', composeLexicon({ ...source, help, folder: `${name}/` }));
}

function layOutPages(pages: readonly SearchPage[], groups: readonly MeaningGroup[]): LaidOutPage[] {
  const meanings = makeMeanings(groups);
  const habits = learnHabits(pages);
  const asked = pages.reduce((sum, page) => sum + page.asked.length, 0) / pages.length;
  return withoutCommonTerms(
    pages.map((page) => layOutPage(page, meanings, habits.get(page.url) ?? [], asked)),
    MOST_PAGES,
  );
}

/** The pages for someone in danger. */
const HELP = new Set(['/help/', '/deciding/staying-safe/']);

const Addressed = z.looseObject({ url: z.string() });
