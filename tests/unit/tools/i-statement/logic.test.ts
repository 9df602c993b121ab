import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelings } from '../../../../src/tools/i-statement/feelings-copy.ts';
import { states } from '../../../../src/tools/i-statement/examples.ts';
import { exampleNames, examples } from '../../../../src/tools/i-statement/made-up.ts';
import {
  EMPTY_DRAFT,
  FIELDS,
  isEmpty,
  isSame,
  withText,
  withToggled,
  type Draft,
} from '../../../../src/tools/i-statement/draft.ts';
import { composeStatement } from '../../../../src/tools/i-statement/logic.ts';

const compose = (parts: Partial<Draft>) => composeStatement({ ...EMPTY_DRAFT, ...parts });

describe('the whole sentence', () => {
  it('puts the other side first, then feeling, moment and reason, then the request', () => {
    expect(compose(states.typical)).toMatchInlineSnapshot(
      `"I can see your shifts have run long this month. I feel worried when it gets past eleven and I have not heard from you, because my mind goes to accidents. I would like you to text me if you'll be later than ten."`,
    );
  });

  it('says a stem once, however often it was typed', () => {
    expect(compose(states.doubledStems)).toBe(
      'I can see that you were tired. I feel hurt when you came home late, because of the noise. I would like you to text me.',
    );
  });

  it('is empty for an empty draft, and for stems and marks alone', () => {
    expect(compose({})).toBe('');
    expect(
      compose({ feeling: 'I feel ', situation: 'when', reason: 'Because …', request: "I'd like" }),
    ).toBe('');
  });

  it.each<[Partial<Draft>, string]>([
    [{ feeling: 'hurt' }, 'I feel hurt.'],
    [{ situation: 'plans change' }, 'I want to talk about when plans change.'],
    [{ situation: 'after our fight' }, 'I want to talk about what happened after our fight.'],
    [{ situation: 'whenever you go' }, 'I want to talk about what happens whenever you go.'],
    [{ situation: 'that you left' }, 'I want to talk about the fact that you left.'],
    [{ situation: 'our fight' }, 'I want to talk about our fight.'],
    [{ reason: 'I care' }, 'This matters to me because I care.'],
    [{ feeling: 'sad', reason: 'I care' }, 'I feel sad because I care.'],
    [{ feeling: 'sad', request: 'a hug' }, 'I feel sad. I would like a hug.'],
    [
      { perspective: 'you tried', request: 'a hug' },
      'I can see that you tried. I would like a hug.',
    ],
    [
      { situation: 'plans change', reason: 'I count on them' },
      'I want to talk about when plans change, because I count on them.',
    ],
  ])('reads well in part: %j', (parts, sentence) => {
    expect(compose(parts)).toBe(sentence);
  });

  it.each<[string, Partial<Draft>, string]>([
    [
      'lines',
      { situation: 'you came late\nyou did not call\n\n' },
      'you came late, you did not call.',
    ],
    ['bullets', { situation: '- you came late\n- and you left' }, 'you came late and you left.'],
    [
      'several sentences',
      {
        feeling: 'hurt',
        situation: 'Sam left. you did not call.',
        reason: 'I waited',
      },
      'I feel hurt when Sam left. You did not call. That is because I waited.',
    ],
    [
      'a feeling of several sentences',
      {
        feeling: 'I feel hurt. I cried all night.',
        situation: 'you left',
        reason: 'I care',
      },
      'I feel hurt. I cried all night. I want to talk about when you left, because I care.',
    ],
    [
      'a quotation',
      { feeling: 'sad', situation: 'you said "stop."', reason: 'I tried' },
      'I feel sad when you said "stop", because I tried.',
    ],
    [
      'a link typed too soon',
      { feeling: 'sad when', situation: 'you left because', reason: 'I care' },
      'I feel sad when you left, because I care.',
    ],
    [
      'right-to-left script',
      states.rightToLeft,
      'I feel مجروح when تأخرت ولم تتصل, because كنت أنتظر.',
    ],
    ['pictures', { feeling: '😢' }, 'I feel 😢.'],
  ])('takes in %s', (_, parts, sentence) => {
    expect(compose(parts)).toContain(sentence);
  });
});

describe('feelings', () => {
  it.each<[string, readonly string[], string]>([
    ['', ['hurt'], 'I feel hurt.'],
    ['worried', ['hurt', 'tired'], 'I feel hurt, tired and worried.'],
    ['Hurt', ['hurt'], 'I feel hurt.'],
    ['sad, lonely, and tired', [], 'I feel sad, lonely and tired.'],
    ['anxious and angry and sad', [], 'I feel anxious, angry and sad.'],
    ['sad\nlonely', [], 'I feel sad and lonely.'],
    ['sad, but not angry', ['hurt'], 'I feel hurt and sad, but not angry.'],
    ['hurt and', [], 'I feel hurt.'],
    ['Hurt.', [], 'I feel hurt.'],
    ['HURT', [], 'I feel HURT.'],
    ['i feel hurt', [], 'I feel hurt.'],
    ['feel hurt', [], 'I feel hurt.'],
    ['felt hurt', [], 'I felt hurt.'],
    ['felt hurt', ['tired', 'hurt'], 'I felt tired and hurt.'],
    ['felt', ['tired'], 'I felt tired.'],
    ['I felt like crying', ['sad'], 'I feel sad, and I felt like crying.'],
    ['feeling down', ['sad'], 'I feel sad, and I am feeling down.'],
    ['feeling down', [], 'I am feeling down.'],
    ["i'm scared", [], "I'm scared."],
    ["i'm scared", ['hurt'], "I feel hurt, and I'm scared."],
    ["I can't breathe", [], "I feel I can't breathe."],
    ['that you left me', [], 'I feel that you left me.'],
    ['like crying', ['sad'], 'I feel sad, and I feel like crying.'],
    ['because you left', [], 'I feel this way because you left.'],
    ['so angry!', [], 'I feel so angry!'],
  ])('%j with %j picked', (feeling, picked, sentence) => {
    expect(compose({ feeling, picked })).toBe(sentence);
  });

  it('reads well with every word of the picker', () => {
    const words = feelings.flatMap((group) => group.words.map(([word]) => word));
    expect(words.length).toBeGreaterThan(30);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) {
      expect(compose({ picked: [word] })).toBe(`I feel ${word}.`);
      // A noun ("grief", "dread", "anger") limps after "I feel".
      if (!word.startsWith('full of '))
        expect(word).not.toMatch(/(?:ness|ment|tion|ity|ief|ead|ger|ear|ame|ust|oy)$/);
    }
  });
});

describe('the moment', () => {
  it.each([
    ['You came late,', 'I feel sad when you came late.'],
    ['when when you came', 'I feel sad when you came.'],
    ['Sam left early', 'I feel sad when Sam left early.'],
    ['i was alone', 'I feel sad when I was alone.'],
    ['the noise', 'I feel sad about the noise.'],
    ['the dishes in the sink', 'I feel sad about the dishes in the sink.'],
    ['the phone rings', 'I feel sad when the phone rings.'],
    ['you being late', 'I feel sad about you being late.'],
    ['you bring friends', 'I feel sad when you bring friends.'],
    ['after our fight', 'I feel sad after our fight.'],
    ['Whenever you go', 'I feel sad whenever you go.'],
    ['at dinner', 'I feel sad at dinner.'],
    ['at dinner you looked away', 'I feel sad when at dinner you looked away.'],
    ['that you forgot', 'I feel sad that you forgot.'],
  ])('%j', (situation, sentence) => {
    expect(compose({ feeling: 'sad', situation })).toBe(sentence);
  });
});

describe('the reason', () => {
  it.each([
    ['Because because I care', 'I feel sad because I care.'],
    ['because of the noise', 'I feel sad because of the noise.'],
    ['of the noise', 'I feel sad because of the noise.'],
    ['the noise', 'I feel sad because of the noise.'],
    ['since I had cooked', 'I feel sad since I had cooked.'],
    ['My mother left', 'I feel sad because my mother left.'],
  ])('%j', (reason, sentence) => {
    expect(compose({ feeling: 'sad', reason })).toBe(sentence);
  });
});

describe('the request', () => {
  it.each([
    ["you to text me if you'll be late", "I would like you to text me if you'll be late."],
    ['I would like I would like a hug', 'I would like a hug.'],
    ['would like a hug', 'I would like a hug.'],
    ["I'd like a hug", 'I would like a hug.'],
    ['id like a hug', 'I would like a hug.'],
    ["What I'd like is a hug", "What I'd like is a hug."],
    ['Text me', 'I would like you to text me.'],
    ['tell me first', 'I would like you to tell me first.'],
    ['help with the dishes', 'I would like help with the dishes.'],
    ['More time', 'I would like more time.'],
    ['to talk', 'I would like to talk.'],
    ['you text me', 'I would like it if you text me.'],
    ['you could call', 'I would like it if you could call.'],
    ['if you called', 'I would like it if you called.'],
    ['that you call', 'What I would like is that you call.'],
    ["don't leave", "Please don't leave."],
    ['could you text me', 'Could you text me?'],
    ['please call.', 'Please call.'],
    ['we should talk', 'We should talk.'],
    ['I need you to call!', 'I need you to call!'],
    ['to be home by 9 p.m.', 'I would like to be home by 9 p.m.'],
  ])('%j', (request, sentence) => {
    expect(compose({ request })).toBe(sentence);
  });
});

describe('the other side', () => {
  it.each([
    ['you had a long day', 'I can see that you had a long day.'],
    ['that you had a long day', 'I can see that you had a long day.'],
    ['I know you had a long day', 'I know you had a long day.'],
    ['your long day', 'I can see your long day.'],
    ['Your boss kept you', 'I can see your boss kept you.'],
    ['how hard you work', 'I can see how hard you work.'],
    ['thank you for trying', 'Thank you for trying.'],
  ])('%j', (perspective, sentence) => {
    expect(compose({ perspective })).toBe(sentence);
  });
});

describe('whatever is typed', () => {
  const scraps = fc.constantFrom(
    'I feel',
    'i feel',
    'feel',
    'when',
    'When',
    'because',
    'Because of',
    'I would like',
    "I'd like",
    'I can see that',
    'that',
    'and',
    'you',
    'hurt',
    'the noise',
    'Sam',
    'tired,',
    'text me',
    'to',
    'late.',
    '"stop!"',
    '...',
    '\n',
    '  ',
    '—',
    '😢',
    'مرحبا',
    '你好',
    'p.m.',
    '?',
    "don't",
    'x'.repeat(300),
  );
  const text = fc.oneof(
    fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  const draft: fc.Arbitrary<Draft> = fc.record({
    feeling: text,
    situation: text,
    reason: text,
    request: text,
    perspective: text,
    picked: fc.uniqueArray(fc.constantFrom('hurt', 'worn out', 'close to you'), { maxLength: 3 }),
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
      expect(sentence).not.toMatch(/\b(I feel|when|because|I would like|I can see that)\s+\1\b/i);
    });
  });

  it('ends with a mark, and starts with no space', () => {
    check((sentence) => {
      if (sentence !== '') expect(sentence).toMatch(/^\S.*[.!?…。！？؟۔।]["'”’»)\]]*$/su);
    });
  });

  it('has no two spaces and no broken lines', () => {
    check((sentence) => expect(sentence).not.toMatch(/ {2}|[\r\n]/));
  });

  it('loses none of the words, except a linking word left hanging', () => {
    const listWords = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const stems = new Set(listWords("I feel when because of I would like I'd can see that and"));
    check((sentence, from) => {
      const said = new Set(listWords(sentence));
      const typed = listWords([...FIELDS.map((field) => from[field]), ...from.picked].join(' '));
      expect(typed.filter((word) => !said.has(word) && !stems.has(word))).toEqual([]);
    });
  });

  it('says the same when its own sentence is typed as a feeling', () => {
    expect(compose({ feeling: compose({ feeling: 'hurt' }) })).toBe('I feel hurt.');
  });
});

describe('drafts', () => {
  it('is empty only without words and picks', () => {
    expect(isEmpty(EMPTY_DRAFT)).toBe(true);
    expect(isEmpty(withText(EMPTY_DRAFT, 'reason', ' … '))).toBe(true);
    expect(isEmpty(withText(EMPTY_DRAFT, 'reason', 'x'))).toBe(false);
    expect(isEmpty(withToggled(EMPTY_DRAFT, 'hurt'))).toBe(false);
  });

  it('puts back a feeling picked twice and keeps the others', () => {
    const picks = ['hurt', 'sad', 'hurt'].reduce(withToggled, EMPTY_DRAFT);

    expect(picks.picked).toEqual(['sad']);
  });

  it('knows two drafts with the same words', () => {
    expect(isSame(examples.friend, { ...examples.friend })).toBe(true);
    expect(isSame(examples.friend, withText(examples.friend, 'reason', 'other'))).toBe(false);
    expect(isSame(examples.friend, withToggled(examples.friend, 'sad'))).toBe(false);
  });
});

describe('the examples', () => {
  it('lists all of them, each with every part', () => {
    expect([...exampleNames].sort()).toEqual(Object.keys(examples).sort());
    expect(exampleNames.length).toBeGreaterThanOrEqual(5);
    for (const name of exampleNames) {
      const example: Draft = examples[name];
      expect(`${example.feeling}${example.picked.join('')}`, name).not.toBe('');
      for (const field of ['situation', 'reason', 'request', 'perspective'] as const) {
        expect(example[field], `${name}: ${field}`).not.toBe('');
      }
      expect(compose(example), name).not.toMatch(/\b(?:always|never)\b/i);
    }
  });
});
