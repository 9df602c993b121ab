import { describe, expect, it } from 'vitest';
import { reviewDraft } from '../../../../src/tools/i-statement/advice.ts';
import { withText } from '../../../../src/tools/i-statement/draft.ts';
import { composeStatement } from '../../../../src/tools/i-statement/logic.ts';
import { kinds, sayWhy, words } from '../../../../src/tools/i-statement/practice-copy.ts';
import { exercises, listChoices } from '../../../../src/tools/i-statement/practice.ts';

describe('the worked examples', () => {
  it('are thirty, each about somebody else, and every kind is among them', () => {
    expect(exercises).toHaveLength(30);
    expect(Object.keys(words)).toHaveLength(30);
    expect(new Set(exercises.map(({ draft }) => composeStatement(draft))).size).toBe(30);
    expect(new Set(exercises.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  });

  it.each(exercises.map((exercise) => [exercise.name, exercise] as const))(
    '%s: the checker sees in it what we say is there',
    (_, { kind, field, draft }) => {
      const review = reviewDraft(draft);
      const seen = review.advice.map((advice) => [advice.field, advice.code]);

      expect(review.harm).toBe(kind === 'harm' ? field : undefined);
      expect(seen).toEqual(kind === 'harm' || kind === 'none' ? [] : [[field, kind]]);
    },
  );

  it.each(exercises.filter(({ better }) => better !== '').map((one) => [one.name, one] as const))(
    '%s: the checker has nothing to ask of the rewording',
    (_, { field, draft, better }) => {
      const reworded = withText(draft, field, better);

      expect(reviewDraft(reworded)).toEqual({ harm: undefined, advice: [] });
    },
  );

  it('offers no rewording where there is harm', () => {
    const harmful = exercises.filter(({ kind }) => kind === 'harm');

    expect(harmful).toHaveLength(2);
    expect(harmful.map(({ better }) => better)).toEqual(['', '']);
  });

  it('asks with four kinds to choose from, its own among them, not always in one place', () => {
    const places = exercises.map(({ kind }, at) => {
      expect(new Set(listChoices(at)).size).toBe(4);
      return listChoices(at).indexOf(kind);
    });

    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
  });

  it('hears the other way of seeing it, and scores nothing', () => {
    const [first] = exercises;

    expect(sayWhy(first, 'absolute')).toMatch(/^He may think of a Sunday/);
    expect(sayWhy(first, 'label')).toMatch(
      /^That is one way to see it. What we see: “Always” or “never”. He may/,
    );
    for (const exercise of exercises) {
      expect(sayWhy(exercise, 'threat')).not.toMatch(
        /\b(?:correct|wrong|right answer|score|points)\b/i,
      );
    }
  });
});
