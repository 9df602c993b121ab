import {
  EMPTY_DRAFT,
  PEOPLE,
  withName,
  withToggled,
  withWords,
  type Choice,
  type Draft,
  type Person,
  type Topic,
} from './logic.ts';

/** What one person says of a topic. */
export type Said = readonly [
  topic: Topic,
  person: Person,
  choices: readonly Choice[],
  words?: string,
];

/** A draft as two people might fill it in. */
export function compose(names: Draft['names'], said: readonly Said[]): Draft {
  const named = PEOPLE.reduce(
    (draft, person) => withName(draft, person, names[person]),
    EMPTY_DRAFT,
  );
  return said.reduce(
    (draft, [topic, person, choices, words = '']) =>
      choices.reduce(
        (next, choice) => withToggled(next, topic, person, choice),
        withWords(draft, topic, person, words),
      ),
    named,
  );
}

/** A made-up pair, to show how both views stand side by side. */
export const PAIR: Draft = compose({ first: 'Pilar', second: 'Winnie' }, [
  ['plans', 'first', ['tell']],
  ['plans', 'second', ['tell'], 'A text when I am late, and no photos to prove it'],
  ['messages', 'first', ['ask']],
  ['messages', 'second', ['keep']],
  ['devices', 'first', ['tell']],
  ['devices', 'second', ['keep'], 'My sister used to listen in on my calls'],
  ['money', 'first', ['ask', 'keep'], 'Above two hundred'],
  ['money', 'second', ['ask', 'keep']],
  ['past', 'first', ['ask']],
  ['past', 'second', ['unsure']],
  ['social', 'first', ['ask']],
  ['social', 'second', ['ask']],
]);
