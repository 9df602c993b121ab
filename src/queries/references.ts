import { getCollection } from 'astro:content';
import { yearOf } from '../lib/bibliography.ts';
import { listCitations } from '../lib/citations.ts';
import type { Reference } from '../schemas/reference.ts';

/** A work cited on a page: its number there, how often it is cited, and the work. */
export interface CitedWork {
  readonly number: number;
  readonly uses: number;
  readonly work: Reference;
}

/** A work of the bibliography and the pages that lean on it. */
export interface UsedWork {
  readonly work: Reference;
  readonly pages: readonly { readonly href: string; readonly title: string }[];
}

/** The works a text cites, in the order and with the numbers its citations show. */
export async function listCitedWorks(text: string | undefined): Promise<CitedWork[]> {
  const byId = new Map((await getCollection('references')).map(({ id, data }) => [id, data]));
  return listCitations(text ?? '').map(({ id, number, uses }) => {
    const work = byId.get(id);
    if (!work) throw new Error(`No source ${id}`);
    return { number, uses, work };
  });
}

/** Every work of the bibliography by author and year, each with the pages, answers and terms that cite it. */
export async function listUsedWorks(): Promise<UsedWork[]> {
  const [works, articles, tools, questions, terms] = await Promise.all([
    getCollection('references'),
    getCollection('articles'),
    getCollection('tools'),
    getCollection('questions'),
    getCollection('terms'),
  ]);
  const citing = [
    ...articles.map(({ id, data, body }) => ({
      href: `/${id}/`,
      title: data.title,
      ids: citedIds(body),
    })),
    ...tools.map(({ id, data, body }) => ({
      href: `/tools/${id}/`,
      title: data.title,
      ids: citedIds(body),
    })),
    ...questions.map(({ id, data, body }) => ({
      href: `/faq/#${id}`,
      title: data.question,
      ids: citedIds(body),
    })),
    ...terms.map(({ id, data }) => ({
      href: `/glossary/#${id}`,
      title: data.term,
      ids: new Set(data.sources),
    })),
  ];
  return works
    .map(({ id, data }) => ({
      work: data,
      pages: citing.filter(({ ids }) => ids.has(id)).map(({ href, title }) => ({ href, title })),
    }))
    .sort((a, b) => sortKey(a.work).localeCompare(sortKey(b.work), 'en'));
}

function citedIds(body: string | undefined): Set<string> {
  return new Set(listCitations(body ?? '').map(({ id }) => id));
}

function sortKey(work: Reference): string {
  const first = work.author[0];
  const name = first ? ('literal' in first ? first.literal : first.family) : '';
  return `${name} ${yearOf(work)}`;
}
