import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, measureReading } from '../../../src/lib/reading-grade.ts';

/** The formula as Kincaid and others published it, with counts made by hand. */
function gradeOf(words: number, sentences: number, syllables: number): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

describe('measureReading', () => {
  it.each([
    ['We talk. We listen.', 4, 2, 5],
    ['The cat sat on the mat.', 6, 1, 6],
    ['Communication requires vulnerability.', 3, 1, 13],
    ["I can't wait, and you don't call.", 7, 1, 7],
    ['Do you trust me? I do! Good.', 7, 3, 7],
    ['She texts at 9 p.m. every day.', 7, 1, 9],
  ])('%j has %i words, %i sentences and %i syllables', (text, words, sentences, syllables) => {
    const reading = measureReading([text]);

    expect(reading).toMatchObject({ words, sentences });
    expect(reading.grade).toBeCloseTo(gradeOf(words, sentences, syllables), 10);
  });

  it('ends the last sentence of each block with the block', () => {
    expect(measureReading(['We talk', 'We listen']).sentences).toBe(2);
    expect(measureReading(['We talk We listen']).sentences).toBe(1);
  });

  it.each([[[]], [['']], [['…', '!?']]])('finds no words and grade 0 in %j', (blocks) => {
    expect(measureReading(blocks)).toEqual({ words: 0, sentences: 0, grade: 0 });
  });

  it('does not depend on the order of the blocks', () => {
    const block = fc.constantFrom('We talk.', 'Communication requires patience.', 'No.');
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        expect(measureReading(blocks.toReversed())).toEqual(measureReading(blocks));
      }),
    );
  });

  it('finds shorter sentences easier than the same words in one', () => {
    const apart = measureReading(['You wait. You look at the phone. You feel small.']);
    const joined = measureReading(['You wait and you look at the phone and you feel small.']);

    expect(apart.grade).toBeLessThan(joined.grade);
  });
});

it.each([
  [[], 0],
  [['We talk. We listen.', 'It’s well-known, 3 times.'], 8],
])('counts the words of %j as the grade does', (blocks, words) => {
  expect(countWords(blocks)).toBe(words);
  expect(measureReading(blocks).words).toBe(words);
});
