import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleNames, examples } from '../../../../src/tools/boundary-builder/made-up.ts';
import {
  composeStatement,
  EMPTY_DRAFT,
  FIELDS,
  isEmpty,
  isSame,
  withText,
  type Draft,
} from '../../../../src/tools/boundary-builder/logic.ts';
import { readDraft } from '../../../../src/tools/boundary-builder/readings.ts';

const compose = (parts: Partial<Draft>) => composeStatement({ ...EMPTY_DRAFT, ...parts });

describe('the whole statement', () => {
  it('says the limit, the reason, what it is good for, and what I will do', () => {
    expect(compose(examples.evening)).toBe(
      'I need half an hour by myself after work, because my head is still full of customers. That way we both get a better evening. If it is crossed, I will say “at seven” and close the door.',
    );
  });

  it('does without the line for both', () => {
    expect(compose(examples.money)).toBe(
      'I don’t lend money to friends, because I lost a friend over it once. If it is crossed, I will say no once, and help you look for another way.',
    );
  });

  it.each([
    [{}, ''],
    [{ reason: 'I get tired' }, 'This matters to me because I get tired.'],
    [{ act: 'leave' }, 'If my boundary is crossed, I will leave.'],
    [{ act: 'nothing' }, 'If my boundary is crossed: nothing.'],
    [{ act: 'evening alone' }, 'If my boundary is crossed: evening alone.'],
    [{ act: 'don’t answer' }, 'If my boundary is crossed, I don’t answer.'],
    [{ act: 'can leave' }, 'If my boundary is crossed, I can leave.'],
    [
      { reason: 'It matters to me because I was never asked' },
      'This matters to me because I was never asked.',
    ],
    [
      { limit: 'I need rest. I work nights.', reason: 'of my shifts' },
      'I need rest. I work nights. This matters to me because of my shifts.',
    ],
  ])('of %j reads well with parts left out', (parts, sentence) => {
    expect(compose(parts)).toBe(sentence);
  });
});

describe('the limit', () => {
  it.each([
    ['i go to bed at ten', 'I go to bed at ten.'],
    ['My boundary is that I go to bed at ten.', 'I go to bed at ten.'],
    ['half an hour alone', 'My boundary is this: half an hour alone.'],
    ['No calls after ten', 'My boundary is this: no calls after ten.'],
    ['my boundary is no calls', 'My boundary is this: no calls.'],
    ['My messages are private', 'My messages are private.'],
    ['my messages', 'My boundary is this: my messages.'],
    ['don’t read my mail', 'Don’t read my mail.'],
    ['We eat without phones!', 'We eat without phones!'],
    ['that you don’t read my diary', 'You don’t read my diary.'],
    ['Boundary: no yelling', 'My boundary is this: no yelling.'],
    ['My boundary is', ''],
  ])('%j', (limit, sentence) => {
    expect(compose({ limit })).toBe(sentence);
  });
});

describe('what it does for both', () => {
  it.each([
    ['get a better evening', 'That way we both get a better evening.'],
    ['so that we both can sleep', 'That way we both can sleep.'],
    ['So we can talk', 'That way we both can talk.'],
    ['Sleep well', 'That way we both sleep well.'],
    ['more peace', 'That way we both have more peace.'],
    ['a calm evening', 'That way we both have a calm evening.'],
    ['calmer', 'That way we both feel calmer.'],
    ['no more fights', 'That way we both have no more fights.'],
    ['be happy', 'That way we both can be happy.'],
    ['understood', 'That way we both feel understood.'],
    ['to rest', 'That way we both get to rest.'],
    ['not worry', 'That way we both do not worry.'],
    ['I sleep and you work', 'That way I sleep and you work.'],
    ['the rest we need', 'This is for both of us: the rest we need.'],
    ['sleeping well', 'This is for both of us: sleeping well.'],
    ['bring less home', 'That way we both bring less home.'],
    ['so that we both', ''],
  ])('%j', (both, sentence) => {
    expect(compose({ both })).toBe(sentence);
  });
});

describe('what I will do', () => {
  it.each([
    ['leave the room', 'leave the room.'],
    ['I will I’ll leave', 'leave.'],
    ['Leave the room', 'leave the room.'],
    ['to leave', 'leave.'],
    ['leaving the room', 'be leaving the room.'],
    ['bring it up once', 'bring it up once.'],
  ])('%j', (act, end) => {
    expect(compose({ limit: 'I need rest', act })).toBe(
      `I need rest. If it is crossed, I will ${end}`,
    );
  });

  it.each([
    ['if you shout, I’ll leave', 'If you shout, I’ll leave.'],
    ['you have to go', 'If it is crossed, you have to go.'],
    ["I'm going home", "If it is crossed, I'm going home."],
    ['a walk', 'If it is crossed: a walk.'],
    ['If it is crossed, I will', ''],
  ])('%j', (act, end) => {
    expect(compose({ limit: 'I need rest', act })).toBe(`I need rest. ${end}`.trim());
  });
});

describe('whatever is typed', () => {
  const scraps = fc.constantFrom(
    'My boundary is',
    'because',
    'so that we both',
    'If it is crossed',
    'I will',
    'I',
    'you',
    'the noise',
    'Sam',
    'rest,',
    'to',
    'leave.',
    '"stop!"',
    '...',
    '\n',
    '  ',
    '😢',
    'مرحبا',
    '你好',
    'x'.repeat(300),
  );
  const text = fc.oneof(
    fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  const draft: fc.Arbitrary<Draft> = fc.record({
    limit: text,
    reason: text,
    both: text,
    act: text,
  });
  const check = (holds: (sentence: string, from: Draft) => void) =>
    fc.assert(
      fc.property(draft, (from) => {
        holds(composeStatement(from), from);
      }),
      { numRuns: 1000 },
    );

  it('never says a stem twice in a row', () => {
    check((sentence) => {
      expect(sentence).not.toMatch(/\b(because|that way|we both|I will)\s+\1\b/i);
    });
  });

  it('ends with a mark, in one line, with single spaces', () => {
    check((sentence) => {
      if (sentence === '') return;
      expect(sentence).toMatch(/^\S.*[.!?…。！？؟۔।]["'”’»)\]]*$/su);
      expect(sentence).not.toMatch(/ {2}|[\r\n]/);
    });
  });

  it('loses none of the words, except a stem and a linking word left hanging', () => {
    const listWords = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const stems = new Set(
      listWords('my boundary is because so that we both if it is crossed I will to and when'),
    );
    check((sentence, from) => {
      const said = new Set(listWords(sentence));
      const typed = listWords(FIELDS.map((field) => from[field]).join(' '));
      expect(typed.filter((word) => !said.has(word) && !stems.has(word))).toEqual([]);
    });
  });

  it('stays in its part when another is rewritten', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(...FIELDS), text, (from, field, words) => {
        const next = withText(from, field, words);
        expect(next[field]).toBe(words);
        expect(withText(next, field, from[field])).toEqual(from);
      }),
    );
  });
});

describe('drafts', () => {
  it('are empty only without words', () => {
    expect(isEmpty({ ...EMPTY_DRAFT, act: ' … ' })).toBe(true);
    expect(isEmpty({ ...EMPTY_DRAFT, act: 'x' })).toBe(false);
  });

  it('are the same with the same words', () => {
    expect(isSame(examples.money, { ...examples.money })).toBe(true);
    expect(isSame(examples.money, { ...examples.money, act: 'go' })).toBe(false);
  });
});

describe('how a draft reads', () => {
  it('is told of the limit and of what follows', () => {
    const draft = { ...EMPTY_DRAFT, limit: 'You must stay', act: 'leave the room' };

    expect(readDraft(draft)).toEqual({
      kind: 'readings',
      list: [
        { field: 'limit', kind: 'demand' },
        { field: 'act', kind: 'boundary' },
      ],
    });
  });

  it.each(FIELDS)('is not told where the words of “%s” may be about harm', (field) => {
    const draft = { ...examples.father, [field]: 'I am afraid of you' };

    expect(readDraft(draft)).toEqual({ kind: 'help' });
  });

  it('never finds a demand or a wall in an example', () => {
    expect(exampleNames.length).toBeGreaterThanOrEqual(5);
    for (const name of exampleNames) {
      const read = readDraft(examples[name]);
      expect(read.kind === 'readings' && read.list.map(({ kind }) => kind), name).toContain(
        'boundary',
      );
      expect(JSON.stringify(read), name).not.toMatch(/demand|wall|help/);
    }
  });
});
