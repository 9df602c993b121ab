import { describe, expect, it } from 'vitest';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import * as copy from '../../../../src/tools/trust-check-in/copy.ts';
import { states, STATES_TODAY } from '../../../../src/tools/trust-check-in/examples.ts';
import * as extras from '../../../../src/tools/trust-check-in/extras-copy.ts';
import { STRANDS } from '../../../../src/tools/trust-check-in/logic.ts';
import { listLooks } from '../../../../src/tools/trust-check-in/looks.ts';
import { listTexts } from '../../../support/texts.ts';

const words = [...listTexts({ ...copy }), ...listTexts({ ...extras })];
const linksOf = (pieces: readonly object[]) =>
  pieces.flatMap((piece) => ('to' in piece ? [piece.to] : []));

describe('the words of a look at the threads', () => {
  it('never grade, count or judge, and call nothing fine', () => {
    expect(words.length).toBeGreaterThan(90);
    const judging =
      /\b(?:points|percent|results?|healthy|unhealthy|normal|good sign|bad sign|fine|strong enough|should leave|should stay|average|level|well done|great)\b|%|\d+ ?\/ ?\d+/i;
    expect(words.filter((text) => judging.test(text))).toEqual([]);
    expect(words.filter((text) => /\bscore|\btest\b/i.test(text))).toEqual([
      copy.start,
      copy.sheet.foot,
    ]);
  });

  it('say from the start that it is not a test, and that no picture means all is well', () => {
    expect(copy.start).toMatch(
      /This is not a test\..*no score.*no picture here means that all is well/,
    );
  });

  it('are plain: grade 6 or below', () => {
    const sentences = words.filter((text) => /[.!?]$/.test(text));

    expect(sentences.length).toBeGreaterThan(40);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('put help before anything else, at the start and wherever it comes first', () => {
    expect(linksOf(copy.safety)).toEqual(['/deciding/staying-safe/', '/help/']);
    expect(linksOf(copy.firstLinks)).toEqual(['/deciding/staying-safe/', '/help/']);
  });

  // A scale has statements to agree with. Ours are questions about moments.
  it('ask about moments, in questions, with three for each strand', () => {
    const prompts = STRANDS.flatMap((strand) => copy.strands[strand].prompts);

    expect(prompts).toHaveLength(12);
    expect(prompts.filter((prompt) => !prompt.endsWith('?'))).toEqual([]);
    expect(prompts.filter((prompt) => /\b(?:I|my partner|agree|disagree)\b/.test(prompt))).toEqual(
      [],
    );
  });

  it('name a pattern of its own for each thread', () => {
    const patterns = STRANDS.map((strand) => copy.strands[strand].pattern);

    expect(new Set(patterns).size).toBe(4);
  });
});

describe('the drawing in words', () => {
  it('says each thread, how it is drawn and how it was said to be', () => {
    expect(copy.sayThread('safety', 'thin')).toBe(
      'Emotional safety, drawn as a double line: a thin thread.',
    );
    expect(copy.sayThread('self', '')).toBe('Self-trust: not drawn yet.');
  });

  it('says how a thread changed, with each day', () => {
    const looks = listLooks(states.overTime).slice(1);
    const said = looks.map(({ day, checkIn }) => ({
      day,
      weight: copy.sayWeight(checkIn.threads.predictability),
    }));

    expect(extras.sayOverTime('Predictability', said)).toBe(
      'Predictability: a few fibers (2026-10-11), then a thin thread (2026-11-01), then a thread (2026-11-22).',
    );
  });

  it('as text has the threads, the notes, and that it is not a test', () => {
    const text = copy.composeSheet(STRANDS, states.typical.checkIns[STATES_TODAY], 'Nov 22');

    expect(text).toContain(
      'Predictability, drawn as a plain line: a thin thread.\n  Sunday: two hours late',
    );
    expect(text).toContain('Not a test.');
  });
});
