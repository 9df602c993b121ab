import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packStarts } from '../../lexicon/index-pieces.ts';
import { composeLexicon, nameOf, type Learned } from '../../lexicon/lexicon.ts';
import { makeMeanings, type MeaningGroup } from '../../lexicon/meanings.ts';
import { packWords } from '../../lexicon/packed-words.ts';
import { collectLexicon } from './collect-lexicon.ts';
import { composeFragment } from './fragments.ts';
import { composeIndexPage, layOutPage, withoutCommonTerms } from './lay-out.ts';
import { layPiece } from './lay-piece.ts';
import { composeFeaturesPage, FEATURES, type LearnedSource } from './learned.ts';
import { makeIndex, type MadeIndex } from './make-index.ts';
import { getEngine, writeFragment } from './pagefind-files.ts';
import type { SearchPage } from './search-page.ts';

/** A term is looked up at no more than so many places. */
const MOST_PLACES = 150;

/** Files by their path in a folder. */
type Files = ReadonlyMap<string, Uint8Array | string>;

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
  const composed = composePages(indexed, groups);
  const made = await makeIndex(
    new Map([
      ...[...composed].map(([url, { html }]) => [url, html] as const),
      [FEATURES, composeFeaturesPage(pages, learned)],
    ]),
  );
  const { source, pieces, titles } = collectLexicon(pages, groups, learned);
  const files = new Map<string, Uint8Array | string>([
    ...listFiles(made, composed, learned),
    ['starts.txt', packStarts(made.list.starts)],
    ['titles.txt', titles.join('\n')],
    ...pieces.map((words, at) => [`words/${at}.txt`, packWords(words)] as const),
  ]);
  const version = nameVersion(files);
  const lexicon = composeLexicon({
    ...source,
    rows: indexed.reduce((sum, { asked, said }) => sum + 1 + asked.length + said.length, 0),
    learned: nameLearned(learned, made),
    folder: `${version}/`,
  });
  await writeFiles(join(folder, version), files);
  await writeFiles(
    folder,
    new Map<string, Uint8Array | string>([
      ['wasm.unknown.pagefind', getEngine(made.files)],
      ['lexicon.json', lexicon],
    ]),
  );
}

type IndexPage = ReturnType<typeof composeIndexPage> & { readonly page: SearchPage };

/** By address, each page that says anything, as Pagefind reads it; Pagefind leaves out one that says nothing. */
function composePages(
  pages: readonly SearchPage[],
  groups: readonly MeaningGroup[],
): ReadonlyMap<string, IndexPage> {
  const meanings = makeMeanings(groups);
  const asking = pages.filter((page) => page.asked.length > 0);
  const asked = asking.reduce((sum, page) => sum + page.asked.length, 0) / (asking.length || 1);
  const laid = withoutCommonTerms(
    pages.map((page) => layOutPage(page, meanings, asked)),
    MOST_PLACES,
  );
  return new Map(
    laid
      .filter(({ blocks }) => blocks.some(({ terms }) => terms.length > 0))
      .map((one) => [one.page.url, { page: one.page, ...composeIndexPage(one) }]),
  );
}

/** What a search fetches of the index: its pieces and filters, and what a result shows of each page. */
function listFiles(
  made: MadeIndex,
  pages: ReadonlyMap<string, IndexPage>,
  { features }: LearnedSource,
): [path: string, content: Uint8Array | string][] {
  const laid = {
    starts: new Map([...pages].map(([url, { starts }]) => [numberOf(url, made), starts])),
    learned: { page: numberOf(FEATURES, made), of: features },
  };
  return [
    ...[...pages].map(([url, { page, sections }]): [string, Uint8Array] => [
      `fragment/${nameOf(numberOf(url, made))}.pf_fragment`,
      writeFragment(composeFragment(page, sections)),
    ]),
    ...made.files.flatMap(({ name, ending, content }): [string, Uint8Array][] => {
      const filter = ending === 'pf_filter' ? made.list.filters.get(name) : undefined;
      if (filter !== undefined) return [[`filter/${filter}.pf_filter`, content]];
      // On a large site a page and a piece may have the same name.
      const piece = ending === 'pf_index' ? made.list.pieces.get(name) : undefined;
      if (piece === undefined) return [];
      return [[`index/${nameOf(piece)}.pf_index`, layPiece(content, laid)]];
    }),
  ];
}

/** What was learned of the pages that are in the index, by their names there. */
function nameLearned({ step, start, pages }: LearnedSource, made: MadeIndex): Learned {
  const known = [...pages].filter(([url]) => made.numbers.has(url));
  return {
    step,
    start,
    holder: nameOf(numberOf(FEATURES, made)),
    pages: new Map(known.map(([url, vector]) => [nameOf(numberOf(url, made)), vector])),
  };
}

function numberOf(url: string, { numbers }: MadeIndex): number {
  const number = numbers.get(url);
  if (number === undefined) throw new Error(`Pagefind did not give back ${url}`);
  return number;
}

// In the order of their names: Pagefind gives its files in another order each time, and the name of the
// folder should only change with what is in it.
function nameVersion(files: Files): string {
  const version = createHash('sha256');
  for (const [path, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    version.update(path).update(content);
  return version.digest('hex').slice(0, 8);
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
