import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/another-explanation/examples.ts';
import { sheets } from '../../../../src/tools/another-explanation/examples-copy.ts';
import { mayTellOfHarm } from '../../../../src/tools/another-explanation/harm.ts';
import { BOXES, EMPTY_SHEET, withText } from '../../../../src/tools/another-explanation/logic.ts';
import { HEARD, UNHEARD } from '../../../support/plain-harm.ts';

const tells = (text: string) => mayTellOfHarm(withText(EMPTY_SHEET, 'happened', text));

describe('help is named first', () => {
  it.each(HEARD)('where someone writes: %s', (text) => {
    expect(tells(text)).toBe(true);
  });

  it('wherever on the sheet it is written', () => {
    expect(BOXES).toHaveLength(9);
    for (const box of BOXES) {
      expect(mayTellOfHarm(withText(EMPTY_SHEET, box, 'he hits me'))).toBe(true);
    }
  });
});

describe('no line about help is put over a plain worry', () => {
  it.each(UNHEARD)('“%s”', (text) => {
    expect(tells(text)).toBe(false);
  });

  it('or over the made-up sheets, but for the one that is about it', () => {
    expect(Object.values(sheets).filter(mayTellOfHarm)).toEqual([]);
    const found = Object.entries(states).filter(([, sheet]) => mayTellOfHarm(sheet));
    expect(found.map(([name]) => name)).toEqual(['harm']);
  });
});
