import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import * as copy from '../../../../src/tools/transparency-agreement/copy.ts';
import { CHOICES, TOPICS } from '../../../../src/tools/transparency-agreement/logic.ts';

// Every string in the copy, whatever it is nested in, and what is said of each topic.
function listWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listWords) : [];
}
const NAMES = { first: '', second: 'Sam' };
const stands = TOPICS.flatMap((topic) =>
  (['open', 'same', 'different', 'written'] as const).map((kind) =>
    copy.sayComparison(topic, { kind }, NAMES),
  ),
);
const words = [...listWords({ ...copy }), ...stands, copy.sayProgress(2, 7)];

describe('the words of the tool', () => {
  it('are plain: grade 6 or below', () => {
    const sentences = words.filter((text) => / .*[.?]$/.test(text));

    expect(sentences.length).toBeGreaterThan(60);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('promise nothing and judge nobody', () => {
    expect(words.length).toBeGreaterThan(110);
    for (const text of words) {
      expect(text).not.toMatch(
        /\b(?:proven|guarantee|should|toxic|wrong|right answer|correct|normal|conflict|problem)\b/i,
      );
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
    }
  });

  it('offer nobody a line that gives out a password, a location or what others wrote', () => {
    const offered = TOPICS.flatMap((topic) => CHOICES.map((choice) => copy.choices[topic][choice]));

    expect(offered).toHaveLength(28);
    for (const line of offered) {
      expect(line).not.toMatch(/password|location|track|share (?:a|our|the) |check/i);
      if (/\b(?:read|codes?)\b/.test(line)) expect(line).toMatch(/do not read|belongs to one/);
    }
  });

  it('leave a difference open, with something to talk about', () => {
    for (const topic of TOPICS) {
      expect(copy.sayComparison(topic, { kind: 'different' }, NAMES)).toMatch(
        /^You see this differently\. You could talk about .+\.$/,
      );
    }
  });

  it('say that what is chosen can be taken back, and what to consider first', () => {
    expect(copy.sayComparison('devices', { kind: 'same' }, NAMES)).toContain('take it back');
    expect(copy.agreement.end).toMatch(/end this at any time, without a reason/);
    const thought = copy.thought.points.join(' ');
    expect(thought).toMatch(/Privacy is not secrecy/);
    expect(thought).toMatch(/taken back at any time/);
    expect(copy.thought.pressure.flatMap((piece) => ('to' in piece ? [piece.to] : []))).toEqual([
      '/deciding/staying-safe/',
    ]);
  });

  it('say at the start for whom it is not, and where to go', () => {
    expect(copy.safety.map(({ text }) => text).join('')).toMatch(/afraid, or a no has a price/);
    expect(copy.safety.flatMap((piece) => ('to' in piece ? [piece.to] : []))).toEqual([
      '/deciding/staying-safe/',
      '/help/',
    ]);
    expect(copy.start).toContain('Nothing you write here is saved or sent.');
  });

  it('name the one who has spoken, or their place', () => {
    expect(copy.sayComparison('money', { kind: 'one', who: 'second' }, NAMES)).toContain('Sam');
    expect(copy.sayComparison('money', { kind: 'one', who: 'first' }, NAMES)).toContain(
      'First person',
    );
  });

  it('give files and the calendar names that say nothing', () => {
    for (const name of [copy.fileName, copy.review.fileName, copy.review.calendarTitle]) {
      expect(name).not.toMatch(/trust|promise|agree|open|safe/i);
    }
  });
});
