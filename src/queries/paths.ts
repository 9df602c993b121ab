import { getCollection, type CollectionEntry } from 'astro:content';
import { minutesToRead } from '../lib/reading-time.ts';

/** A path's entry; its `id` is its address under `/paths/`. */
export type PathEntry = CollectionEntry<'paths'>;

/** A stop of a path with what a reader needs to decide on it. */
export interface Stop {
  readonly href: string;
  readonly title: string;
  readonly why: string;
  /** What it is, in a word: an article, a tool, a topic, or help. */
  readonly kind: 'Article' | 'Tool' | 'Topic' | 'Help';
  /** About how long it takes; undefined where that is up to the reader. */
  readonly minutes: number | undefined;
}

/** The paths in their order. */
export async function listPaths(): Promise<PathEntry[]> {
  const paths = await getCollection('paths');
  return paths.sort((a, b) => a.data.order - b.data.order);
}

/** The stops of a path, each with the title and length of the page it leads to. */
export async function listStops(path: PathEntry): Promise<Stop[]> {
  const [articles, tools, topics] = await Promise.all([
    getCollection('articles'),
    getCollection('tools'),
    getCollection('topics'),
  ]);
  return path.data.stops.map(({ to, why }) => {
    const article = articles.find(({ id }) => to === `/${id}/`);
    if (article) {
      const minutes = minutesToRead(article.body ?? '');
      return { href: to, title: article.data.title, why, kind: 'Article', minutes };
    }
    const tool = tools.find(({ id }) => to === `/tools/${id}/`);
    if (tool)
      return { href: to, title: tool.data.title, why, kind: 'Tool', minutes: tool.data.minutes };
    const topic = topics.find(({ id }) => to === `/${id}/`);
    if (topic) return { href: to, title: topic.data.title, why, kind: 'Topic', minutes: undefined };
    if (to === '/help/')
      return { href: to, title: 'Get help now', why, kind: 'Help', minutes: undefined };
    throw new Error(`The path ${path.id} stops at ${to}, which is no article, tool, topic or help`);
  });
}
