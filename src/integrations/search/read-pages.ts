import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { PagefindIndex } from 'pagefind';
import { readFragment, throwOnErrors } from './pagefind-files.ts';

const FragmentSchema = z.looseObject({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(z.looseObject({ id: z.string(), location: z.int() })),
});

/** A built page as Pagefind reads it: the words of its `data-pagefind-body`, and where each fragment starts among them. */
export interface ReadPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly words: readonly string[];
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** Reads every built page that is to be found, with an index of its own that is thrown away. */
export async function readPages(index: PagefindIndex, site: string): Promise<ReadPage[]> {
  await addPages(index, site);
  const { files } = throwOnErrors(await index.getFiles());
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content }) => parsePage(content))
    .sort((one, other) => (one.url < other.url ? -1 : 1));
}

/** Puts every built page that is to be found into an index. */
export async function addPages(index: PagefindIndex, site: string): Promise<void> {
  for (const file of await readdir(site, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const content = await readFile(join(site, file), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const sourcePath = file.replaceAll('\\', '/');
    throwOnErrors(await index.addHTMLFile({ sourcePath, content }));
  }
}

function parsePage(bytes: Uint8Array): ReadPage {
  const { url, meta, content, anchors } = FragmentSchema.parse(readFragment(bytes));
  return { url, meta, words: content.split(/\s+/), anchors };
}
