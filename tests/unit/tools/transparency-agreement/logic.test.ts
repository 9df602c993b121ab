import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/transparency-agreement/examples.ts';
import {
  CHOICES,
  compare,
  EMPTY_DRAFT,
  isEmpty,
  isWatched,
  listFilled,
  needsThought,
  PEOPLE,
  TOPICS,
  withName,
  withOwnTopic,
  withReview,
  withToggled,
  withWords,
  type Choice,
  type Draft,
  type View,
} from '../../../../src/tools/transparency-agreement/logic.ts';

const view = (chosen: readonly Choice[], words = ''): View => ({ chosen, words });

describe('two views of a topic', () => {
  it.each([
    [view([]), view([]), { kind: 'blank' }],
    [view(['tell']), view([]), { kind: 'one', who: 'first' }],
    [view([], ' … '), view([], 'mine'), { kind: 'one', who: 'second' }],
    [view(['tell']), view(['tell']), { kind: 'same' }],
    [view(['tell', 'ask']), view(['tell', 'ask']), { kind: 'same' }],
    [view(['tell']), view(['keep']), { kind: 'different' }],
    [view(['tell']), view(['tell', 'ask']), { kind: 'different' }],
    [view(['unsure']), view(['keep']), { kind: 'open' }],
    [view(['unsure']), view(['unsure']), { kind: 'open' }],
    [view([], 'a'), view(['keep']), { kind: 'written' }],
    [view([], 'a'), view([], 'a'), { kind: 'written' }],
    [view(['tell'], 'but not at night'), view(['tell']), { kind: 'written' }],
    [view(['tell'], 'yes'), view(['keep']), { kind: 'different' }],
  ])('%j and %j are %j', (first, second, expected) => {
    expect(compare({ first, second })).toEqual(expected);
  });

  it('are told in the same way whoever stands first', () => {
    const views = fc.record({
      chosen: fc.subarray([...CHOICES]),
      words: fc.constantFrom('', 'a', 'b'),
    });
    fc.assert(
      fc.property(views, views, (first, second) => {
        expect(compare({ first, second }).kind).toBe(
          compare({ first: second, second: first }).kind,
        );
      }),
    );
  });
});

const place = fc.record({
  topic: fc.constantFrom(...TOPICS),
  person: fc.constantFrom(...PEOPLE),
});
const edit: fc.Arbitrary<(draft: Draft) => Draft> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...CHOICES)).map(
    ([{ topic, person }, choice]) =>
      (draft: Draft) =>
        withToggled(draft, topic, person, choice),
  ),
  fc.tuple(place, fc.string({ unit: 'grapheme' })).map(
    ([{ topic, person }, words]) =>
      (draft: Draft) =>
        withWords(draft, topic, person, words),
  ),
  fc.tuple(fc.constantFrom(...PEOPLE), fc.string()).map(
    ([person, name]) =>
      (draft: Draft) =>
        withName(draft, person, name),
  ),
  fc.string().map((topic) => (draft: Draft) => withOwnTopic(draft, topic)),
  fc.constantFrom('2026-12-22', '', 'soon').map((day) => (draft: Draft) => withReview(draft, day)),
);
const anyDraft = fc
  .array(edit, { maxLength: 30 })
  .map((edits) => edits.reduce((draft, change) => change(draft), EMPTY_DRAFT));

describe('whatever two people put in', () => {
  it('a choice made and taken back leaves all as it was', () => {
    fc.assert(
      fc.property(anyDraft, place, fc.constantFrom(...CHOICES), (draft, at, choice) => {
        const once = withToggled(draft, at.topic, at.person, choice);
        expect(once).not.toEqual(draft);
        expect(withToggled(once, at.topic, at.person, choice)).toEqual(draft);
      }),
    );
  });

  it('one person’s words never touch the other’s, nor another topic', () => {
    fc.assert(
      fc.property(anyDraft, place, fc.string(), (draft, { topic, person }, words) => {
        const next = withWords(draft, topic, person, words);
        const back = withWords(next, topic, person, draft.views[topic][person].words);
        expect(next.views[topic][person].words).toBe(words);
        expect(back).toEqual(draft);
      }),
    );
  });

  it('choices stand in one order, each once, so that the same choices are the same', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        for (const topic of TOPICS) {
          for (const person of PEOPLE) {
            const { chosen } = draft.views[topic][person];
            expect(chosen).toEqual(CHOICES.filter((choice) => chosen.includes(choice)));
          }
        }
      }),
    );
  });

  it('every choice on every topic can be reached', () => {
    for (const topic of TOPICS) {
      for (const choice of CHOICES) {
        const draft = withToggled(EMPTY_DRAFT, topic, 'second', choice);
        expect(draft.views[topic].second.chosen).toEqual([choice]);
        expect(listFilled(draft)).toEqual([topic]);
      }
    }
  });
});

describe('a draft', () => {
  it('is empty until something is in it', () => {
    expect(isEmpty(EMPTY_DRAFT)).toBe(true);
    expect(isEmpty(withName(EMPTY_DRAFT, 'first', ' '))).toBe(true);
    for (const full of [
      withName(EMPTY_DRAFT, 'first', 'A'),
      withOwnTopic(EMPTY_DRAFT, 'pets'),
      withReview(EMPTY_DRAFT, '2026-12-22'),
      withWords(EMPTY_DRAFT, 'own', 'second', 'x'),
    ]) {
      expect(isEmpty(full)).toBe(false);
    }
  });

  it('takes no day that is not in the calendar', () => {
    expect(withReview(EMPTY_DRAFT, '2026-02-30').reviewOn).toBe('');
    expect(withReview(EMPTY_DRAFT, '2026-02-28').reviewOn).toBe('2026-02-28');
  });
});

describe('passwords and location', () => {
  it('are thought about first on whereabouts and devices, whatever is written', () => {
    expect(TOPICS.filter(isWatched)).toEqual(['plans', 'devices']);
    for (const topic of ['plans', 'devices'] as const) {
      expect(needsThought(topic, EMPTY_DRAFT.views[topic])).toBe(true);
    }
  });

  it.each([
    'we share our passwords',
    'I want your PIN',
    'location always on',
    'you can track me',
    'we check each other’s phones',
    'I read your messages',
    'an AirTag in the car',
  ])('are thought about on any topic where one writes “%s”', (words) => {
    const views = withWords(EMPTY_DRAFT, 'money', 'second', words).views.money;

    expect(needsThought('money', views)).toBe(true);
  });

  it.each(['we tell each other', 'no secrets about debts', 'I spin on Mondays', ''])(
    'are not brought up by “%s”',
    (words) => {
      const views = withWords(EMPTY_DRAFT, 'money', 'first', words).views.money;

      expect(needsThought('money', views)).toBe(false);
    },
  );
});

it('the made-up pair shows views that are the same, different, open and written', () => {
  const { views } = states.typical;

  expect(new Set(TOPICS.map((topic) => compare(views[topic]).kind))).toEqual(
    new Set(['written', 'different', 'open', 'same', 'blank']),
  );
});
