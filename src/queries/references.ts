import { getCollection } from 'astro:content';
import { listCitations } from '../lib/citations.ts';
import type { Reference } from '../schemas/reference.ts';

/** A work cited on a page: its number there, how often it is cited, and the work. */
export interface CitedWork {
  readonly number: number;
  readonly uses: number;
  readonly work: Reference;
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
