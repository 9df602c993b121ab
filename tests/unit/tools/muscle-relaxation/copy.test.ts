import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import * as copy from '../../../../src/tools/muscle-relaxation/copy.ts';
import { GROUPS, STEPS } from '../../../../src/tools/muscle-relaxation/logic.ts';
import { listTexts } from '../../../support/texts.ts';

const words = [
  ...listTexts({ ...copy }),
  copy.safety.map(({ text }) => text).join(''),
  ...STEPS.map(copy.sayStep),
  copy.sayStep(undefined),
];
const sentences = words.filter((text) => / .*[.?]$/.test(text));

describe('the words of the tool', () => {
  it('are plain: grade 6 or below', () => {
    expect(sentences.length).toBeGreaterThan(40);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('promise nothing and judge nobody', () => {
    expect(words.length).toBeGreaterThan(80);
    for (const text of words) {
      expect(text).not.toMatch(
        /\b(?:proven|cure|you should|wrong|normal|fail|well done|as hard as you can$)/i,
      );
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
    }
  });

  it('say at the start, and on the card, to tighten gently and to leave out what hurts', () => {
    const line = copy.safety.map(({ text }) => text).join('');

    expect(line).toMatch(/gently/);
    expect(line).toMatch(/leave out any place that hurts/i);
    expect(copy.card.lead).toMatch(/gently/);
    expect(copy.card.last).toMatch(/leave out any place that hurts/i);
  });

  it('tell every step apart by ear', () => {
    expect(new Set(STEPS.map(copy.sayStep)).size).toBe(STEPS.length);
    expect(copy.sayStep(STEPS[0])).toBe(
      'Hands. Squeeze. Make two loose fists, then close them a little more.',
    );
    expect(copy.sayStep(STEPS[1])).toBe('Let go. Open your hands and let them rest.');
  });

  it('write the card as plain text, without what is left out', () => {
    const all = copy.composeCard(GROUPS);
    expect(all.split('\n').filter((line) => /^[A-Z][a-z]+: /.test(line))).toHaveLength(9);
    expect(all).toContain(
      'Jaw: Press your lips together, with your teeth apart. Let your jaw hang',
    );

    expect(copy.composeCard(['feet'])).not.toContain('Hands:');
  });
});
