import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import * as copy from '../../../../src/tools/i-statement/copy.ts';

// Every string in the copy, whatever it is nested in, and one reply of each kind.
function listWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listWords) : [];
}
const words = [
  ...listWords({ ...copy }),
  copy.sayReply({ kind: 'general' }),
  copy.sayReply({ kind: 'help' }),
  copy.sayReply({ kind: 'quoted', statement: 'I feel hurt.' }),
  copy.sayReply({ kind: 'mirrored', heard: 'you feel hurt', wish: 'me to call' }),
];
const sentences = words.filter((text) => / .*[.?]$/.test(text));

describe('the words of the tool', () => {
  it('are plain: grade 6 or below', () => {
    expect(sentences.length).toBeGreaterThan(15);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('promise nothing and judge nobody', () => {
    expect(words.length).toBeGreaterThan(80);
    for (const text of words) {
      expect(text).not.toMatch(/\b(?:proven|guarantee|fix your|you should|toxic|wrong|normal)\b/i);
      expect(text).not.toMatch(/!|\p{Extended_Pictographic}/u);
    }
  });

  it('say when not to use it, and where to go', () => {
    const line = copy.safety.map(({ text }) => text).join('');

    expect(line).toBe(
      'For times when you feel safe to speak. If you are afraid of how the other person may react, please do not use this. Read staying safe or get help now.',
    );
    expect(copy.safety.flatMap((piece) => ('to' in piece ? [piece.to] : []))).toEqual([
      '/deciding/staying-safe/',
      '/help/',
    ]);
    expect(copy.privacy).toBe('Nothing you write here is saved or sent.');
  });

  it('do not put other words into the reader’s mouth when they are quoted', () => {
    expect(copy.sayReply({ kind: 'quoted', statement: 'You said "no."' })).toContain(
      '“You said ‘no.’”',
    );
  });
});
