import { promisifyRequest } from 'idb-keyval';
import { KEPT } from '../../../lib/kept.ts';
import { findCurrent, type LastWords } from './record.ts';

/**
 * The one record this site keeps in a browser: in the database `kept`, in its store `kept`, under `all`.
 * Beside it, under `last`, a page that was closed in the middle of a writing leaves what it would have
 * written; that counts until the next writing, which takes its place (`findCurrent`).
 */
export interface Database {
  /** The record, or undefined where there is none. Looking leaves no trace: no database is made. */
  readonly read: () => Promise<unknown>;
  /** Puts `next` in the place of the record if `isExpected` still holds for it, in one transaction. */
  readonly swap: (
    next: unknown,
    isExpected: (record: unknown) => boolean,
    mayCreate: boolean,
  ) => Promise<'written' | 'stale'>;
  /** Leaves last words without waiting for anything: after this call the page may be gone. */
  readonly hurry: (last: LastWords) => void;
  /** Lets go of the database until it is wanted again. What is being written is still written. */
  readonly release: () => void;
  /** Deletes the whole database. */
  readonly destroy: () => Promise<void>;
}

const KEY = 'all';
const LAST = 'last';

/** The database, through whatever `findFactory` gives; a browser may refuse even to name it. */
export function openDatabase(findFactory: () => IDBFactory): Database {
  // Held from one use to the next: to open it anew takes longer than to write a word, and a reader may
  // be about to close the page.
  let held: IDBDatabase | undefined;
  const release = () => {
    held?.close();
    held = undefined;
  };
  const hold = async (mayCreate: boolean) => {
    if (held) return held;
    const database = await open(findFactory(), mayCreate);
    if (!database) return undefined;
    // Another use may have opened it meanwhile.
    release();
    held = database;
    // Still open, it would keep another tab, or the quick exit, from deleting it.
    database.onversionchange = release;
    database.onclose = release;
    return held;
  };
  /** What still waits for an answer. */
  const running = new Set<IDBTransaction>();
  const run = async <Value>(
    mode: IDBTransactionMode,
    mayCreate: boolean,
    work: (store: IDBObjectStore, transaction: IDBTransaction) => Promise<Value>,
  ): Promise<Value | undefined> => {
    const transaction = (await hold(mayCreate))?.transaction(KEPT, mode);
    if (!transaction) return undefined;
    running.add(transaction);
    try {
      return await work(transaction.objectStore(KEPT), transaction);
    } catch (error) {
      if (running.has(transaction)) throw error;
      // Called off by last words, it comes after them.
      return await run(mode, mayCreate, work);
    } finally {
      running.delete(transaction);
    }
  };

  return {
    read: () => run('readonly', false, look),
    async swap(next, isExpected, mayCreate) {
      const written = await run('readwrite', mayCreate, async (store, transaction) => {
        if (!isExpected(await look(store))) return 'stale';
        store.put(next, KEY);
        store.delete(LAST);
        // Not left to the browser, which waits for the page to have nothing more to ask.
        transaction.commit();
        await promisifyRequest(transaction);
        return 'written';
      });
      return written ?? 'stale';
    },
    hurry(last) {
      if (!held) return;
      for (const transaction of running) {
        try {
          // The answer would come too late, and nothing gets past what waits for one.
          transaction.abort();
        } catch {
          // It has it already.
        }
      }
      running.clear();
      const transaction = held.transaction(KEPT, 'readwrite');
      transaction.objectStore(KEPT).put(last, LAST);
      transaction.commit();
    },
    release,
    async destroy() {
      release();
      await promisifyRequest(findFactory().deleteDatabase(KEPT));
    },
  };
}

async function look(store: IDBObjectStore): Promise<unknown> {
  const requests = [KEY, LAST].map((key) => promisifyRequest<unknown>(store.get(key)));
  const [record, last] = await Promise.all(requests);
  return findCurrent(record, last);
}

async function open(factory: IDBFactory, mayCreate: boolean): Promise<IDBDatabase | undefined> {
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
  request.addEventListener('error', (event) => event.preventDefault());
  try {
    return await promisifyRequest(request);
  } catch (error) {
    if (isRefused) return undefined;
    throw error;
  }
}
