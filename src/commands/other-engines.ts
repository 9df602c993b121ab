// What the search is measured beside: Pagefind alone, MiniSearch and Orama, on the same pages.
import { gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { close, createIndex } from 'pagefind';
import type { Document } from '../../tests/search/other-engines.ts';
import { readContent } from '../integrations/checks/content.ts';
import { bundle } from '../integrations/own-script.ts';
import { readFragment, throwOnErrors } from '../integrations/search/pagefind-files.ts';
import { addPages } from '../integrations/search/read-pages.ts';
import { listSearchPages } from '../integrations/search/search-page.ts';
import { root } from './install.mjs';

const FragmentSchema = z.looseObject({
  url: z.string(),
  content: z.string(),
  meta: z.looseObject({ title: z.string() }),
});

/**
 * Writes an index of Pagefind as it comes, on the pages and records without anything of ours. Gives what is in
 * it, for the other engines.
 */
export async function makePlainIndex(folder: string): Promise<Document[]> {
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index } = throwOnErrors(await createIndex({ forceLanguage: 'en' }));
  if (!index) throw new Error('Pagefind made no index');
  await addPages(index, `${root}dist`);
  for (const { url, title, kind, text } of listSearchPages([], readContent(root))) {
    const meta = { title, kind };
    throwOnErrors(await index.addCustomRecord({ url, content: text, language: 'en', meta }));
  }
  throwOnErrors(await index.writeFiles({ outputPath: folder }));
  const { files } = throwOnErrors(await index.getFiles());
  await close();
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content: bytes }) => {
      const { url, meta, content } = FragmentSchema.parse(readFragment(bytes));
      return { id: url, title: meta.title, text: content };
    });
}

/** The other engines as one script. */
export async function bundleOthers(): Promise<string> {
  const [part] = await bundle(`${root}tests/search/other-engines.ts`);
  if (!part) throw new Error('The other engines were bundled into nothing.');
  return part.code;
}

/** What the texts alone weigh, which engines that search in the browser fetch at once. */
export function sayWeight(documents: readonly Document[]): string {
  return `${(gzipSync(JSON.stringify(documents)).length / 1024).toFixed(0)} KB`;
}
