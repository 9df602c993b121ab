import { getCollection, getEntry, type CollectionEntry } from 'astro:content';

/** A question's entry; its `id` is its fragment on the page of questions. */
export type QuestionEntry = CollectionEntry<'questions'>;

/** A group of questions with its questions in order. */
export interface QuestionGroupEntry {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly QuestionEntry[];
}

/** The groups of questions in order, each with its questions in order. */
export async function listQuestionGroups(): Promise<QuestionGroupEntry[]> {
  const byId = new Map((await getCollection('questions')).map((entry) => [entry.id, entry]));
  const groups = await getCollection('questionGroups');
  groups.sort((a, b) => a.data.order - b.data.order);
  return groups.map(({ id, data }) => ({
    id,
    title: data.title,
    questions: data.questions.map((slug) => {
      const question = byId.get(slug);
      if (!question) throw new Error(`No question ${slug}`);
      return question;
    }),
  }));
}

/** The question of an id; throws where there is none. */
export async function getQuestion(id: string): Promise<QuestionEntry> {
  const question = await getEntry('questions', id);
  if (!question) throw new Error(`No question ${id}`);
  return question;
}

/** The questions whose answer leads to an article. */
export async function listQuestionsAbout(articleId: string): Promise<QuestionEntry[]> {
  const groups = await listQuestionGroups();
  return groups
    .flatMap(({ questions }) => questions)
    .filter(({ data }) => data.readOn === articleId);
}
