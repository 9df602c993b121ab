import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, type Field } from '../../../../src/tools/i-statement/draft.ts';
import { reviewStatement } from '../../../../src/tools/i-statement/review.ts';

const codesOf = (field: Field, text: string) =>
  [...new Set(reviewStatement({ [field]: text }).map(({ code }) => code))].sort();

describe('what the review notices', () => {
  it.each<[Field, string, string]>([
    ['situation', 'he punched me in the face', 'harm'],
    ['situation', 'you slapped me in front of the children', 'harm'],
    ['feeling', 'scared of my husband', 'harm'],
    ['feeling', 'suicidal', 'harm'],
    ['reason', 'because you threatened to kill me', 'harm'],
    ['reason', 'because I want to die', 'harm'],
    ['request', 'you to stop hitting me', 'harm'],
    ['request', 'my passport back so I can leave', 'harm'],
    ['reason', 'because you ruined my life', 'accusation'],
    ['reason', "because it's your fault we lost the house", 'accusation'],
    ['situation', 'you never listen to me', 'absolute'],
    ['situation', 'you are always late', 'absolute'],
    ['feeling', 'ignored', 'judgment-as-feeling'],
    ['feeling', 'betrayed', 'judgment-as-feeling'],
    ['feeling', "that you don't love me", 'judgment-as-feeling'],
    ['reason', "because you don't care about me", 'mind-reading'],
    ['reason', 'because you did it on purpose', 'mind-reading'],
    ['reason', 'because you are a liar', 'label'],
    ['reason', 'because you are selfish and lazy', 'label'],
    ['request', "you to stop seeing her or I'm leaving", 'threat'],
    ['request', 'you to be better', 'vague-request'],
    ['request', 'more respect', 'vague-request'],
    ['request', 'you to stop shouting', 'negative-request'],
    ['request', 'you not to smoke in the car', 'negative-request'],
  ])('%s: “%s” is %s', (field, text, code) => {
    expect(codesOf(field, text)).toContain(code);
  });

  it.each<[Field, string]>([
    ['feeling', 'hurt'],
    ['feeling', 'sad and lonely'],
    ['feeling', 'like a weight on my chest'],
    ['feeling', 'like crying'],
    ['feeling', 'left out'],
    ['feeling', 'afraid of losing you'],
    ['situation', 'you came home at eleven without a message'],
    ['situation', 'the phone hit the floor'],
    ['situation', 'I was trapped in the lift'],
    ['situation', 'nothing was said for nine days'],
    ['reason', 'because I was dying to know how it went'],
    ['reason', 'because the story in my head was that you had left'],
    ['reason', 'because it was a crazy week'],
    ['request', 'you to text me when you land'],
    ['request', 'us to never go to bed without talking'],
    ['request', 'a walk after dinner on Sunday'],
    ['perspective', 'you were tired after your shift'],
    ['perspective', 'you wanted to surprise me'],
  ])('%s: “%s” is left alone', (field, text) => {
    expect(codesOf(field, text)).toEqual([]);
  });

  it('hears slips, short forms and stems typed again', () => {
    expect(codesOf('situation', 'u nevr listen to me')).toContain('absolute');
    expect(codesOf('situation', 'When you never listen to me')).toContain('absolute');
    expect(codesOf('feeling', 'I feel betrayed')).toContain('judgment-as-feeling');
    expect(codesOf('feeling', 'betraied')).toEqual(codesOf('feeling', 'betrayed'));
  });
});

describe('harm', () => {
  it('stands alone in the whole statement', () => {
    const found = reviewStatement({
      feeling: 'ignored',
      situation: 'you never listen',
      reason: 'because you punched me',
      request: 'you to be better',
    });
    expect(found.map(({ field, code }) => [field, code])).toEqual([['reason', 'harm']]);
  });
});

describe('the place of a finding', () => {
  it('is around the words that say it, also after a picture', () => {
    const text = '😔😔 we ate, then we talked about the weather for an hour. You are a liar';
    const found = reviewStatement({ reason: text }).find(({ code }) => code === 'label');
    expect(text.slice(found?.start, found?.end)).toContain('liar');
  });

  it('of a request is all of it', () => {
    const text = ' you to be better. ';
    expect(reviewStatement({ request: text })).toEqual([
      { field: 'request', code: 'vague-request', start: 1, end: 18 },
    ]);
  });
});

describe('any text', () => {
  const anyDraft = fc.record(
    Object.fromEntries(FIELDS.map((field) => [field, fc.string({ unit: 'grapheme' })])),
    { requiredKeys: [] },
  );

  it('is reviewed without an error, the same way each time, with places inside it', () => {
    fc.assert(
      fc.property(anyDraft, (draft: Partial<Record<Field, string>>) => {
        const found = reviewStatement(draft);
        expect(reviewStatement(draft)).toEqual(found);
        for (const { field, start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(draft[field]?.length ?? 0);
        }
      }),
    );
  });

  it('is read the same with space around it', () => {
    const texts = ['you never listen', 'ignored', 'because he hit me', 'you to be nicer', '😔 ok'];
    for (const field of FIELDS) {
      for (const text of texts) {
        expect(codesOf(field, `  \t${text}  `)).toEqual(codesOf(field, text));
      }
    }
  });

  it('of a hundred thousand characters comes back', () => {
    for (const piece of ['you never listen to me. ', 'a', "'", '"you ', 'I feel I feel ']) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(Array.isArray(reviewStatement({ feeling: text, reason: text }))).toBe(true);
    }
    // A busy machine takes its time over a million letters.
  }, 30_000);

  it('that is missing or empty has nothing to notice', () => {
    expect(reviewStatement({})).toEqual([]);
    expect(reviewStatement({ feeling: '', reason: ' … ' })).toEqual([]);
  });
});
