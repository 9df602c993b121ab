import { listWords } from '../lib/words-of-text.ts';
import type { PageFound } from './engine.ts';
import { listForms } from './understanding/plain-words.ts';
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
  /** How the section begins, the page's summary, or the whole of an answer or a definition. */
  readonly text: readonly Run[];
}

/** A run of text; `isMarked` where it is one of the words looked for. */
export interface Run {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A page as a result shows it; `places` says for each part of the query where its words stand. */
export function toHit(page: PageFound, places: readonly (readonly number[])[], plan: Plan): Hit {
  const { url, meta, text, sections } = page;
  const best = findSection(sections, places);
  const title = meta['title'] ?? url;
  return {
    url,
    title,
    name: markWords(title, plan),
    kind: meta['kind'] ?? 'Page',
    topic: meta['topic'],
    section: best && { title: best[2], url: `${url}#${best[0]}` },
    text: findText([best?.[3], text, meta['summary']], plan),
  };
}

/** Of the texts there are, the first of those that show most of what was looked for. */
function findText(texts: readonly (string | undefined)[], plan: Plan): Run[] {
  const marked = texts.flatMap((text) => (text ? [markWords(text, plan)] : []));
  const count = (runs: readonly Run[]) => runs.filter(({ isMarked }) => isMarked).length;
  return marked.sort((one, other) => count(other) - count(one))[0] ?? [];
}

/** The section that holds most parts of the query, and of those the one that holds them most often. */
function findSection(
  sections: PageFound['sections'],
  places: readonly (readonly number[])[],
): PageFound['sections'][number] | undefined {
  let best: { section: PageFound['sections'][number]; score: number } | undefined;
  sections.forEach((section, at) => {
    if (section[0] === '') return;
    const [from, to] = [section[1], sections[at + 1]?.[1] ?? Infinity];
    const counts = places.map((part) => part.filter((place) => place >= from && place < to).length);
    const score = counts.reduce(
      (sum, count) => sum + Math.min(count, 1) * 10 + Math.min(count, 9),
      0,
    );
    if (score > (best?.score ?? 0)) best = { section, score };
  });
  return best?.section;
}

/**
 * A text with the words of a search marked, in whatever form they stand there.
 *
 * @example markWords('A slow reply', plan) // where the plan looks for "replies"
 * // [{ text: 'A slow ', isMarked: false }, { text: 'reply', isMarked: true }]
 */
export function markWords(text: string, { parts }: Plan): Run[] {
  const wanted = new Set(
    parts.flatMap(({ terms }) => terms.flatMap((term) => listWords(term.text).flatMap(listForms))),
  );
  const runs: { text: string; isMarked: boolean }[] = [];
  for (const piece of text.split(/([\p{L}\p{N}'’]+)/u)) {
    const isMarked = listWords(piece).some((word) =>
      listForms(word).some((form) => wanted.has(form)),
    );
    const last = runs.at(-1);
    if (last?.isMarked === isMarked) last.text += piece;
    else if (piece !== '') runs.push({ text: piece, isMarked });
  }
  return runs;
}
