import { EMPTY_DRAFT, PEOPLE, TOPICS, withOwnTopic, withReview, type Draft } from './logic.ts';
import { compose, PAIR, type Said } from './made-up.ts';

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
