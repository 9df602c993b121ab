import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/another-explanation/examples.ts';
import {
  BOXES,
  BOXES_AT,
  compareFeeling,
  EMPTY_SHEET,
  findNext,
  findPrevious,
  hasAnything,
  isEmpty,
  STEPS,
  STRENGTHS,
  withStrength,
  withText,
  type Sheet,
  type Step,
} from '../../../../src/tools/another-explanation/logic.ts';

const box = fc.constantFrom(...BOXES);
const strength = fc.constantFrom(...STRENGTHS);
const moment = fc.constantFrom('before' as const, 'after' as const);

describe('the steps', () => {
  it('are all reached by going on, and all again by going back', () => {
    const walk = (from: Step, find: (step: Step) => Step | undefined): Step[] => {
      const next = find(from);
      return next ? [from, ...walk(next, find)] : [from];
    };

    expect(walk('happened', findNext)).toEqual(STEPS);
    expect(walk('after', findPrevious)).toEqual([...STEPS].reverse());
  });

  it('lead back to where someone was, wherever they went on from', () => {
    expect(STEPS).toHaveLength(6);
    for (const step of STEPS) {
      const next = findNext(step);
      if (next) expect(findPrevious(next)).toBe(step);
      const previous = findPrevious(step);
      if (previous) expect(findNext(previous)).toBe(step);
    }
  });

  it('have each place to write once, but for what is next if it is true', () => {
    const offered = STEPS.flatMap((step) => [...BOXES_AT[step]]);

    expect([...offered, 'next']).toEqual(BOXES);
  });

  it.each([
    ['happened', true],
    ['story', false],
    ['others', false],
    ['after', false],
  ] as const)('say of %s whether something is there: %s', (step, expected) => {
    expect(hasAnything(states.begun, step)).toBe(expected);
  });

  it('count a feeling that was said as something', () => {
    expect(hasAnything(withStrength(EMPTY_SHEET, 'before', 'full'), 'story')).toBe(true);
    expect(hasAnything(withStrength(EMPTY_SHEET, 'after', 'full'), 'after')).toBe(true);
  });
});

describe('a sheet', () => {
  it('holds what was written last in each place, and nothing is lost by writing elsewhere', () => {
    const edits = fc.array(fc.tuple(box, fc.string()), { maxLength: 20 });
    fc.assert(
      fc.property(edits, (all) => {
        const sheet = all.reduce<Sheet>((now, [at, text]) => withText(now, at, text), EMPTY_SHEET);
        const wanted = Object.fromEntries(all);
        for (const at of BOXES) expect(sheet.texts[at]).toBe(wanted[at] ?? '');
        expect(isEmpty(sheet)).toBe(Object.values(wanted).every((text) => text.trim() === ''));
      }),
    );
  });

  it('is not empty where only a feeling was said, before or after', () => {
    expect(isEmpty(withStrength(EMPTY_SHEET, 'before', 'full'))).toBe(false);
    expect(isEmpty(withStrength(EMPTY_SHEET, 'after', 'full'))).toBe(false);
  });

  it('takes back a feeling that is said twice', () => {
    fc.assert(
      fc.property(moment, strength, strength, (at, one, other) => {
        const said = withStrength(EMPTY_SHEET, at, one);
        expect(withStrength(said, at, one)).toEqual(EMPTY_SHEET);
        expect(withStrength(said, at, other)[at]).toBe(one === other ? '' : other);
      }),
    );
  });

  it.each([
    ['strong', 'light', 'lighter'],
    ['strong', 'strong', 'same'],
    ['light', 'full', 'stronger'],
    ['', 'full', 'unknown'],
    ['full', '', 'unknown'],
  ] as const)('that went from “%s” to “%s” is said to be %s', (before, after, expected) => {
    expect(compareFeeling({ ...EMPTY_SHEET, before, after })).toBe(expected);
  });
});
