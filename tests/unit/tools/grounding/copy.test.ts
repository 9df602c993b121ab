import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import * as copy from '../../../../src/tools/grounding/copy.ts';
import { states } from '../../../../src/tools/grounding/examples.ts';
import { COUNTS, FRESH, SENSES } from '../../../../src/tools/grounding/logic.ts';
import { listTexts } from '../../../support/texts.ts';

const ROWS = SENSES.map((sense) => ({ sense, count: COUNTS[sense] }));
const words = [
  ...listTexts({ ...copy }),
  copy.safety.map(({ text }) => text).join(''),
  copy.sayProgress(2, 5),
  copy.sayProgress(5, 5),
];
const sentences = words.filter((text) => / .*[.?]$/.test(text));

describe('the words of the tool', () => {
  it('are plain: grade 6 or below', () => {
    expect(sentences.length).toBeGreaterThan(15);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('promise nothing and judge nobody', () => {
    expect(words.length).toBeGreaterThan(45);
    for (const text of words) {
      expect(text).not.toMatch(/\b(?:proven|cure|heal|you should|wrong|normal|fail|well done)/i);
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
    }
  });

  it('ask for as many things as there are stitches', () => {
    for (const sense of SENSES) {
      expect(copy.senses[sense].ask).toContain(`${COUNTS[sense]} thing`);
      expect(copy.sayRow(sense, COUNTS[sense])).toBe(
        `${COUNTS[sense]} ${COUNTS[sense] === 1 ? 'thing' : 'things'} I can ${copy.senses[sense].name}`,
      );
    }
  });

  it('say what happens to what is written, and where help is', () => {
    expect(copy.start).toContain('What you write stays on this page');
    expect(copy.safety.flatMap((piece) => ('to' in piece ? [piece.to] : []))).toEqual(['/help/']);
  });

  it('write the card as plain text, blank or with what was found', () => {
    expect(copy.composeCard(ROWS, FRESH.notes)).toMatchInlineSnapshot(`
      "Five senses, at your own pace

      Name these in your head, say them, or write them down.

      5 things I can see
      4 things I can feel
      3 things I can hear
      2 things I can smell
      1 thing I can taste

      Leave out any sense you do not use. You can do another one twice.

      Small Promises. Free to copy and hand out.
      "
    `);
    expect(copy.composeCard(ROWS, states.halfway.notes)).toContain(
      '3 things I can hear: the fridge',
    );
  });
});
