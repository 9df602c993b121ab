import { listTerms, type Meanings } from '../../lexicon/meanings.ts';
import { isFaintWord, isPerson } from '../../lexicon/plain-words.ts';
import { composeMark, ROW, type Group, type Mark, type Zone } from '../../lexicon/marks.ts';
import { composePageHtml } from './page-html.ts';
import type { SearchPage } from './search-page.ts';

/** A page as a row of terms, in the order the index gets them. */
export interface LaidOutPage {
  readonly page: SearchPage;
  readonly blocks: readonly Block[];
}

/** Terms that stand together: a title, a sentence people type, a saying, a section of the text. */
interface Block {
  readonly mark: Omit<Mark, 'words'>;
  readonly terms: readonly string[];
}

/** A section as a result is sent with it: the first block that is its own, its heading and how it begins. */
export type SentSection = readonly [id: string, start: number, title: string, lead: string];

/**
 * A page as the index gets it. What a word is a form of, and what means the same, is one term; words that
 * carry no meaning are left out, and in each block a term stands once.
 *
 * @param asked How many sentences people type for a page, on average: a page with many is no better for it.
 */
export function layOutPage(page: SearchPage, meanings: Meanings, asked: number): LaidOutPage {
  const group = groupOf(page.kind);
  const toBlock = (zone: Zone, text: string) => ({
    mark: { zone, group },
    terms: tellingTerms(text, meanings),
  });
  const many = zoneOfAsked(page.asked.length / (asked || 1));
  return {
    page,
    blocks: [
      toBlock('title', page.title),
      ...page.asked.map((text) => toBlock(many, text)),
      ...page.said.map(({ text, place }) => toBlock(zoneOfSaying(place), text)),
      ...page.sections.map(({ title, text }) => ({
        mark: { zone: 'text' as const, group },
        terms: listOnce(`${title} ${text}`, meanings).map(({ key }) => key),
      })),
    ],
  };
}

/** Pagefind keeps a weight as a whole number of steps, rounded down: so many are a weight of 1. */
const WEIGHT_STEPS = 24;

/** The page as Pagefind reads it, and where its sections came to stand. */
export function composeIndexPage({ page, blocks }: LaidOutPage) {
  const sections: SentSection[] = [];
  const starts: number[] = [];
  const titled = page.sections.values();
  let word = 0;
  const body = blocks.map(({ mark, terms }, block) => {
    const isText = mark.zone === 'text';
    const { value: section } = isText ? titled.next() : { value: undefined };
    if (section && section.id !== '') {
      sections.push([section.id, block, section.title, section.lead]);
    }
    starts.push(word);
    word += terms.length;
    const weight = (composeMark({ ...mark, words: terms.length }) + 0.5) / WEIGHT_STEPS;
    return `<p data-pagefind-weight="${weight.toFixed(4)}">${terms.join(' ')}</p>`;
  });
  return { html: composePageHtml([page], body.join('')), sections, starts };
}

/** A page that holds a term: which, how much it says of it, and at how many places. */
interface PageOfTerm {
  readonly at: number;
  readonly worth: number;
  readonly places: number;
}

/**
 * The pages with each term at no more than so many places: on those pages that name it in a title or a saying,
 * are asked about with it, or tell of it in many sections. A term at more places tells less and would weigh more.
 */
export function withoutCommonTerms(pages: readonly LaidOutPage[], most: number): LaidOutPage[] {
  const found = new Map<string, PageOfTerm[]>();
  pages.forEach(({ blocks }, at) => {
    const own = new Map<string, { worth: number; places: number }>();
    for (const { mark, terms } of blocks)
      for (const term of terms) {
        const { worth, places } = own.get(term) ?? { worth: 0, places: 0 };
        own.set(term, { worth: worth + (WORTHS[mark.zone] ?? 3), places: places + 1 });
      }
    for (const [term, page] of own) found.set(term, [...(found.get(term) ?? []), { at, ...page }]);
  });
  const kept = new Map(
    [...found].map(([term, pagesOfTerm]) => [term, keepBest(pagesOfTerm, most)] as const),
  );
  return pages.map(({ page, blocks }, at) => ({
    page,
    blocks: blocks.map(({ mark, terms }) => ({
      mark,
      terms: terms.filter((term) => kept.get(term)?.has(at)),
    })),
  }));
}

function keepBest(pages: readonly PageOfTerm[], most: number): ReadonlySet<number> {
  const kept = new Set<number>();
  let left = most;
  for (const { at, places } of [...pages].sort((one, other) => other.worth - one.worth)) {
    left -= places;
    if (left < 0) break;
    kept.add(at);
  }
  return kept;
}

const WORTHS: Readonly<Partial<Record<Zone, number>>> = { title: 20, 'said-1': 10, text: 1 };

function groupOf(kind: string): Group {
  if (kind === 'Term') return 'term';
  return /^(?:Topic|Situation|Page)$/.test(kind) ? 'list' : 'answer';
}

function zoneOfAsked(share: number): Zone {
  if (share <= 0.5) return 'asked-few';
  if (share <= 1.2) return 'asked-some';
  return share <= 4 ? 'asked-many' : 'asked-most';
}

function zoneOfSaying(place: number): Zone {
  if (place === 1) return 'said-1';
  if (place === 2) return 'said-2';
  return place === 3 ? 'said-3' : 'said-4';
}

/** At most a row of terms; where there are more, those that say little go first. */
function tellingTerms(text: string, meanings: Meanings): string[] {
  const terms = listOnce(text, meanings);
  const telling = terms.filter(({ words: [word = ''] }) => !isFaintWord(word) && !isPerson(word));
  return (terms.length <= ROW ? terms : telling).slice(0, ROW).map(({ key }) => key);
}

function listOnce(text: string, meanings: Meanings) {
  return [...new Map(listTerms(text, meanings).map((term) => [term.key, term])).values()];
}
