import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import * as copy from '../../../../src/tools/breathing/copy.ts';
import { states } from '../../../../src/tools/breathing/examples.ts';
import { PATTERN_NAMES, PATTERNS } from '../../../../src/tools/breathing/logic.ts';
import { listTexts } from '../../../support/texts.ts';

const words = [
  ...listTexts({ ...copy }),
  copy.safety.map(({ text }) => text).join(''),
  ...Object.values(states).map(copy.sayState),
  ...PATTERN_NAMES.flatMap((name) => copy.listSteps(PATTERNS[name])),
];
const sentences = words.filter((text) => / .*[.?]$/.test(text));

describe('the words of the tool', () => {
  it('are plain: grade 6 or below', () => {
    expect(sentences.length).toBeGreaterThan(12);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('promise nothing and judge nobody', () => {
    expect(words.length).toBeGreaterThan(50);
    for (const text of words) {
      expect(text).not.toMatch(/\b(?:proven|cure|heal|vagus|reset|you should|wrong|normal|fail)/i);
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
    }
  });

  it('say at the start, and on the card, to stop when it feels bad', () => {
    expect(copy.safety.map(({ text }) => text).join('')).toMatch(
      /dizzy or scared, breathe as usual/,
    );
    expect(copy.card.stop).toMatch(/dizzy or scared, stop/);
    expect(copy.composeCard(PATTERNS.longer)).toContain(copy.card.stop);
  });

  it('name each count as it is', () => {
    for (const name of PATTERN_NAMES) {
      const { in: way, hold, out } = PATTERNS[name];
      const parts = [`${way} in`, ...(hold ? [`${hold} hold`] : []), `${out} out`];
      expect(copy.patterns[name]).toBe(parts.join(', '));
    }
  });

  it('write the whole exercise as plain text', () => {
    expect(copy.composeCard(PATTERNS.held)).toMatchInlineSnapshot(`
      "A slow breath

      Sit or stand as you like, with your eyes open or closed.

      1. Breathe in: 1, 2, 3, 4.
      2. Hold: 1, 2, 3, 4.
      3. Breathe out: 1, 2, 3, 4.

      Go around for as long as it feels good. One minute is enough to start with.
      If you feel dizzy or scared, stop, and breathe as usual.

      Small Promises. Free to copy and hand out.
      "
    `);
  });

  it.each([
    [0, 'Stopped. '],
    [1, 'Stopped after 1 breath.'],
    [4, 'Stopped after 4 breaths.'],
  ])('count %i breaths as a person would', (breaths, expected) => {
    expect(copy.sayState({ ...states.stopped, before: { ms: 0, breaths } })).toContain(expected);
  });

  it('say how far someone is, with and without an end', () => {
    expect(copy.sayBreath(4, 18)).toBe('Breath 4 of 18');
    expect(copy.sayBreath(4, undefined)).toBe('Breath 4');
    expect(copy.sayState(states.ready)).toBe('');
  });
});
