import { describe, expect, it } from 'vitest';
import { MOST_ADVICE, pickAdvice, reviewDraft } from '../../../../src/tools/i-statement/advice.ts';
import {
  EMPTY_DRAFT,
  FIELDS,
  type Draft,
  type Field,
} from '../../../../src/tools/i-statement/draft.ts';
import { exampleNames, examples } from '../../../../src/tools/i-statement/made-up.ts';

const list = (parts: Partial<Draft>) => reviewDraft({ ...EMPTY_DRAFT, ...parts }).advice;
const harm = (parts: Partial<Draft>) => reviewDraft({ ...EMPTY_DRAFT, ...parts }).harm;

describe('words about harm', () => {
  it.each(['you hit me', 'you threatened me', 'you pushed me', 'he choked me'])(
    'are seen: %s',
    (situation) => {
      expect(harm({ feeling: 'hurt', situation })).toBe('situation');
    },
  );

  it('are seen where a picked feeling and a typed end only together tell of it', () => {
    expect(harm({ picked: ['scared'], feeling: 'of you' })).toBe('feeling');
    expect(harm({ picked: ['scared'] })).toBeUndefined();
  });

  it('get no advice at all, in any part', () => {
    expect(list({ situation: 'you hit me', reason: 'you never listen' })).toEqual([]);
    expect(list({ reason: 'you never listen' })).toHaveLength(1);
  });

  it.each([
    'you always hurt me',
    'you never let me go out',
    'you always push me around',
    'you always corner me in the kitchen',
    'you always follow me home',
    'you always punish me with it',
    'you have never hit me before last night',
    'YOU ALWAYS GRAB ME BY THE ARM',
  ])('are never corrected, whatever else is said of them: %s', (text) => {
    for (const field of FIELDS) expect(list({ [field]: text })).toEqual([]);
  });

  it('are not seen in the examples, and nothing else is', () => {
    expect(exampleNames.length).toBeGreaterThanOrEqual(5);
    for (const name of exampleNames) {
      expect(reviewDraft(examples[name]), name).toEqual({ harm: undefined, advice: [] });
    }
  });
});

describe('advice', () => {
  it('is given where nothing was done to the one who writes', () => {
    expect(list({ situation: 'you never let me finish' })).toHaveLength(1);
    expect(list({ situation: 'you always push the door' })).toHaveLength(1);
    expect(list({ situation: 'you always forget to call, and it hurts me' })).toHaveLength(1);
  });

  it.each<[Field, string, string]>([
    ['reason', "we had a plan. You don't care about me! And it rained", "You don't care about me"],
    ['reason', 'because you don’t care about me', 'you don’t care about me'],
    [
      'situation',
      'the bus was late, you ruined my evening, and it rained',
      'you ruined my evening',
    ],
    ['reason', 'you always forget because you are selfish', 'because you are selfish'],
    ['request', 'You to be better', 'be better'],
  ])(
    'on “%s: %s” quotes what is the hardest to hear, and the clause it is in',
    (field, text, quote) => {
      expect(list({ [field]: text }).map((advice) => advice.quote)).toEqual([quote]);
    },
  );

  it('is one thing for each part, in the order of the form, quoting what it is about', () => {
    const advice = list({
      request: 'you to be better',
      feeling: 'like an idiot',
      situation: 'you always forget to call',
    });

    expect(advice.map(({ key, quote }) => [key, quote])).toEqual([
      ['feeling judgment-as-feeling', 'like an idiot'],
      ['situation absolute', 'you always forget'],
      ['request vague-request', 'be better'],
    ]);
  });

  it('quotes long words only in part', () => {
    const [advice] = list({
      request:
        'you to be a better and more supportive partner to me and to care more about all of us',
    });

    expect(advice?.quote.length).toBeLessThanOrEqual(50);
    expect(advice?.quote).toMatch(/^be a better .* …$/);
  });

  it('is at most two at a time; what is shown stays, and what was kept is not asked again', () => {
    const all = list({
      feeling: 'like an idiot',
      situation: 'you always forget to call',
      reason: "you don't care about me",
      request: 'you to be better',
    });
    expect(all).toHaveLength(4);
    const keysOf = (shown: readonly string[], kept: readonly string[]) =>
      pickAdvice(all, shown, kept).map(({ field }) => field);

    expect(MOST_ADVICE).toBe(2);
    expect(keysOf([], [])).toEqual(['feeling', 'situation']);
    expect(keysOf(['request vague-request'], [])).toEqual(['request', 'feeling']);
    expect(keysOf([], ['feeling judgment-as-feeling'])).toEqual(['situation', 'reason']);
  });

  it.each<[string, Partial<Draft>]>([
    ['nothing', {}],
    ['marks', { situation: '…', request: '?!' }],
    ['another language', { feeling: 'مجروح', situation: 'تأخرت' }],
    ['pictures', { feeling: '😢😢', reason: '💔' }],
    ['very long', { situation: 'we talk and '.repeat(400) }],
  ])('is none for %s', (_, parts) => {
    expect(list(parts)).toEqual([]);
  });
});
