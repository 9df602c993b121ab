import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';

/** A page, question or term with its whole text. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What the search is measured against: for a query, the addresses found, best first. */
export async function startOthers(
  documents: readonly Document[],
): Promise<Record<string, (query: string) => Promise<string[]>>> {
  const mini = new MiniSearch<Document>({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
  });
  mini.addAll(documents);
  const orama = create({ schema: { id: 'string', title: 'string', text: 'string' } as const });
  await insertMultiple(orama, [...documents]);
  return {
    MiniSearch: (query) =>
      Promise.resolve(
        mini
          .search(query)
          .slice(0, 10)
          .map(({ id }) => String(id)),
      ),
    Orama: async (query) => {
      const found = await search(orama, {
        term: query,
        limit: 10,
        tolerance: 1,
        boost: { title: 3 },
      });
      return found.hits.map(({ document }) => document.id);
    },
  };
}
