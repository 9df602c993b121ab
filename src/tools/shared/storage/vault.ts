/**
 * Where the tools keep what a reader asked them to keep: one record in one database of this browser.
 *
 * Nothing is there until a reader switches keeping on. Nothing is sent. Without a passphrase the record
 * is plain text; with one it is sealed (`seal.ts`), and the key stays in the memory of the page. Records
 * that are damaged, or from a later edition of the site, are never written over.
 */
import { parseKeptFile, type KeptFile } from '../logic/kept-file.ts';
import { composeKeptFile } from '../logic/kept-format.ts';
import type { KeptNews } from '../../../lib/kept.ts';
import { composeAside } from './aside.ts';
import type { Database } from './database.ts';
import {
  composeKeyStart,
  composeRecord,
  parseRecord,
  type KeptRecord,
  type Sealed,
} from './record.ts';
import type { MakeSeal, Seal } from './seal.ts';

/** What is kept, as far as it can be read now. `refused`: the browser did not let us look. */
export type VaultReading =
  | { readonly kind: 'nothing'; readonly isSealed: false }
  | VaultContent
  | { readonly kind: 'locked' }
  | { readonly kind: 'damaged'; readonly aside: string }
  | { readonly kind: 'newer' }
  | { readonly kind: 'refused' };

/** What is kept, readable, and the mark it had when it was read. */
export interface VaultContent {
  readonly kind: 'open';
  readonly file: KeptFile;
  readonly mark: string;
  readonly isSealed: boolean;
}

/** What a writing takes the place of. */
export type Before = VaultContent | { readonly kind: 'nothing' };

/** How a writing went. `stale`: somebody else wrote first, so read again. Nothing is half written. */
export type Written = 'written' | 'stale' | 'full' | 'refused';

/** How opening with a passphrase went. `noLock`: this browser or address has no means of sealing. */
export type Unlocked = 'open' | 'wrong' | 'noLock' | 'refused';

/** What one page does with what is kept. Tools on the same page share it, and the key. */
export interface Vault {
  readonly read: () => Promise<VaultReading>;
  /** What was last read or written here. A writing that goes by it is stale if somebody wrote since. */
  readonly recall: () => VaultContent | undefined;
  /** Writes the file in the place of what was read, or for the first time where nothing was. */
  readonly write: (file: KeptFile, before: Before) => Promise<Written>;
  /**
   * Seals the file in case the page closes before it is written: sealing takes a moment that there is not
   * then. Does nothing where nothing is sealed.
   */
  readonly prepare: (file: KeptFile) => Promise<void>;
  /**
   * The page may be about to close: lets go of the database, and leaves the file there at once if there is
   * one that may not be written yet. Of what is sealed it leaves what was sealed last.
   */
  readonly leave: (file: KeptFile | undefined) => void;
  readonly unlock: (makeSeal: MakeSeal) => Promise<Unlocked>;
  /** Forgets the key, here and in other tabs. */
  readonly lock: () => void;
  /** Seals what is kept with a new passphrase, or with none. Also where nothing is kept yet. */
  readonly setPassphrase: (makeSeal: MakeSeal | undefined) => Promise<Written | 'noLock'>;
  /** Deletes the database, whatever state it is in. Told of `deleted`, tools empty the screen as well. */
  readonly deleteEverything: (news?: KeptNews) => Promise<'deleted' | 'refused'>;
  /** Calls back when what is kept may have changed, here or in another tab, until the result is called. */
  readonly listen: (onNews: (news: KeptNews) => void) => () => void;
}

/** What the vault needs of a browser. */
export interface VaultParts {
  readonly database: Database;
  readonly crypto: Crypto;
  /** Tells other tabs; what they tell comes in through the callback. */
  readonly connect: (onNews: (news: KeptNews) => void) => (news: KeptNews) => void;
}

/** A vault on the given parts. */
export function createVault({ database, crypto, connect }: VaultParts): Vault {
  let ours: Seal | undefined;
  let latest: VaultContent | undefined;
  /** What is being written. */
  let pending: KeptRecord | undefined;
  /** What was sealed last, how many came before it, and what it was to take the place of. */
  let ready: { sealed: Sealed; turn: number; before: Before } | undefined;
  let turns = 0;
  const listeners = new Set<(news: KeptNews) => void>();
  const tellHere = (news: KeptNews) => {
    if (news !== 'changed') {
      ours = undefined;
      latest = undefined;
    }
    for (const listener of listeners) listener(news);
  };
  const tellTabs = connect((news) => {
    latest = undefined;
    tellHere(news);
  });
  const tell = (news: KeptNews) => {
    tellTabs(news);
    tellHere(news);
  };

  const composeMark = () => [...crypto.getRandomValues(new Uint8Array(16))].join('.');

  const read = async (): Promise<VaultReading> => {
    latest = undefined;
    let value: unknown;
    try {
      value = await database.read();
    } catch {
      return { kind: 'refused' };
    }
    const found = parseRecord(value);
    if (found.kind === 'nothing') return { kind: 'nothing', isSealed: false };
    if (found.kind === 'newer') return found;
    if (found.kind === 'damaged') return { kind: 'damaged', aside: composeAside(value) };
    const { record } = found;
    // A seal of another passphrase does not fit.
    const text = 'text' in record ? record.text : ours && (await ours.unseal(record.sealed));
    if (text === undefined) return { kind: 'locked' };
    const reading = parseKeptFile(text);
    if (reading.kind === 'newer') return reading;
    if (reading.kind === 'damaged') return { kind: 'damaged', aside: text };
    latest = {
      kind: 'open',
      file: reading.file,
      mark: record.mark,
      isSealed: 'sealed' in record,
    };
    return latest;
  };

  const sealFile = async (by: Seal, file: KeptFile, before: Before): Promise<Sealed> => {
    const turn = ++turns;
    const sealed = await by.seal(composeKeptFile(file));
    // What was begun later may be done sooner.
    if (!ready || ready.turn < turn) ready = { sealed, turn, before };
    return sealed;
  };

  const put = async (file: KeptFile, by: Seal | undefined, before: Before): Promise<Written> => {
    const oursBefore = ours;
    try {
      const content = by
        ? { sealed: await sealFile(by, file, before) }
        : { text: composeKeptFile(file) };
      const isExpected = (value: unknown) => {
        const now = parseRecord(value);
        return before.kind === 'nothing'
          ? now.kind === 'nothing'
          : now.kind === 'record' && now.record.mark === before.mark;
      };
      const mark = composeMark();
      pending = composeRecord(mark, content);
      // What was deleted meanwhile, by hand or by leaving quickly, must not come back.
      const written = await database.swap(pending, isExpected, before.kind === 'nothing');
      if (written === 'written') {
        // It may have been locked meanwhile.
        if (ours === oursBefore) {
          ours = by;
          latest = { kind: 'open', file, mark, isSealed: by !== undefined };
        }
        tell('changed');
      }
      return written;
    } catch (error) {
      return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'refused';
    } finally {
      pending = undefined;
    }
  };

  return {
    read,
    recall: () => latest,
    async write(file, before) {
      const isSealed = before.kind === 'open' && before.isSealed;
      return isSealed && !ours ? 'stale' : put(file, isSealed ? ours : undefined, before);
    },
    async prepare(file) {
      if (ours && latest?.isSealed) await sealFile(ours, file, latest);
    },
    leave(file) {
      if (file && latest) {
        const sealed = ready?.before === latest ? ready?.sealed : undefined;
        const content = latest.isSealed ? sealed && { sealed } : { text: composeKeptFile(file) };
        const before = [latest, pending].flatMap((record) => record?.mark ?? []);
        if (content) database.hurry({ next: composeRecord(composeMark(), content), before });
      }
      database.release();
    },
    async unlock(makeSeal) {
      if (!canSeal(crypto)) return 'noLock';
      try {
        const found = parseRecord(await database.read());
        if (found.kind === 'record' && 'sealed' in found.record) {
          const { sealed } = found.record;
          const made = await makeSeal(sealed);
          if ((await made.unseal(sealed)) === undefined) return 'wrong';
          ours = made;
        }
        tellHere('changed');
        return 'open';
      } catch {
        return 'refused';
      }
    },
    lock: () => tell('locked'),
    async setPassphrase(makeSeal) {
      if (!canSeal(crypto)) return 'noLock';
      const before = await read();
      if (before.kind !== 'open' && before.kind !== 'nothing') return 'refused';
      try {
        return await put(
          before.kind === 'open' ? before.file : {},
          await makeSeal?.(composeKeyStart(crypto)),
          before,
        );
      } catch {
        return 'refused';
      }
    },
    async deleteEverything(news = 'deleted') {
      try {
        latest = undefined;
        await database.destroy();
        tell(news);
        return 'deleted';
      } catch {
        return 'refused';
      }
    },
    listen(onNews) {
      listeners.add(onNews);
      return () => listeners.delete(onNews);
    },
  };
}

/** Whether texts can be sealed here: browsers offer it only on addresses that cannot be tampered with. */
function canSeal(crypto: Crypto): boolean {
  // The types promise what an address without https does not have.
  const found: Partial<Crypto> = crypto;
  return found.subtle !== undefined;
}
