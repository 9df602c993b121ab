import { getCollection, type CollectionEntry } from 'astro:content';

/** A tool's page; its `id` is the tool's folder in `src/tools/` and its address under `/tools/`. */
export type ToolEntry = CollectionEntry<'tools'>;

/** Every tool, in alphabetical order. */
export async function listTools(): Promise<ToolEntry[]> {
  const tools = await getCollection('tools');
  return tools.sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
}

/** The tool of an id; throws where there is none. */
export async function getTool(id: string): Promise<ToolEntry> {
  const tool = (await listTools()).find((entry) => entry.id === id);
  if (!tool) throw new Error(`No tool ${id}`);
  return tool;
}
