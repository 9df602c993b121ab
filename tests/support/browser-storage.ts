import { IDBFactory } from 'fake-indexeddb';
import type { KeptNews } from '../../src/lib/kept.ts';
import { openDatabase } from '../../src/tools/shared/storage/database.ts';
import { createVault, type Vault } from '../../src/tools/shared/storage/vault.ts';

/** A browser in memory, whose tabs share what is stored and tell each other. */
export interface Browser {
  readonly factory: IDBFactory;
  readonly openTab: () => Vault;
  /** What the tabs told each other. */
  readonly news: readonly KeptNews[];
  /** The record as it lies in the database, or undefined. */
  readonly readRaw: () => Promise<unknown>;
  readonly writeRaw: (value: unknown) => Promise<void>;
}

/** A new browser with nothing in it. */
export function startBrowser(): Browser {
  const factory = new IDBFactory();
  const database = openDatabase(() => factory);
  const news: KeptNews[] = [];
  const tabs: ((news: KeptNews) => void)[] = [];
  return {
    factory,
    news,
    openTab: () =>
      createVault({
        database: openDatabase(() => factory),
        crypto,
        connect(onNews) {
          tabs.push(onNews);
          return (told) => {
            news.push(told);
            for (const tab of tabs) if (tab !== onNews) queueMicrotask(() => tab(told));
          };
        },
      }),
    readRaw: () => database.read(),
    async writeRaw(value) {
      await database.swap(value, () => true, true);
    },
  };
}
