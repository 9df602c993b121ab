import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minify } from 'rolldown/utils';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { composeLexicon } from '../../lib/lexicon.ts';
import { readContent, type Content } from '../checks/content.ts';
import { listAsked, withAsked } from './asked.ts';
import { readFragment, slimFragment, writeFragment, type Fragment } from './fragments.ts';
import { collectLexicon } from './collect-lexicon.ts';
import { listRecords } from './records.ts';

/**
 * How many places of words go into one piece of the index. Pagefind's own 20,000 makes pieces of 27 KB;
 * a sentence needs several. The name says it may change: the weight of a search is tested.
 */
const PIECE = '1500';

/**
 * Makes the search index after the build: the pages that mark their text with `data-pagefind-body`,
 * a record of its own for each question and each term, which share a page with others, and the
 * lexicon that helps to understand what people type.
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
        const folder = join(site, 'pagefind');
        process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PIECE;
        try {
          const index = throwOnErrors(await createIndex({ forceLanguage: 'en' })).index;
          if (!index) throw new Error('Pagefind made no index');
          const content = readContent(root);
          const pages = await addPages(index, site, listAsked(content));
          const records = listRecords(content);
          for (const record of records) throwOnErrors(await index.addCustomRecord(record));
          const fragments = await writeIndex(index, folder, content);
          const lexicon = collectLexicon(fragments, content);
          await writeFile(join(folder, 'lexicon.json'), composeLexicon(lexicon));
          logger.info(
            `${pages} pages, ${records.length} questions and terms, ${lexicon.words.size} words.`,
          );
        } finally {
          await close();
        }
      },
    },
  };
}

/** Pagefind's own interfaces, worker and other languages, which nothing here loads. */
const NOT_USED = /(?:-ui\.(?:css|js)|highlight\.js|worker\.js|unknown\.pagefind)$/;

/** Writes the index, and gives its fragments as they were before they were cut for sending. */
async function writeIndex(
  index: PagefindIndex,
  folder: string,
  content: Content,
): Promise<Fragment[]> {
  const { files } = throwOnErrors(await index.getFiles());
  const fragments: Fragment[] = [];
  for (const { path, content: bytes } of files) {
    if (NOT_USED.test(path)) continue;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    if (path === 'pagefind.js') {
      // Two kilobytes fewer before the first result.
      await writeFile(target, (await minify(path, Buffer.from(bytes).toString('utf8'))).code);
    } else if (!path.endsWith('.pf_fragment')) {
      await writeFile(target, bytes);
    } else {
      const fragment = readFragment(bytes, path);
      fragments.push(fragment);
      await writeFile(target, writeFragment(slimFragment(fragment, content)));
    }
  }
  return fragments;
}

async function addPages(
  index: PagefindIndex,
  site: string,
  asked: ReadonlyMap<string, readonly string[]>,
): Promise<number> {
  let pages = 0;
  for (const file of await readdir(site, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(site, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const sourcePath = file.replaceAll('\\', '/');
    const address = `/${sourcePath.replace(/index\.html$/, '')}`;
    const content = withAsked(html, asked.get(address) ?? []);
    throwOnErrors(await index.addHTMLFile({ sourcePath, content }));
    pages += 1;
  }
  return pages;
}

function throwOnErrors<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
