// What the search is measured beside: Pagefind alone, MiniSearch and Orama, on the same pages.
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { build } from 'rolldown';
import { readContent } from '../integrations/checks/content.ts';
import { listSearchPages } from '../integrations/search/search-page.ts';
import { root } from './install.mjs';

/**
 * Writes an index of Pagefind as it comes, on the pages and records without anything of ours.
 * @param {string} folder
 * @returns {Promise<{ id: string, title: string, text: string }[]>} What is in it, for the other engines.
 */
export async function makePlainIndex(folder) {
  delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind made no index');
  for (const file of readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const content = readFileSync(`${root}dist/${file}`, 'utf8');
    if (content.includes('data-pagefind-body'))
      await index.addHTMLFile({ sourcePath: file, content });
  }
  for (const { url, title, kind, text } of listSearchPages([], readContent(root))) {
    const meta = { title, kind };
    await index.addCustomRecord({ url, content: text, language: 'en', meta });
  }
  await index.writeFiles({ outputPath: folder });
  const { files } = await index.getFiles();
  await close();
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content: bytes }) => {
      const text = gunzipSync(bytes).toString('utf8');
      const { url, meta, content: words } = JSON.parse(text.slice(text.indexOf('{')));
      return { id: url, title: meta.title, text: words };
    });
}

/**
 * The other engines as one script.
 * @returns {Promise<string>}
 */
export async function bundleOthers() {
  const { output } = await build({
    input: `${root}tests/search/other-engines.ts`,
    output: { minify: true },
    write: false,
  });
  return output[0].code;
}
