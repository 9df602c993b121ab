import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeAside,
  composeRecord,
  parseRecord,
} from '../../../../../src/tools/shared/storage/record.ts';

const sealed = {
  salt: new Uint8Array(16),
  rounds: 600_000,
  iv: new Uint8Array(12),
  bytes: new Uint8Array(8),
};

describe('the one record', () => {
  it.each([
    ['a text', composeRecord('m', { text: 'words' })],
    ['something sealed', composeRecord('m', { sealed })],
  ])('is read as it was written: %s', (_, record) => {
    expect(parseRecord(record)).toEqual({ kind: 'record', record });
  });

  it.each([
    ['nothing', undefined, 'nothing'],
    ['null', null, 'damaged'],
    ['a number', 7, 'damaged'],
    ['no mark', { format: 1, text: 'words' }, 'damaged'],
    ['no content', { format: 1, mark: 'm' }, 'damaged'],
    ['too few rounds', composeRecord('m', { sealed: { ...sealed, rounds: 1 } }), 'damaged'],
    ['endless rounds', composeRecord('m', { sealed: { ...sealed, rounds: 1e12 } }), 'damaged'],
    ['a later edition', { format: 2, whatever: true }, 'newer'],
  ])('may be something else: %s', (_, value, kind) => {
    expect(parseRecord(value)).toEqual({ kind });
  });

  it('can be anything at all without a failure, and be handed out as a text', () => {
    fc.assert(
      fc.property(
        fc.anything({ withTypedArray: true, withBigInt: true, withMap: true }),
        (value) => {
          expect(['nothing', 'record', 'newer', 'damaged']).toContain(parseRecord(value).kind);
          expect(typeof composeAside(value)).toBe('string');
        },
      ),
    );
  });

  it('is handed out as it is: a text as that text, bytes as their numbers', () => {
    const round: Record<string, unknown> = {};
    round['self'] = round;

    expect(composeAside({ format: 1, text: '{"half' })).toBe('{"half');
    expect(composeAside({ iv: new Uint8Array([1, 2]) })).toBe('{"iv":[1,2]}');
    expect(composeAside(round)).toBe('[object Object]');
  });

  it.each([
    ['a number too long for JSON', { count: 10n }, '{"count":"10"}'],
    ['a name that hides its own text', { toString: '', self: undefined }, '{"toString":""}'],
    ['nothing at all', undefined, '[object Undefined]'],
  ])('is handed out whatever it holds: %s', (_, value, text) => {
    expect(composeAside(value)).toBe(text);
  });

  it('is handed out even where it holds itself and hides its text', () => {
    const round: Record<string, unknown> = { toString: '' };
    round['self'] = round;

    expect(composeAside(round)).toBe('[object Object]');
  });
});
