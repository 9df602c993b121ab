import { describe, expect, it } from 'vitest';
import * as copy from '../../../../src/tools/micro-promises/copy.ts';
import * as extras from '../../../../src/tools/micro-promises/extras-copy.ts';
import { MARKS } from '../../../../src/tools/micro-promises/logic.ts';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import { listTexts } from '../../../support/texts.ts';

const words = [...listTexts({ ...copy }), ...listTexts({ ...extras })];

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

  it('say one day as one, and more as many', () => {
    expect(copy.sayMarked('kept', '3', 1)).toBe('Kept: day 3.');
    expect(copy.sayMarked('kept', '1 to 5', 5)).toBe('Kept: days 1 to 5.');
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
