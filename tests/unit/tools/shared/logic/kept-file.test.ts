import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  listChanges,
  parseKeptFile,
  withChanges,
  withEntry,
  type KeptFile,
} from '../../../../../src/tools/shared/logic/kept-file.ts';
import { composeKeptFile } from '../../../../../src/tools/shared/logic/kept-format.ts';
import { readSaved, type SavedShape } from '../../../../../src/tools/shared/logic/saved-shape.ts';
import { isThing } from '../../../../../src/tools/shared/logic/three-way.ts';

const NOTES: SavedShape<unknown> = {
  slug: 'notes',
  version: 2,
  parse: (data) => (isThing(data) && Object.keys(data).length <= 3 ? data : undefined),
  migrations: [(data) => ({ first: data })],
};
const notes = (data: unknown, version = 2) => ({ notes: { version, data } });

const slug = fc.constantFrom('notes', 'log', 'promises', '__proto__');
const file: fc.Arbitrary<KeptFile> = fc.dictionary(
  slug,
  fc.record({ version: fc.integer({ min: 1, max: 9 }), data: fc.jsonValue() }),
);

describe('one file for everything', () => {
  it('comes back as it was saved', () => {
    fc.assert(
      fc.property(file, (kept) => {
        const reading = parseKeptFile(composeKeptFile(kept));
        expect(reading.kind).toBe('file');
        if (reading.kind === 'file') {
          expect(JSON.stringify(reading.file)).toBe(JSON.stringify(kept));
        }
      }),
    );
  });

  it.each([
    ['nothing', '', 'damaged'],
    ['words', 'hello', 'damaged'],
    ['half a file', composeKeptFile(notes({})).slice(0, -3), 'damaged'],
    ['somebody else’s file', '{"app":"other","version":1,"tools":{}}', 'damaged'],
    ['no tools', '{"app":"small-promises","version":1}', 'damaged'],
    ['a list of tools', '{"app":"small-promises","version":1,"tools":[]}', 'damaged'],
    [
      'a tool without a version',
      '{"app":"small-promises","version":1,"tools":{"a":{"data":1}}}',
      'damaged',
    ],
    [
      'a tool of a version before the first',
      '{"app":"small-promises","version":1,"tools":{"a":{"version":0,"data":1}}}',
      'damaged',
    ],
    [
      'a tool of a version and a half',
      '{"app":"small-promises","version":1,"tools":{"a":{"version":1.5,"data":1}}}',
      'damaged',
    ],
    [
      'a tool without data',
      '{"app":"small-promises","version":1,"tools":{"a":{"version":1}}}',
      'damaged',
    ],
    ['a later edition', '{"app":"small-promises","version":2,"anything":true}', 'newer'],
  ])('%s is not one', (_, text, kind) => {
    expect(parseKeptFile(text)).toEqual({ kind });
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['file', 'newer', 'damaged']).toContain(parseKeptFile(text).kind);
      }),
    );
  });

  it('gives one tool another part, and the others theirs', () => {
    const kept = { a: { version: 1, data: 1 }, b: { version: 1, data: 2 } };

    expect(withEntry(kept, 'a', { version: 2, data: 3 })).toEqual({
      b: kept.b,
      a: { version: 2, data: 3 },
    });
    expect(withEntry(kept, 'a', undefined)).toEqual({ b: kept.b });
  });
});

describe('taking in a file', () => {
  it.each([
    ['that holds the same', notes({ a: 1 }), notes({ a: 1 }), 'same'],
    ['that holds less', notes({ a: 1, b: 2 }), notes({ a: 1 }), 'same'],
    ['that holds something new', {}, notes({ a: 1 }), 'new'],
    ['that holds more', notes({ a: 1 }), notes({ b: 2 }), 'joined'],
    ['that holds an older shape', notes({ a: 1 }), notes('old', 1), 'joined'],
    ['that says otherwise', notes({ a: 1 }), notes({ a: 2 }), 'differs'],
    ['that makes too much together', notes({ a: 1, b: 1 }), notes({ c: 1, d: 1 }), 'differs'],
    ['that is too new', notes({ a: 1 }), notes({ a: 1 }, 3), 'refused'],
    ['that is damaged', notes({ a: 1 }), notes('damaged'), 'refused'],
    ['where what is here is damaged', notes('damaged'), notes({ a: 1 }), 'refused'],
    ['of a tool that is not known here', {}, { other: { version: 7, data: 1 } }, 'new'],
  ])('%s', (_, here, there, kind) => {
    expect(listChanges(here, there, [NOTES]).map((change) => change.kind)).toEqual([kind]);
  });

  it('joins the parts, and changes nothing it was not told of', () => {
    const here = { ...notes({ a: 1, b: 1 }), other: { version: 1, data: 'mine' } };
    const changes = listChanges(here, notes({ a: 2, c: 3 }), [NOTES]);

    expect(withChanges(here, changes, 'ours')).toEqual({
      other: here.other,
      ...notes({ a: 1, b: 1, c: 3 }),
    });
    expect(withChanges(here, changes, 'theirs')).toEqual({
      other: here.other,
      ...notes({ a: 2, b: 1, c: 3 }),
    });
  });

  it.each([
    ['that is too new', notes({ a: 1 }), notes({ a: 2 }, 3)],
    ['that is damaged', notes({ a: 1 }), notes('damaged')],
    ['where what is here is damaged', notes('damaged'), notes({ a: 1 })],
  ])('%s leaves what is here as it is', (_, here, there) => {
    const changes = listChanges(here, there, [NOTES]);

    expect(withChanges(here, changes, 'ours')).toEqual(here);
    expect(withChanges(here, changes, 'theirs')).toEqual(here);
  });

  it('whoever’s words stay, makes something that the tool can open', () => {
    const part = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(2), { maxKeys: 3 });
    fc.assert(
      fc.property(part, part, fc.constantFrom('ours', 'theirs'), (ours, theirs, prefer) => {
        const here = notes(ours);
        const after = withChanges(here, listChanges(here, notes(theirs), [NOTES]), prefer);
        expect(readSaved(NOTES, after['notes']!).kind).toBe('data');
      }),
    );
  });

  it('on an empty device makes it as it was, and twice changes nothing more', () => {
    fc.assert(
      fc.property(file, (kept) => {
        const restored = withChanges({}, listChanges({}, kept, []), 'ours');
        expect(JSON.stringify(restored)).toBe(JSON.stringify(kept));
        expect(listChanges(restored, kept, []).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('never takes away a tool, nor a part that only one of the two has', () => {
    const data = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(2));
    const part = fc.record({ version: fc.constant(1), data });
    const both = fc.dictionary(slug, part);
    fc.assert(
      fc.property(both, both, fc.constantFrom('ours', 'theirs'), (here, there, prefer) => {
        const after = withChanges(here, listChanges(here, there, []), prefer);
        for (const source of [here, there]) {
          for (const [name, entry] of Object.entries(source)) {
            const found = new Map(Object.entries(after)).get(name)?.data;
            expect(Object.keys(Object(found))).toEqual(
              expect.arrayContaining(Object.keys(entry.data)),
            );
          }
        }
      }),
    );
  });
});
