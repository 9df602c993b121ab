import { get, update, type UseStore } from 'idb-keyval';
import { KEPT } from '../../../lib/kept.ts';

/** The one record this site keeps in a browser: in the database `kept`, in its store `kept`, under `all`. */
export interface Database {
  /** The record, or undefined where there is none. Looking leaves no trace: no database is made. */
  readonly read: () => Promise<unknown>;
  /** Puts `next` in the place of the record if `isExpected` still holds for it, in one transaction. */
  readonly swap: (
    next: unknown,
    isExpected: (record: unknown) => boolean,
    mayCreate: boolean,
  ) => Promise<'written' | 'stale'>;
  /** Deletes the whole database. */
  readonly destroy: () => Promise<void>;
}

const KEY = 'all';

/** The database, through whatever `findFactory` gives; a browser may refuse even to name it. */
export function openDatabase(findFactory: () => IDBFactory): Database {
  return {
    read: async () => (await use(findFactory, false, (store) => get<unknown>(KEY, store))).value,
    swap: async (next, isExpected, mayCreate) => {
      let isStale = false;
      const { isThere } = await use(findFactory, mayCreate, async (store) => {
        try {
          await update(
            KEY,
            (record: unknown) => {
              isStale = !isExpected(record);
              if (isStale) throw new Error('stale');
              return next;
            },
            store,
          );
        } catch (error) {
          if (!isStale) throw error;
        }
      });
      return isStale || !isThere ? 'stale' : 'written';
    },
    destroy: () =>
      new Promise((resolve, reject) => {
        const request = findFactory().deleteDatabase(KEPT);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(asError(request.error));
      }),
  };
}

interface Used<Value> {
  readonly isThere: boolean;
  readonly value: Value | undefined;
}

async function use<Value>(
  findFactory: () => IDBFactory,
  mayCreate: boolean,
  work: (store: UseStore) => Promise<Value>,
): Promise<Used<Value>> {
  const database = await open(findFactory(), mayCreate);
  if (!database) return { isThere: false, value: undefined };
  try {
    const value = await work(async (mode, callback) =>
      callback(database.transaction(KEPT, mode).objectStore(KEPT)),
    );
    return { isThere: true, value };
  } finally {
    // Left open, it would keep another tab, or the quick exit, from deleting it.
    database.close();
  }
}

function open(factory: IDBFactory, mayCreate: boolean): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = factory.open(KEPT);
    let isRefused = false;
    request.onupgradeneeded = () => {
      if (mayCreate) request.result.createObjectStore(KEPT);
      else {
        // Calling off the upgrade unmakes the database.
        isRefused = true;
        request.transaction?.abort();
      }
    };
    request.onsuccess = () => {
      const { result } = request;
      result.onversionchange = () => result.close();
      resolve(result);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isRefused) resolve(undefined);
      else reject(asError(request.error));
    };
  });
}

function asError(error: DOMException | null): Error {
  return error ?? new Error('The browser gave no reason.');
}
