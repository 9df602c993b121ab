import { getCollection, type CollectionEntry } from 'astro:content';
import { listTopics } from './topics.ts';

/** An article's entry; its `id` is `topic/slug`, which is also its address. */
export type ArticleEntry = CollectionEntry<'articles'>;

/** Every article, in the order a reader would turn the pages: topics in order, and theirs in order. */
export async function listArticles(): Promise<ArticleEntry[]> {
  const byId = new Map((await getCollection('articles')).map((entry) => [entry.id, entry]));
  const topics = await listTopics();
  return topics.flatMap(({ id, data }) =>
    data.articles.map((slug) => getFrom(byId, `${id}/${slug}`)),
  );
}

/** The articles of a topic in reading order. */
export async function listArticlesOf(topicId: string): Promise<ArticleEntry[]> {
  return (await listArticles()).filter(({ id }) => topicIdOf(id) === topicId);
}

/** The article of an id; throws where there is none, which the content checks rule out. */
export async function getArticle(id: string): Promise<ArticleEntry> {
  return getFrom(new Map((await getCollection('articles')).map((entry) => [entry.id, entry])), id);
}

/** The article before and after one in reading order, where there is one. */
export async function findNeighbors(
  id: string,
): Promise<{ previous: ArticleEntry | undefined; next: ArticleEntry | undefined }> {
  const articles = await listArticles();
  const at = articles.findIndex((article) => article.id === id);
  return { previous: articles[at - 1], next: articles[at + 1] };
}

/** The topic an article belongs to. */
export function topicIdOf(articleId: string): string {
  return articleId.split('/')[0] ?? '';
}

function getFrom(byId: ReadonlyMap<string, ArticleEntry>, id: string): ArticleEntry {
  const entry = byId.get(id);
  if (!entry) throw new Error(`No article ${id}`);
  return entry;
}
