import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { readContent } from '../checks/content.ts';
import { readLearned } from './learned.ts';
import { startIndex } from './make-index.ts';
import { readPages } from './read-pages.ts';
import { listMeanings } from './search-words.ts';
import { listSearchPages } from './search-page.ts';
import { writeIndex } from './write-index.ts';

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
