import { describe, expect, it } from 'vitest';
import * as copy from '../../../../src/tools/micro-promises/copy.ts';
import * as extras from '../../../../src/tools/micro-promises/extras-copy.ts';
import { MARKS } from '../../../../src/tools/micro-promises/logic.ts';
import { measureReading } from '../../../../src/lib/reading-grade.ts';

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(listStrings) : [];
}
const words = [...listStrings({ ...copy }), ...listStrings({ ...extras })];

describe('the words of the thirty days', () => {
  it('never keep a score, count a run or scold', () => {
    expect(words.length).toBeGreaterThan(60);
    expect(
      words.filter((text) =>
        /\b(?:streaks?|scores?|points|percent|fail(?:ed|ure)?|wrong|bad job|broke your|in a row|perfect)\b|%/i.test(
          text,
        ),
      ),
    ).toEqual([]);
  });

  it('are plain: grade 6 or below', () => {
    const sentences = words.filter((text) => /[.!?]$/.test(text));

    expect(sentences.length).toBeGreaterThan(25);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('say what each mark means, and something after each', () => {
    for (const mark of MARKS) {
      expect(extras.meanings[mark].length).toBeGreaterThan(10);
      expect(copy.after[mark].length).toBeGreaterThan(10);
    }
  });

  it('put help first for those who are afraid', () => {
    const links = copy.safety.flatMap((piece) => ('to' in piece ? [piece.to] : []));

    expect(links).toEqual(['/deciding/staying-safe/', '/help/']);
  });

  it.each([
    [[], ''],
    [[{ from: 3, to: 3 }], 'Kept: day 3.'],
    [[{ from: 1, to: 2 }], 'Kept: days 1 and 2.'],
    [[{ from: 1, to: 5 }], 'Kept: days 1 to 5.'],
    [
      [
        { from: 1, to: 5 },
        { from: 7, to: 7 },
        { from: 9, to: 10 },
      ],
      'Kept: days 1 to 5, 7, 9 and 10.',
    ],
  ])('say days as one would: %j', (stretches, sentence) => {
    expect(copy.sayStretches('kept', stretches)).toBe(sentence);
  });

  it.each([
    [-1, /still to come/],
    [1, /day 1 of 30/],
    [30, /day 30 of 30/],
    [31, /are over/],
  ])('say where one stands on day %i', (number, expected) => {
    expect(copy.sayWhere(number, 30)).toMatch(expected);
  });
});
