import { isDay, type Day } from '../../lib/days.ts';
import { hasWords } from '../shared/logic/has-words.ts';

/** The topics two people may want to agree on, in the order shown. The last one they name themselves. */
export const TOPICS = ['plans', 'messages', 'devices', 'money', 'past', 'social', 'own'] as const;

/** One topic. */
export type Topic = (typeof TOPICS)[number];

/** The two people, in the order of the columns. */
export const PEOPLE = ['first', 'second'] as const;

/** One of the two. */
export type Person = (typeof PEOPLE)[number];

/** What openness can look like: told unasked, told when asked, one's own, or not known yet. */
export const CHOICES = ['tell', 'ask', 'keep', 'unsure'] as const;

/** One of these. */
export type Choice = (typeof CHOICES)[number];

/** How one person sees one topic. */
export interface View {
  readonly chosen: readonly Choice[];
  readonly words: string;
}

/** How both see one topic. */
export type Views = Readonly<Record<Person, View>>;

/** What two people have put in so far. */
export interface Draft {
  readonly names: Readonly<Record<Person, string>>;
  /** What the two call their own topic. */
  readonly ownTopic: string;
  readonly views: Readonly<Record<Topic, Views>>;
  /** When they look at it again, or ''. */
  readonly reviewOn: Day;
}

const NO_VIEW: View = { chosen: [], words: '' };
const NO_VIEWS: Views = { first: NO_VIEW, second: NO_VIEW };

/** A draft with nothing in it. */
export const EMPTY_DRAFT: Draft = {
  names: { first: '', second: '' },
  ownTopic: '',
  views: {
    plans: NO_VIEWS,
    messages: NO_VIEWS,
    devices: NO_VIEWS,
    money: NO_VIEWS,
    past: NO_VIEWS,
    social: NO_VIEWS,
    own: NO_VIEWS,
  },
  reviewOn: '',
};

/** The draft with a person's name rewritten. */
export function withName(draft: Draft, person: Person, name: string): Draft {
  return { ...draft, names: { ...draft.names, [person]: name } };
}

/** The draft with another name for the pair's own topic. */
export function withOwnTopic(draft: Draft, ownTopic: string): Draft {
  return { ...draft, ownTopic };
}

/** The draft with a choice made for a person, or taken back if it was made before. */
export function withToggled(draft: Draft, topic: Topic, person: Person, choice: Choice): Draft {
  const { chosen, words } = draft.views[topic][person];
  const next = CHOICES.filter((one) => chosen.includes(one) !== (one === choice));
  return withView(draft, topic, person, { chosen: next, words });
}

/** The draft with a person's own words on a topic rewritten. */
export function withWords(draft: Draft, topic: Topic, person: Person, words: string): Draft {
  return withView(draft, topic, person, { ...draft.views[topic][person], words });
}

function withView(draft: Draft, topic: Topic, person: Person, view: View): Draft {
  const views = { ...draft.views[topic], [person]: view };
  return { ...draft, views: { ...draft.views, [topic]: views } };
}

/** The draft with a day to look at it again; anything that is no day takes it away. */
export function withReview(draft: Draft, day: string): Draft {
  return { ...draft, reviewOn: isDay(day) ? day : '' };
}

/** Whether a person has said anything on a topic. */
export function isFilled({ chosen, words }: View): boolean {
  return chosen.length > 0 || hasWords(words);
}

/** Whether nothing has been put in. */
export function isEmpty(draft: Draft): boolean {
  return (
    !hasWords(draft.names.first + draft.names.second + draft.ownTopic) &&
    draft.reviewOn === '' &&
    listFilled(draft).length === 0
  );
}

/** The topics on which at least one person has said something. */
export function listFilled(draft: Draft): Topic[] {
  return TOPICS.filter((topic) => PEOPLE.some((person) => isFilled(draft.views[topic][person])));
}

/**
 * How two views stand to each other. It compares choices, and never words: `written` says that there
 * is something to read to each other. `open`: one of the two does not know yet.
 */
export type Comparison =
  | { readonly kind: 'blank' | 'open' | 'same' | 'different' | 'written' }
  | { readonly kind: 'one'; readonly who: Person };

/** How the two views of a topic stand to each other. Nothing is decided here. */
export function compare({ first, second }: Views): Comparison {
  if (!isFilled(first))
    return isFilled(second) ? { kind: 'one', who: 'second' } : { kind: 'blank' };
  if (!isFilled(second)) return { kind: 'one', who: 'first' };
  const all = [...first.chosen, ...second.chosen];
  if (all.includes('unsure')) return { kind: 'open' };
  if (first.chosen.length === 0 || second.chosen.length === 0) return { kind: 'written' };
  if (first.chosen.join() !== second.chosen.join()) return { kind: 'different' };
  return { kind: hasWords(first.words + second.words) ? 'written' : 'same' };
}

const WATCHING =
  /\b(?:passwords?|passcodes?|pass codes?|pins?|logins?|codes?|locations?|gps|track\w*|find my|air ?tags?|cameras?|face id|fingerprints?|spy\w*|(?:check|read|search|look through|go through|monitor)\w* (?:\w+['’]?s? ){0,2}(?:phones?|messages|texts|mail|emails?))\b/i;

/** Whether something on passwords, location or reading along has to be considered first. */
export function needsThought(topic: Topic, views: Views): boolean {
  return isWatched(topic) || PEOPLE.some((person) => WATCHING.test(views[person].words));
}

/** Whether a topic always comes with what to consider first. */
export function isWatched(topic: Topic): boolean {
  return topic === 'plans' || topic === 'devices';
}
