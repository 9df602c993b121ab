import { listTerms, type Meanings } from '../lexicon/meanings.ts';
import type { PageFound } from './engine.ts';
import type { Plan } from './understanding/plan.ts';

/** One page found. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  /** What it is: Article, Question, Term, Tool, Topic, Situation, Help, Page. */
  readonly kind: string;
  readonly topic: string | undefined;
  /** The section of the page where most of the words stand, where it has one. */
  readonly section: { readonly title: string; readonly url: string } | undefined;
  /** The title with the words looked for marked. */
  readonly name: readonly Run[];
  /** The page's summary, how the section begins, or the whole of an answer or a definition. */
  readonly text: readonly Run[];
  /** Whether a line about help stands before the text, where that is a whole answer. */
  readonly helpFirst: boolean;
}

/** A run of text; `isMarked` where it is one of the words looked for. */
export interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Where a term of the query stands on a page, and how much the term says. */
export interface Place {
  readonly key: string;
  readonly weight: number;
  /** Places of the text, and of what the text has before it and a reader does not see. */
  readonly at: readonly number[];
}

/** A section is named where it holds as much of what the page was found by. */
const ENOUGH_OF_PAGE = 0.6;

/** A page as a result shows it; `places` says for each term of the query where it stands. */
export function toHit(
  page: PageFound,
  places: readonly Place[],
  plan: Plan,
  meanings: Meanings,
): Hit {
  const { url, meta, text, sections } = page;
  const best = findSection(sections, places, meanings);
  const title = meta['title'] ?? url;
  const mark = (shown: string) => markWords(shown, plan, meanings);
  return {
    url,
    title,
    name: mark(title),
    kind: meta['kind'] ?? 'Page',
    topic: meta['topic'],
    section: best && { title: best[2], url: `${url}#${best[0]}` },
    text: findText(
      best ? mark(best[3]) : [],
      [text, meta['summary']].flatMap((shown) => (shown ? [mark(shown)] : [])),
    ),
    helpFirst: meta['helpFirst'] === 'true',
  };
}

/**
 * Of the texts there are, the first of those that show most of what was looked for. How a section begins is
 * shown only for what it shows: taken out of the page, the first line of an example says nothing.
 */
function findText(section: readonly Run[], ofPage: readonly Run[][]): readonly Run[] {
  const count = (runs: readonly Run[]) => runs.filter(({ isMarked }) => isMarked).length;
  const texts = count(section) > 0 ? [section, ...ofPage] : [...ofPage, section];
  return texts.sort((one, other) => count(other) - count(one))[0] ?? [];
}

/** The section that says most of what was looked for, in its heading above all; none where no section says much. */
function findSection(
  sections: PageFound['sections'],
  places: readonly Place[],
  meanings: Meanings,
): PageFound['sections'][number] | undefined {
  const whole = places.reduce((sum, { weight }) => sum + weight, 0);
  let best: { section: PageFound['sections'][number]; score: number } | undefined;
  sections.forEach((section, at) => {
    const [from, to] = [section[1], sections[at + 1]?.[1] ?? Infinity];
    const held = places.filter((term) => term.at.some((place) => place >= from && place < to));
    const inHeading = new Set(listTerms(section[2], meanings).map(({ key }) => key));
    const score = held.reduce(
      (sum, { key, weight }) => sum + weight * (inHeading.has(key) ? 1.5 : 1),
      0,
    );
    if (score >= whole * ENOUGH_OF_PAGE && score > (best?.score ?? 0)) best = { section, score };
  });
  return best?.section;
}

/**
 * A text with the words of a search marked, in whatever form they stand there.
 *
 * @example markWords('A slow reply', plan, meanings) // where the plan looks for "replies"
 * // [{ text: 'A slow ', isMarked: false }, { text: 'reply', isMarked: true }]
 */
export function markWords(text: string, { sought }: Plan, meanings: Meanings): Run[] {
  const wanted = new Set(sought.map(({ key }) => key));
  const runs: { text: string; isMarked: boolean }[] = [];
  for (const piece of text.split(/([\p{L}\p{N}'’]+)/u)) {
    const isMarked = listTerms(piece, meanings).some(({ key }) => wanted.has(key));
    const last = runs.at(-1);
    if (last?.isMarked === isMarked) last.text += piece;
    else if (piece !== '') runs.push({ text: piece, isMarked });
  }
  return runs;
}
