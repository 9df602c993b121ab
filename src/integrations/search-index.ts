import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';
import { listProse } from '../lib/prose.ts';
import { curlQuotes } from '../lib/typography.ts';
import { readContent, readText, readTexts, type Content, type Entry } from './checks/content.ts';

/**
 * Makes the search index after the build: the pages that mark their text with `data-pagefind-body`,
 * and a record of its own for each question and each term, which share a page with others.
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
          const index = throwOnErrors(await createIndex({ forceLanguage: 'en' })).index;
          if (!index) throw new Error('Pagefind made no index');
          const pages = await addPages(index, site);
          const records = listRecords(readContent(root));
          for (const record of records) throwOnErrors(await index.addCustomRecord(record));
          await writeIndex(index, join(site, 'pagefind'));
          logger.info(`${pages} pages, ${records.length} questions and terms.`);
        } finally {
          await close();
        }
      },
    },
  };
}

/** Pagefind's own interfaces, about 600 KB, which nothing here loads. */
const NOT_USED = /(?:-ui\.(?:css|js)|highlight\.js)$/;

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files } = throwOnErrors(await index.getFiles());
  for (const { path, content } of files) {
    if (NOT_USED.test(path)) continue;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

async function addPages(index: PagefindIndex, site: string): Promise<number> {
  let pages = 0;
  for (const file of await readdir(site, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const content = await readFile(join(site, file), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    throwOnErrors(await index.addHTMLFile({ sourcePath: file.replaceAll('\\', '/'), content }));
    pages += 1;
  }
  return pages;
}

/** A search record for each question and each term. */
export function listRecords(content: Content): CustomRecord[] {
  const titles = new Map(
    content.entries
      .filter(({ kind }) => kind === 'topic')
      .map(({ id, fields }) => [id, readText(fields, 'title') ?? id]),
  );
  return content.entries.flatMap((entry) => {
    if (entry.kind === 'question') return [questionRecord(entry, titles)];
    if (entry.kind === 'term') return [termRecord(entry)];
    return [];
  });
}

function questionRecord(entry: Entry, topicTitles: ReadonlyMap<string, string>): CustomRecord {
  const question = readText(entry.fields, 'question') ?? entry.id;
  const topic = topicTitles.get(entry.file.split('/').at(-2) ?? '');
  const answer = entry.body ? listProse(entry.body.tree).join('\n') : '';
  return {
    url: `/faq/#${entry.id}`,
    content: `${question}\n${answer}`,
    language: 'en',
    meta: { title: curlQuotes(question), kind: 'Question', ...(topic && { topic }) },
    filters: { type: ['Question'], ...(topic && { topic: [topic] }) },
  };
}

function termRecord({ id, fields }: Entry): CustomRecord {
  const term = readText(fields, 'term') ?? id;
  const definition = readText(fields, 'definition') ?? '';
  return {
    url: `/glossary/#${id}`,
    content: `${term}. ${definition} ${readTexts(fields, 'aliases').join(', ')}`,
    language: 'en',
    meta: { title: capitalize(term), kind: 'Term' },
    filters: { type: ['Term'] },
  };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function throwOnErrors<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
