import { z } from 'astro/zod';
import { createIndex, type PagefindIndex } from 'pagefind';
import {
  readFragment,
  readList,
  throwOnErrors,
  type IndexList,
  type MadeFile,
} from './pagefind-files.ts';

/**
 * How many places of words go into one piece of the index. Pagefind's own 20,000 makes pieces of 27 KB;
 * a sentence needs several. The name says it may change: the weight of a search is tested.
 */
const PIECE = '100';

/** An index as Pagefind made it. */
export interface MadeIndex {
  readonly files: readonly MadeFile[];
  readonly list: IndexList;
  /** By address, the number of each page. */
  readonly numbers: ReadonlyMap<string, number>;
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

/** The index of some pages, given as HTML by address. */
export async function makeIndex(pages: ReadonlyMap<string, string>): Promise<MadeIndex> {
  const index = await startIndex();
  for (const [url, content] of pages) throwOnErrors(await index.addHTMLFile({ url, content }));
  const files = throwOnErrors(await index.getFiles()).files.map(({ path, content }) => {
    const [, name = '', ending = ''] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
    return { name, ending, content };
  });
  const meta = files.find(({ ending }) => ending === 'pf_meta');
  const list = readList(meta?.content ?? new Uint8Array());
  const numbers = new Map(
    files
      .filter(({ ending }) => ending === 'pf_fragment')
      .map(({ name, content }) => {
        const number = list.pages.get(name);
        if (number === undefined) throw new Error(`Pagefind does not list its page ${name}`);
        return [AddressedSchema.parse(readFragment(content)).url, number];
      }),
  );
  return { files, list, numbers };
}

const AddressedSchema = z.looseObject({ url: z.string() });
