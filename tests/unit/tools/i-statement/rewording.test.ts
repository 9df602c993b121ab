import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, type Field } from '../../../../src/tools/i-statement/draft.ts';
import { composeStatement } from '../../../../src/tools/i-statement/logic.ts';
import type { FindingCode } from '../../../../src/tools/i-statement/review.ts';
import { BLANK, composeOffer } from '../../../../src/tools/i-statement/rewording.ts';

// The words between the brackets are the finding.
function offer(field: Field, code: FindingCode, marked: string) {
  const text = marked.replace(/[[\]]/g, '');
  const start = marked.indexOf('[');
  return composeOffer({ field, code, start, end: marked.indexOf(']') - 1 }, text);
}
const reword = (field: Field, code: FindingCode, marked: string) => {
  const found = offer(field, code, marked);
  return found.kind === 'words' ? found.text : found.picks.map(({ text }) => text);
};

describe('one time, made from the reader’s own words', () => {
  it.each([
    ['[you always] forget to call', 'you forgot to call'],
    ['[you always] come home late', 'you came home late'],
    ['[he always] interrupts me', 'he interrupted me'],
    ['[you never] listen to me', 'you did not listen to me'],
    ['[you never] called', 'you did not call'],
    ['[my flatmates never] wash a plate', 'my flatmates did not wash a plate'],
    ["[you're always] late", 'you were late'],
    ['[she is never] home', 'she was not home'],
    ['[She is Never] home', 'She was not home'],
    ["[he's always] late", 'he was late'],
    ['[every single time you] cancel on us', 'the last time you canceled on us'],
    ['[you always] treat me like a child', 'you treated me like a child'],
    ['because [you never] once stood up for me', 'you did not stand up for me'],
  ])('%s', (marked, text) => {
    expect(reword('situation', 'absolute', marked)).toBe(text);
  });

  it.each([
    '[you always] grumph about it',
    '[you always] forget and then you yell',
    '[you never] on time',
    "[you're always] late and then you yell",
    "[he's never] called on my birthday",
    'because [she’s always] lied to me',
    "[he's always] had an excuse",
    "[she's never] been home in time",
    '[nothing ever] helps',
    '[every time] I call, you hang up',
  ])('is not made up where it is not certain: %s', (marked) => {
    expect(reword('situation', 'absolute', marked)).toBe(`the last time it happened, ${BLANK}`);
  });
});

describe('a verdict in the feeling’s place', () => {
  it.each([
    ['[like an idiot]', ['embarrassed', 'hurt', 'angry']],
    ['[ignored]', ['lonely', 'hurt', 'angry']],
    ["[that you don't love me]", ['scared', 'lonely', 'angry']],
    ['[used]', ['tired', 'sad', 'angry']],
    ['[something else]', ['hurt', 'sad', 'angry']],
    ['tired and [ignored] by all of you', ['lonely', 'hurt', 'angry']],
    ['[not] heard', ['hurt', 'sad', 'angry']],
    ['[let] down', ['hurt', 'sad', 'angry']],
  ])('%s has feelings offered that often lie under it', (marked, picks) => {
    expect(reword('feeling', 'judgment-as-feeling', marked)).toEqual(picks);
  });

  it('gives way alone where it stands in a row', () => {
    expect(reword('feeling', 'judgment-as-feeling', 'tired and [unloved]')).toEqual([
      'tired and scared',
      'tired and lonely',
      'tired and angry',
    ]);
  });

  it('leaves the feeling that was there', () => {
    expect(reword('feeling', 'accusation', 'sick [because of what] you did')).toBe('sick');
    expect(reword('feeling', 'absolute', "fed up that [you're constantly] late")).toBe('fed up');
  });
});

describe('other rewordings', () => {
  it.each<[Field, FindingCode, string, string]>([
    [
      'reason',
      'mind-reading',
      "because [you don't care] about me",
      "I worry that you don't care about me",
    ],
    [
      'situation',
      'mind-reading',
      '[you clearly hate] my mother',
      'I start to think that you hate my mother',
    ],
    [
      'reason',
      'mind-reading',
      '[you were late because] you hate me',
      `it matters to me that ${BLANK}`,
    ],
    [
      'request',
      'vague-request',
      '[you to respect me]',
      `you to respect me, for example by ${BLANK}`,
    ],
    [
      'request',
      'negative-request',
      '[you to stop yelling].',
      `you to stop yelling, and to ${BLANK} instead`,
    ],
    ['request', 'negative-request', '[no more lies]', `no more lies, and ${BLANK} instead`],
    ['request', 'threat', "you to be home by ten [or I'm leaving]", 'you to be home by ten'],
    [
      'request',
      'threat',
      "[or I'm leaving]",
      `I will ${BLANK} if it happens again, to look after myself`,
    ],
    ['reason', 'label', '[you are selfish]', `it matters to me that ${BLANK}`],
    ['situation', 'accusation', '[you ruined] my day', `I saw ${BLANK}`],
    ['situation', 'label', 'you said [that pig] is here', `I heard you say ${BLANK}`],
    ['perspective', 'label', '[you are a liar]', `you may have ${BLANK}`],
  ])('%s, %s: %s', (field, code, marked, text) => {
    expect(reword(field, code, marked)).toBe(text);
  });

  it('fit the sentence, blank and all', () => {
    const say = (field: Field, code: FindingCode, marked: string) => {
      const text = reword(field, code, marked);
      return composeStatement({ ...EMPTY_DRAFT, feeling: 'hurt', [field]: text });
    };

    expect(say('situation', 'accusation', '[you ruined] it')).toBe('I feel hurt when I saw ___.');
    expect(say('situation', 'absolute', '[nothing ever]')).toBe(
      'I feel hurt the last time it happened, ___.',
    );
    expect(say('reason', 'label', '[you pig]')).toBe(
      'I feel hurt because it matters to me that ___.',
    );
    expect(say('request', 'vague-request', '[more respect]')).toBe(
      'I feel hurt. I would like more respect, for example by ___.',
    );
    expect(say('request', 'threat', '[or else]')).toBe(
      'I feel hurt. I will ___ if it happens again, to look after myself.',
    );
    expect(say('perspective', 'mind-reading', '[you hate me]')).toBe(
      'I can see that you may have ___. I feel hurt.',
    );
  });
});
