import {
  EMPTY_DRAFT,
  PEOPLE,
  TOPICS,
  withName,
  withOwnTopic,
  withReview,
  withToggled,
  withWords,
  type Choice,
  type Draft,
  type Person,
  type Topic,
} from './logic.ts';

type Said = readonly [topic: Topic, person: Person, choices: readonly Choice[], words?: string];

function compose(names: Draft['names'], said: readonly Said[]): Draft {
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

const LONG = 'We say so when plans change, and we do not have to say why. '.repeat(4);

/** Named states of the tool, for tests, pictures and print. */
export const states = {
  empty: EMPTY_DRAFT,
  typical: withReview(PAIR, '2026-12-22'),
  oneSided: compose({ first: '', second: '' }, [['messages', 'second', ['keep']]]),
  watching: compose({ first: 'Ade', second: 'Tom' }, [
    ['social', 'first', [], 'We share our passwords'],
    ['social', 'second', [], 'I would like to keep mine'],
  ]),
  rightToLeft: compose({ first: 'ليلى', second: 'سارة' }, [
    ['plans', 'first', [], 'نخبر بعضنا'],
    ['plans', 'second', ['tell']],
  ]),
  longest: withReview(
    withOwnTopic(
      compose(
        { first: 'Donaudampfschifffahrtselektrizität', second: 'S' },
        TOPICS.flatMap((topic): Said[] =>
          PEOPLE.map((person) => [topic, person, ['tell', 'ask', 'keep'], LONG]),
        ),
      ),
      'What we tell our parents, our friends and the neighbors about us',
    ),
    '2027-01-31',
  ),
} satisfies Record<string, Draft>;
