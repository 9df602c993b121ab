import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import * as copy from '../../../../src/tools/self-trust-log/copy.ts';
import * as record from '../../../../src/tools/self-trust-log/record-copy.ts';
import { listTexts } from '../../../support/texts.ts';

const say = (...counts: Parameters<typeof record.sayRecord>[2]) => {
  const sum = (of: typeof counts) => of.reduce((all, [, count]) => all + count, 0);
  const cameBack = counts.filter(([outcome]) => outcome !== 'notYet');
  return record.sayRecord(sum(counts), sum(cameBack), counts, copy.outcome.words);
};
const said = [
  say(['notYet', 3]),
  say(['hoped', 4], ['otherwise', 1]),
  say(['hoped', 12], ['notYet', 1]),
];
const words = [...listTexts({ ...copy }), ...listTexts({ ...record }), ...said];

describe('the words of the log', () => {
  it('give no score, no share and no verdict', () => {
    expect(words.length).toBeGreaterThan(60);
    expect(
      words.filter((text) =>
        /\b(?:scores?|points|percent|accura\w+|success\w*|fail\w*|wrong|correct|right|good at|should|prove(?:d|s)? (?:you|that))\b|%/i.test(
          text,
        ),
      ),
    ).toEqual([]);
  });

  it('are plain: grade 6 or below', () => {
    const sentences = words.filter((text) => /[.!?]$/.test(text));

    expect(sentences.length).toBeGreaterThan(20);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('say first that a hunch about danger needs no proof', () => {
    const text = copy.safety.map((piece) => piece.text).join('');
    const links = copy.safety.flatMap((piece) => ('to' in piece ? [piece.to] : []));

    expect(text).toContain('needs no proof');
    expect(links).toEqual(['/deciding/staying-safe/', '/help/']);
  });
});

describe('what the record says', () => {
  it.each([
    [[['notYet', 1]], 'You wrote down one hunch. Not yet: 1. There is no hurry.'],
    [[['notYet', 3]], 'You wrote down 3 hunches. Not yet: 3. There is no hurry.'],
    [
      [
        ['hoped', 4],
        ['otherwise', 1],
        ['unknowable', 1],
      ],
      'You wrote down 6 hunches. As I sensed: 4. Not as I sensed: 1. I cannot know: 1. So few say little about you. They are a start.',
    ],
    [
      [
        ['otherwise', 12],
        ['notYet', 2],
      ],
      'You wrote down 14 hunches. Not as I sensed: 12. Not yet: 2. These are the ones you wrote down. You will have had others, so this is no measure of you.',
    ],
  ] as const)('is plain and holds no verdict: %j', (counts, expected) => {
    expect(say(...counts)).toBe(expected);
  });

  it('says of a few that they say little, whatever they are', () => {
    for (let count = 2; count < 10; count += 1) {
      expect(say(['hoped', count])).toContain('say little');
      expect(say(['otherwise', count])).toContain('say little');
    }
    expect(say(['hoped', 10])).not.toContain('say little');
  });

  it('tells what a stretch of the picture shows', () => {
    expect(say(['hoped', 5], ['notYet', 2])).toContain('As I sensed: 5. Not yet: 2.');
    expect(record.sayDays('Nov 1', 'Nov 1')).toBe('Nov 1');
    expect(record.sayDays('Nov 1', 'Nov 9')).toBe('Nov 1 to Nov 9');
  });
});

it('a hunch to copy has room for what is not there, and one in a list has not', () => {
  const hunch = ['November 22, 2026', { hunch: 'She is cross' }, 'notYet'] as const;

  expect(copy.composeCard(...hunch)).toBe(
    [
      copy.card.title,
      '',
      'Written on: November 22, 2026',
      'My hunch: She is cross',
      'What I noticed: ',
      'What I did: ',
      'How it turned out: Not yet',
      'What happened then: ',
      '',
      copy.card.foot,
      '',
    ].join('\n'),
  );
  expect(copy.composeHunch(...hunch)).not.toContain('What I did');
});
