import { describe, expect, it } from 'vitest';
import * as copy from '../../../../src/tools/another-explanation/copy.ts';
import { states } from '../../../../src/tools/another-explanation/examples.ts';
import * as examples from '../../../../src/tools/another-explanation/examples-copy.ts';
import { BOXES, EMPTY_SHEET } from '../../../../src/tools/another-explanation/logic.ts';
import { measureReading } from '../../../../src/lib/reading-grade.ts';
import { listTexts } from '../../../support/texts.ts';

const words = [...listTexts({ ...copy }), ...listTexts({ ...examples })];
const linksOf = (pieces: readonly object[]) =>
  pieces.flatMap((piece) => ('to' in piece ? [piece.to] : []));

describe('the words of another explanation', () => {
  it('never call a worry an error, or turn a feeling into a number', () => {
    expect(words.length).toBeGreaterThan(100);
    expect(
      words.filter((text) =>
        /\b(?:distort\w*|irrational|catastroph\w*|overreact\w*|paranoi\w*|jumping to|mind[- ]?read\w*|thinking errors?|wrong|scores?|points|percent|calm down|out of \d+|well done)\b|%|\d+ ?\/ ?\d+/i.test(
          text,
        ),
      ),
    ).toEqual([]);
  });

  it('are plain: grade 6 or below', () => {
    const sentences = words.filter((text) => /[.!?]$/.test(text));

    expect(sentences.length).toBeGreaterThan(50);
    expect(measureReading(sentences).grade).toBeLessThanOrEqual(6);
  });

  it('put help before anything else, and the same help for whoever says they may not be safe', () => {
    expect(linksOf(copy.safety)).toEqual(['/deciding/staying-safe/', '/help/']);
    expect(linksOf(copy.unsafe.ways.flat())).toEqual(['/help/', '/deciding/staying-safe/']);
  });

  it('ask nothing of someone who may not be safe, and no explanation', () => {
    const said = listTexts(copy.unsafe);

    expect(said.length).toBeGreaterThan(6);
    expect(
      said.filter((text) => /\?|explanation|could also|evidence|write down/i.test(text)),
    ).toEqual([]);
  });

  it('lead on where it may be true, by way of safety where there is fear', () => {
    expect(linksOf(copy.maybeTrue.ways.flat())).toEqual([
      '/rebuilding/talking-about-trust/',
      '/rebuilding/after-betrayal/',
      '/deciding/red-flags/',
      '/deciding/staying-safe/',
    ]);
  });
});

describe('the sheet as text', () => {
  it('has a line for each place to write, in the order of the paper', () => {
    const written = copy.lines.flatMap((line) => ('box' in line ? [line.box] : []));

    expect(written).toEqual(BOXES);
  });

  it('says what was written, and leaves out the rest', () => {
    expect(copy.composeSheet(states.stronger)).toBe(
      [
        'One worry, taken apart',
        '',
        'The story I told myself: It is happening again.',
        'How strong the feeling was: Light',
        'How strong the feeling is now: All I can feel',
        '',
        copy.card.foot,
        '',
      ].join('\n'),
    );
  });

  it('has every line where nothing was written, to fill in elsewhere', () => {
    const text = copy.composeSheet(EMPTY_SHEET);

    expect(copy.lines).toHaveLength(11);
    for (const { label } of copy.lines) expect(text).toContain(`${label}:`);
  });
});
