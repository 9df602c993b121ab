import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeRecord,
  findCurrent,
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
    ['no format', { mark: 'm', text: 'words' }, 'damaged'],
    [
      'a salt of no bytes',
      composeRecord('m', { sealed: { ...sealed, salt: [1] as never } }),
      'damaged',
    ],
    ['no content', { format: 1, mark: 'm' }, 'damaged'],
    ['too few rounds', composeRecord('m', { sealed: { ...sealed, rounds: 1 } }), 'damaged'],
    ['endless rounds', composeRecord('m', { sealed: { ...sealed, rounds: 1e12 } }), 'damaged'],
    ['a later edition', { format: 2, whatever: true }, 'newer'],
  ])('may be something else: %s', (_, value, kind) => {
    expect(parseRecord(value)).toEqual({ kind });
  });

  it('can be anything at all without a failure', () => {
    fc.assert(
      fc.property(
        fc.anything({ withTypedArray: true, withBigInt: true, withMap: true }),
        (value) => {
          expect(['nothing', 'record', 'newer', 'damaged']).toContain(parseRecord(value).kind);
        },
      ),
    );
  });
});

describe('last words', () => {
  const next = composeRecord('c', { text: 'last' });
  const last = { next, before: ['a', 'b'] };

  it.each([
    ['nobody has written since', composeRecord('a', { text: 'words' }), next],
    ['the writing they came after went through', composeRecord('b', { text: 'words' }), next],
  ])('count where %s', (_, record, expected) => {
    expect(findCurrent(record, last)).toEqual(expected);
  });

  it.each([
    ['somebody has written since', composeRecord('d', { text: 'more' }), last],
    ['all was deleted', undefined, last],
    ['there are none', composeRecord('a', { text: 'words' }), undefined],
    ['they cannot be read', composeRecord('a', { text: 'words' }), { next, before: 'a' }],
  ])('do not count where %s', (_, record, left) => {
    expect(findCurrent(record, left)).toBe(record);
  });

  it('can be anything at all without a failure', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (record, left) => {
        expect(() => findCurrent(record, left)).not.toThrow();
      }),
    );
  });
});
