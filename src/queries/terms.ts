import { getCollection, type CollectionEntry } from 'astro:content';

/** A term's entry; its `id` is its fragment in the glossary. */
export type TermEntry = CollectionEntry<'terms'>;

/** Every term, in alphabetical order. */
export async function listTerms(): Promise<TermEntry[]> {
  const terms = await getCollection('terms');
  return terms.sort((a, b) => a.data.term.localeCompare(b.data.term, 'en'));
}
