import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import * as copy from '../../../../src/tools/nightly-reflection/copy.ts';
import { LINES } from '../../../../src/tools/nightly-reflection/logic.ts';
import * as past from '../../../../src/tools/nightly-reflection/past-copy.ts';
import { listTexts } from '../../../support/texts.ts';

const words = [...listTexts({ ...copy }), ...listTexts({ ...past })];

describe('the words of a night', () => {
  it('never count missed nights, praise a run, score or scold', () => {
    expect(words.length).toBeGreaterThan(60);
    expect(
      words.filter((text) =>
        /\b(?:streaks?|scores?|points|percent|missed|fail(?:ed|ure)?|wrong|in a row|perfect|well done|should)\b|%/i.test(
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

  it('put help first for those who are afraid', () => {
    const links = copy.safety.flatMap((piece) => ('to' in piece ? [piece.to] : []));

    expect(links).toEqual(['/deciding/staying-safe/', '/help/']);
  });

  it('say how far one is, and that it is enough', () => {
    const said = Array.from({ length: LINES.length + 1 }, (_, at) => copy.sayProgress(at));

    expect(new Set(said).size).toBe(LINES.length + 1);
    expect(said[1]).toBe('One line is there. You can stop here.');
    expect(said.at(-1)).toContain('enough');
  });

  it.each([
    [
      { good: '3 and 5', trigger: '', helped: '5' },
      'Something good: 3 and 5. Something helped: 5.',
    ],
    [{ good: '', trigger: '9 to 11', helped: '' }, 'Set off: 9 to 11.'],
  ])('say what a month of the picture shows: %j', (runs, expected) => {
    expect(past.sayMonth(runs)).toBe(expected);
  });

  it.each([
    [0, past.past.none],
    [1, 'One night has this.'],
    [12, '12 nights have this.'],
  ])('say how many nights were found: %i', (count, expected) => {
    expect(past.sayFound(count)).toBe(expected);
  });

  it('make a page to copy, with room for what is not there', () => {
    expect(
      copy.composeCard('November 22, 2026', {
        good: ['socks', 'soup'],
        trigger: [],
        helped: ['tea'],
      }),
    ).toBe(
      [
        copy.card.title,
        '',
        'The night of November 22, 2026',
        'Glad of:',
        '- socks',
        '- soup',
        'What set me off:',
        '- ',
        'What helped:',
        '- tea',
        '',
        copy.card.foot,
        '',
      ].join('\n'),
    );
  });

  it('make a list of nights without empty lines', () => {
    expect(copy.composeNight('November 22, 2026', { good: [], trigger: [], helped: ['tea'] })).toBe(
      'November 22, 2026\nWhat helped:\n- tea\n',
    );
  });
});
