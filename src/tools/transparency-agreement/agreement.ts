import { formatDay } from '../../lib/dates.ts';
import { asSentence, tidyWords } from '../shared/logic/sentences.ts';
import {
  compare,
  isFilled,
  listFilled,
  PEOPLE,
  TOPICS,
  type Comparison,
  type Draft,
  type Person,
  type Topic,
  type View,
} from './logic.ts';

/** One topic as it stands in an agreement: both views, own words as sentences. */
export interface Clause {
  readonly topic: Topic;
  readonly views: Readonly<Record<Person, View>>;
  readonly kind: Comparison['kind'];
}

/** An agreement: what both said, side by side. '' stands for what was left out. */
export interface Agreement {
  readonly names: Readonly<Record<Person, string>>;
  readonly ownTopic: string;
  readonly clauses: readonly Clause[];
  /** The day to look at it again, as a reader reads it. */
  readonly reviewOn: string;
}

/** The agreement with every topic, for a sheet that has room for all of them. */
export function composeAgreement(draft: Draft): Agreement {
  const { names, ownTopic, reviewOn } = draft;
  return {
    names: { first: tidyWords(names.first), second: tidyWords(names.second) },
    ownTopic: tidyWords(ownTopic),
    clauses: TOPICS.map((topic) => composeClause(draft, topic)),
    reviewOn: reviewOn === '' ? '' : formatDay(reviewOn),
  };
}

/** The agreement with the topics on which something was said, or undefined where there is none. */
export function findAgreement(draft: Draft): Agreement | undefined {
  const filled = listFilled(draft);
  if (filled.length === 0) return undefined;
  const all = composeAgreement(draft);
  return { ...all, clauses: all.clauses.filter(({ topic }) => filled.includes(topic)) };
}

/** How many topics both have said something on. */
export function countShared(draft: Draft): number {
  return TOPICS.filter((topic) => PEOPLE.every((person) => isFilled(draft.views[topic][person])))
    .length;
}

function composeClause({ views }: Draft, topic: Topic): Clause {
  const { first, second } = views[topic];
  return {
    topic,
    views: { first: withSentence(first), second: withSentence(second) },
    kind: compare(views[topic]).kind,
  };
}

function withSentence({ chosen, words }: View): View {
  const tidy = tidyWords(words);
  return { chosen, words: tidy === '' ? '' : asSentence(tidy) };
}
