import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findKindOfAct,
  findKindOfLimit,
  KINDS,
} from '../../../../src/tools/boundary-builder/reading.ts';
import heldOut from './held-out.json';
import readings from './readings.json';

const read = (part: string, text: string) =>
  (part === 'act' ? findKindOfAct(text) : findKindOfLimit(text)) ?? 'none';
const rows = (table: string[][]) =>
  table.map(([part = '', text = '', expected = '']) => ({ part, text, expected }));

describe('a sentence', () => {
  it.each(rows(readings))('$part “$text” reads like: $expected', ({ part, text, expected }) => {
    expect(read(part, text)).toBe(expected);
  });
});

describe('sentences the rules were not made with', () => {
  const all = rows(heldOut).map((row) => ({ ...row, got: read(row.part, row.text) }));

  it('are read rightly wherever anything is said', () => {
    const spoken = all.filter(({ got }) => got !== 'none');

    expect(all.length).toBeGreaterThan(120);
    expect(spoken.length).toBeGreaterThan(70);
    expect(spoken.filter(({ got, expected }) => got !== expected)).toEqual([]);
  });

  it('are mostly read where there is something to say', () => {
    const readable = all.filter(({ expected }) => expected !== 'none');

    expect(readable.length).toBeGreaterThan(80);
    expect(readable.filter(({ got }) => got !== 'none').length / readable.length).toBeGreaterThan(
      0.85,
    );
  });
});

describe('whatever is typed', () => {
  it('is read as one of three kinds, or not at all', () => {
    const scraps = fc.constantFrom('I', 'you', "can't", 'must', 'if', ',', 'leave', 'never', '\n');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(scraps, { maxLength: 12 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        expect([...KINDS, undefined]).toContain(findKindOfLimit(typed));
        expect([...KINDS, undefined]).toContain(findKindOfAct(typed));
      }),
      { numRuns: 1000 },
    );
  });

  it('gets no reading when it is about harm', () => {
    for (const words of ['I leave if you hit me', 'you must never hit me again']) {
      expect(findKindOfLimit(words)).toBeUndefined();
    }
    expect(findKindOfAct('hurt you')).toBeUndefined();
  });

  it('gets no reading when it is a whole page', () => {
    expect(findKindOfLimit('I go to bed at ten and '.repeat(40))).toBeUndefined();
  });
});
