import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import type { Advice, AdviceCode } from '../../../../src/tools/i-statement/advice.ts';
import * as copy from '../../../../src/tools/i-statement/copy.ts';
import * as extras from '../../../../src/tools/i-statement/extras-copy.ts';
import * as feelings from '../../../../src/tools/i-statement/feelings-copy.ts';
import * as forms from '../../../../src/tools/i-statement/forms-copy.ts';
import * as guide from '../../../../src/tools/i-statement/guide-copy.ts';
import * as practice from '../../../../src/tools/i-statement/practice-copy.ts';
import * as reply from '../../../../src/tools/i-statement/reply-copy.ts';

// Every string in the copy, whatever it is nested in, and one reply of each kind.
function listWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listWords) : [];
}
const ADVICE: Advice = {
  key: '',
  field: 'situation',
  code: 'absolute',
  quote: 'you “always” do',
  offer: { kind: 'words', text: 'you did' },
};
const CODES: readonly AdviceCode[] = [
  'absolute',
  'accusation',
  'judgment-as-feeling',
  'mind-reading',
  'label',
  'threat',
  'vague-request',
  'negative-request',
];
const words = [
  ...[copy, extras, feelings, forms, guide, practice].flatMap((module) => listWords({ ...module })),
  ...CODES.map((code) => guide.sayQuestion({ ...ADVICE, code })),
  reply.sayReply({ kind: 'general' }),
  reply.sayReply({ kind: 'help' }),
  reply.sayReply({ kind: 'quoted', statement: 'I feel hurt.' }),
  reply.sayReply({ kind: 'mirrored', heard: 'you feel hurt', wish: 'me to call' }),
];
const sentences = words.filter((text) => / .*[.?]$/.test(text));

describe('the words of the tool', () => {
  it('are plain: grade 6 or below', () => {
    expect(sentences.length).toBeGreaterThan(70);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('promise nothing and judge nobody', () => {
    expect(words.length).toBeGreaterThan(250);
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

  it('ask about words, quoting them, and call none of them wrong', () => {
    const questions = CODES.map((code) => guide.sayQuestion({ ...ADVICE, code }));

    expect(new Set(questions).size).toBe(8);
    for (const question of questions) {
      expect(question).toMatch(/^You wrote “you ’always’ do\.” .*\?/);
      expect(question).not.toMatch(/\b(?:wrong|mistake|error|bad|must|should|avoid)\b/i);
    }
  });

  it('ask about a hard word for oneself as a feeling', () => {
    expect(guide.sayQuestion({ ...ADVICE, field: 'feeling', code: 'label' })).toContain(
      'What is the feeling under it?',
    );
  });

  it('serve someone in danger from another and from themselves, and blame nobody', () => {
    const panel = [guide.harm.title, ...guide.harm.lines.flat().map(({ text }) => text)].join(' ');

    expect(panel).toMatch(/hurting, scaring, following or controlling you\?/);
    expect(panel).toMatch(/hurting yourself, or of not living\?/);
    expect(panel).toMatch(/words stay just as they are/);
    for (const line of [guide.harm.lines.flat(), guide.harm.beside]) {
      expect(line.flatMap((piece) => ('to' in piece ? [piece.to] : []))).toEqual([
        '/help/',
        '/deciding/staying-safe/',
      ]);
    }
  });

  it('do not put other words into the reader’s mouth when they are quoted', () => {
    expect(reply.sayReply({ kind: 'quoted', statement: 'You said "no."' })).toContain(
      '“You said ‘no.’”',
    );
  });
});
