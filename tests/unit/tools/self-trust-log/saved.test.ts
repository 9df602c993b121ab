import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/tools/self-trust-log/examples.ts';
import { withOutcome, withWords } from '../../../../src/tools/self-trust-log/logic.ts';
import { parseLog, SAVED } from '../../../../src/tools/self-trust-log/saved.ts';
import { parseKeptFile } from '../../../../src/tools/shared/logic/kept-file.ts';
import { composeKeptFile } from '../../../../src/tools/shared/logic/kept-format.ts';
import { readSaved } from '../../../../src/tools/shared/logic/saved-shape.ts';
import { mergeThreeWay } from '../../../../src/tools/shared/logic/three-way.ts';

const HUNCH = { id: 'one', on: '2026-11-22', words: { hunch: 'a' }, outcome: 'notYet' };

describe('hunches that are kept', () => {
  it('come back from the device and from a file as they were', () => {
    const all = Object.values(states);
    expect(all.length).toBeGreaterThan(4);
    for (const log of all) {
      const text = composeKeptFile({ [SAVED.slug]: { version: SAVED.version, data: log } });
      const reading = parseKeptFile(text);
      expect(reading.kind).toBe('file');
      if (reading.kind === 'file') {
        expect(readSaved(SAVED, reading.file[SAVED.slug]!)).toEqual({ kind: 'data', data: log });
      }
    }
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['hunches by name', { hunches: {} }],
    ['a hunch that is a word', { hunches: ['a'] }],
    ['one without an id', { hunches: [{ ...HUNCH, id: '' }] }],
    ['one on no day', { hunches: [{ ...HUNCH, on: 'today' }] }],
    ['an outcome that is none', { hunches: [{ ...HUNCH, outcome: 'won' }] }],
    ['a part that is none', { hunches: [{ ...HUNCH, words: { score: 'a' } }] }],
    ['words that are none', { hunches: [{ ...HUNCH, words: { hunch: 7 } }] }],
    ['words in a list', { hunches: [{ ...HUNCH, words: [] }] }],
    ['two with one id', { hunches: [HUNCH, HUNCH] }],
  ])('are not made out of %s', (_, data) => {
    expect(parseLog(data)).toBeUndefined();
  });

  it('are looked for in anything without a failure', () => {
    const near = fc.record({ hunches: fc.array(fc.oneof(fc.jsonValue(), fc.constant(HUNCH))) });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (data) => {
        const log = parseLog(data);
        if (log) expect(parseLog(log)).toEqual(log);
        expect(['data', 'damaged']).toContain(readSaved(SAVED, { version: 1, data }).kind);
      }),
    );
  });

  it('are looked for in any bytes without a failure', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const reading = parseKeptFile(new TextDecoder().decode(bytes));
        expect(['file', 'newer', 'damaged']).toContain(reading.kind);
      }),
    );
  });

  it('written and completed in two tabs come together', () => {
    const base = states.begun;
    const one = withOutcome(base, base.hunches[0]!, 'hoped');
    const other = withWords(base, { id: 'two', on: '2026-11-22' }, 'hunch', 'Rain');

    const { merged, isClean } = mergeThreeWay(base, one, other);

    expect(isClean).toBe(true);
    expect(parseLog(merged)?.hunches).toEqual([one.hunches[0], other.hunches[1]]);
  });

  it('hold nothing that we do not know', () => {
    expect(parseLog({ hunches: [{ ...HUNCH, more: 1 }], more: 2 })).toEqual({ hunches: [HUNCH] });
  });
});
