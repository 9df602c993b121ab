import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import * as copy from '../../../../src/tools/boundary-builder/copy.ts';
import { examples } from '../../../../src/tools/boundary-builder/made-up.ts';
import * as practice from '../../../../src/tools/boundary-builder/practice-copy.ts';
import * as reading from '../../../../src/tools/boundary-builder/reading-copy.ts';
import { KINDS } from '../../../../src/tools/boundary-builder/reading.ts';

// Every string in the copy, whatever it is nested in, and one reading of each kind.
function listWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listWords) : [];
}
const readings = KINDS.flatMap((kind) => [
  reading.sayReading({ field: 'limit', kind }),
  reading.sayReading({ field: 'act', kind }),
]);
const answers = KINDS.map((kind) => practice.sayOurs(kind, 'wall'));
const words = [
  ...listWords({ ...copy }),
  ...listWords({ ...reading }),
  ...listWords({ ...practice }),
  ...readings,
  ...answers,
];

describe('the words of the tool', () => {
  it('are plain: grade 6 or below', () => {
    const sentences = words.filter((text) => / .*[.?]$/.test(text));

    expect(sentences.length).toBeGreaterThan(60);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('have the apostrophes of the page in what an example fills in', () => {
    const filledIn = listWords(examples).filter((text) => /\p{L}['’]\p{L}/u.test(text));

    expect(filledIn.length).toBeGreaterThan(3);
    expect(filledIn.filter((text) => text.includes("'"))).toEqual([]);
  });

  it('promise nothing and judge nobody', () => {
    expect(words.length).toBeGreaterThan(90);
    for (const text of words) {
      expect(text).not.toMatch(
        /\b(?:proven|guarantee|you should|toxic|wrong|right answer|correct|mistake|normal)\b/i,
      );
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
    }
  });

  it('ask a question of a demand and of a wall, and none of a boundary', () => {
    expect(readings).toHaveLength(6);
    for (const said of readings) expect(said.includes('?')).toBe(!said.includes('a boundary'));
  });

  it('never tell a reader who practices that another reading is off', () => {
    expect(practice.sayOurs('demand', 'wall')).toContain('You may see it differently.');
    expect(practice.sayOurs('wall', 'wall')).toBe('We read it as a wall too.');
  });

  it('say at the start that a boundary may raise danger, and where to go', () => {
    const line = copy.safety.map(({ text }) => text).join('');

    expect(line).toMatch(/afraid.*more danger.*do not use/);
    expect(copy.safety.flatMap((piece) => ('to' in piece ? [piece.to] : []))).toEqual([
      '/deciding/staying-safe/',
      '/help/',
    ]);
    expect(copy.privacy).toBe('Nothing you write here is saved or sent.');
  });

  it('give the file a name that says nothing', () => {
    expect(copy.fileName).not.toMatch(/boundar|trust|promise|safe/i);
  });
});
