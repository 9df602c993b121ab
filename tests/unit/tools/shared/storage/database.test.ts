import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { isThing } from '../../../../../src/tools/shared/logic/three-way.ts';
import { openDatabase } from '../../../../../src/tools/shared/storage/database.ts';
import { composeRecord } from '../../../../../src/tools/shared/storage/record.ts';

const start = () => {
  const factory = new IDBFactory();
  return { factory, database: openDatabase(() => factory) };
};

describe('the database of what is kept', () => {
  it('is not made by looking whether there is one', async () => {
    const { factory, database } = start();

    expect(await database.read()).toBeUndefined();
    expect(await factory.databases()).toEqual([]);
  });

  it('is not made by a writing that expects one, so that what was deleted stays so', async () => {
    const { factory, database } = start();

    expect(await database.swap('words', () => true, false)).toBe('stale');
    expect(await factory.databases()).toEqual([]);
  });

  it('gives back what was written', async () => {
    const { database } = start();

    expect(await database.swap({ a: 1 }, (record) => record === undefined, true)).toBe('written');
    expect(await database.read()).toEqual({ a: 1 });
  });

  it('leaves a record alone that is not the expected one', async () => {
    const { database } = start();
    await database.swap('first', () => true, true);

    expect(await database.swap('second', (record) => record === 'other', false)).toBe('stale');
    expect(await database.read()).toBe('first');
  });

  it('lets one of two writers win who saw the same, and tells the other', async () => {
    const { database } = start();
    await database.swap(0, () => true, true);

    const results = await Promise.all(
      [1, 2].map((next) => database.swap(next, (record) => record === 0, false)),
    );

    expect(results.sort()).toEqual(['stale', 'written']);
  });

  it('takes last words at once, past a writing that still asks what is there', async () => {
    const { factory, database } = start();
    const record = (mark: string, text: string) => composeRecord(mark, { text });
    await database.swap(record('a', 'one'), () => true, true);
    const [swapped, read] = [
      database.swap(record('b', 'two'), (value) => isThing(value) && value['mark'] === 'a', false),
      database.read(),
    ];
    await Promise.resolve();

    database.hurry({ next: record('c', 'last'), before: ['a'] });

    expect(await swapped).toBe('stale');
    expect(await read).toEqual(record('c', 'last'));
    expect(await openDatabase(() => factory).read()).toEqual(record('c', 'last'));
  });

  it('holds last words until the next writing, and no longer', async () => {
    const { database } = start();
    const record = (mark: string) => composeRecord(mark, { text: mark });
    await database.swap(record('a'), () => true, true);
    database.hurry({ next: record('b'), before: ['a'] });
    await database.swap(record('c'), () => true, false);
    await database.swap(record('a'), () => true, false);

    expect(await database.read()).toEqual(record('a'));
  });

  it('is let go of, and there again when it is wanted', async () => {
    const { database } = start();
    await database.swap('words', () => true, true);
    database.release();
    database.hurry({ next: composeRecord('b', { text: '' }), before: [] });

    expect(await database.read()).toBe('words');
  });

  it('is gone after deleting, database and all, also while another tab was using it', async () => {
    const { factory, database } = start();
    await database.swap('words', () => true, true);
    const others = Promise.allSettled([database.read(), database.swap('more', () => true, false)]);

    await database.destroy();
    await others;

    expect(await factory.databases()).toEqual([]);
    expect(await database.read()).toBeUndefined();
  });

  it('says so when the browser refuses', async () => {
    const refused = openDatabase(() => {
      throw new DOMException('denied', 'SecurityError');
    });

    await expect(refused.read()).rejects.toThrow('denied');
    await expect(refused.swap(1, () => true, true)).rejects.toThrow('denied');
    await expect(refused.destroy()).rejects.toThrow('denied');
  });

  it('is not taken for nothing where the browser refuses to open what is there', async () => {
    const { factory } = start();
    const later = factory.open('kept', 9);
    await new Promise((done) => later.addEventListener('success', done));
    later.result.close();
    const older = openDatabase(() =>
      Object.assign(Object.create(factory) as IDBFactory, {
        open: (name: string) => factory.open(name, 1),
      }),
    );

    await expect(older.read()).rejects.toThrow();
    await expect(older.swap('words', () => true, true)).rejects.toThrow();
  });
});
