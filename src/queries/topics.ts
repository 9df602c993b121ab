import { getCollection, type CollectionEntry } from 'astro:content';

/** A topic's entry; its `id` is its folder and its address. */
export type TopicEntry = CollectionEntry<'topics'>;

/** The topics in the order of `content/topics.yaml`. */
export async function listTopics(): Promise<TopicEntry[]> {
  const topics = await getCollection('topics');
  return topics.sort((a, b) => a.data.order - b.data.order);
}

/**
 * How the way out looks on the pages of a topic: a full bar on those about deciding, as whoever reads them
 * may be in danger.
 */
export function exitOf(topicId: string): 'quiet' | 'prominent' {
  return topicId === 'deciding' ? 'prominent' : 'quiet';
}

/** The topic of an id; throws where there is none. */
export async function getTopic(id: string): Promise<TopicEntry> {
  const topic = (await listTopics()).find((entry) => entry.id === id);
  if (!topic) throw new Error(`No topic ${id}`);
  return topic;
}
