import { findEntry, withEntry, type KeptFile } from '../logic/kept-file.ts';
import { readSaved, type SavedShape } from '../logic/saved-shape.ts';
import { isSame, mergeThreeWay } from '../logic/three-way.ts';
import type { Vault, VaultContent } from './vault.ts';

/**
 * Whether a tool's data is kept. The tool goes on in every state.
 * - `off`: nothing of this tool is kept. `ended` says how that came about, if it was on before.
 * - `locked`: something is kept, and nobody can read what without the passphrase.
 * - `differs`: this page and another tab changed the same thing; the reader says which stays.
 * - `full`, `refused`: the browser would not write, or would not let us look.
 * - `damaged`: what is kept cannot be read. It stays untouched, and `aside` is all of it.
 * - `newer`: what is kept is from a later edition of the site. It stays untouched.
 */
export type Keeping =
  | { readonly status: 'off'; readonly ended?: 'stopped' | 'gone' | 'deleted' | undefined }
  | { readonly status: 'on'; readonly isSealed: boolean }
  | { readonly status: 'damaged'; readonly aside: string }
  | { readonly status: 'locked' | 'differs' | 'full' | 'refused' | 'newer' };

/** Keeps one tool's data in step with the device. */
export interface Keeper<Data> {
  readonly vault: Vault;
  /** Takes what the reader has just changed. */
  readonly change: (next: Data) => void;
  readonly turnOn: () => Promise<void>;
  /** Takes this tool's part off the device. What is on the screen stays. */
  readonly turnOff: () => Promise<void>;
  /** Tries again after trouble, with an answer where the reader was asked whose words stay. */
  readonly settle: (prefer?: 'mine' | 'theirs') => Promise<void>;
  /** Puts what is on the screen in the place of what is damaged. */
  readonly startOver: () => Promise<void>;
  /** Writes what is left to write, and forgets the key. */
  readonly lock: () => Promise<void>;
  /** The page may be about to close: what is not written yet is left on the device without a wait. */
  readonly leave: () => void;
  readonly stop: () => void;
}

/** What a keeper needs: the tool's shape, what it starts with, and whom to tell. */
export interface KeeperParts<Data> {
  readonly vault: Vault;
  readonly shape: SavedShape<Data>;
  readonly start: Data;
  readonly onData: (data: Data) => void;
  readonly onKeeping: (keeping: Keeping) => void;
}

interface SettleParts {
  readonly prefer?: 'mine' | 'theirs' | undefined;
  /** What the device holds, where that need not be read again. */
  readonly known?: VaultContent | undefined;
  /** Whether this tool's part is made where there is none. */
  readonly isFirst?: boolean | undefined;
}

/**
 * A keeper. All it does is settle: read what is kept, put it together with what the reader changed here
 * since the last time, write the two if that is more than was kept, and show it. Loading, saving, other
 * tabs and imports are all that one step.
 */
export function createKeeper<Data>({
  vault,
  shape,
  start,
  onData,
  onKeeping,
}: KeeperParts<Data>): Keeper<Data> {
  const { slug, version } = shape;
  let now = start;
  /** What the device held when this page last agreed with it. */
  let base: Data = start;
  let keeping: Keeping = { status: 'off' };
  let wasOn = false;
  let work = Promise.resolve();
  /** Whether what was typed is already about to be taken up. */
  let isWaiting = false;

  const show = (next: Keeping) => {
    if (isSame(keeping, next)) return;
    if (next.status === 'on') wasOn = true;
    keeping = next;
    onKeeping(next);
  };
  const showOff = (ended?: 'stopped' | 'gone' | 'deleted') => {
    base = start;
    wasOn = false;
    show({ status: 'off', ended });
  };
  const take = (next: Data) => {
    if (isSame(now, next)) return;
    now = next;
    onData(next);
  };
  // One thing after the other: two steps at once would each undo the other.
  const inTurn = (step: () => Promise<void>) => {
    work = work.then(step).catch(() => show({ status: 'refused' }));
    return work;
  };

  const settleOnce = async ({ prefer, known, isFirst }: SettleParts = {}): Promise<void> => {
    const reading = known ?? (await vault.read());
    if (reading.kind === 'damaged') return show({ status: 'damaged', aside: reading.aside });
    if (reading.kind !== 'open' && reading.kind !== 'nothing') {
      return show({ status: reading.kind });
    }
    const file = reading.kind === 'open' ? reading.file : {};
    const entry = findEntry(file, slug);
    if (!entry && !isFirst) {
      return keeping.status === 'off' ? undefined : showOff(wasOn ? 'gone' : undefined);
    }
    const theirs = entry && readSaved(shape, entry);
    if (theirs?.kind === 'newer') return show({ status: 'newer' });
    if (theirs?.kind === 'damaged') {
      return show({ status: 'damaged', aside: JSON.stringify(entry) });
    }
    const mine = now;
    const next = theirs ? putTogether(shape, base, mine, theirs.data, prefer) : mine;
    if (next === undefined) return show({ status: 'differs' });
    if (!theirs || !isSame(next, theirs.data)) {
      const written = await vault.write(withEntry(file, slug, { version, data: next }), reading);
      if (written === 'stale') return settleOnce({ prefer, isFirst });
      if (written !== 'written') return show({ status: written });
    }
    base = next;
    // The reader may have gone on while this was being written.
    const later = now;
    take(putTogether(shape, mine, later, next, 'mine') ?? next);
    show({ status: 'on', isSealed: reading.isSealed });
    if (later !== mine) return settleOnce({ known: vault.recall() });
  };

  const takeOut = async (): Promise<boolean> => {
    const reading = await vault.read();
    if (reading.kind === 'nothing') return true;
    if (reading.kind !== 'open') {
      await settleOnce();
      return false;
    }
    const rest = withEntry(reading.file, slug, undefined);
    // With nothing left to keep, nothing is left: not even an empty database.
    if (Object.keys(rest).length === 0 && !reading.isSealed) {
      const isDeleted = (await vault.deleteEverything('changed')) === 'deleted';
      if (!isDeleted) show({ status: 'refused' });
      return isDeleted;
    }
    const written = await vault.write(rest, reading);
    if (written === 'stale') return takeOut();
    if (written !== 'written') show({ status: written });
    return written === 'written';
  };

  /** Everything that is kept, and with it what is not written yet, if there is such. */
  const composeLeft = (): KeptFile | undefined => {
    const file = keeping.status === 'on' && !isSame(now, base) ? vault.recall()?.file : undefined;
    const entry = file && findEntry(file, slug);
    const theirs = entry && readSaved(shape, entry);
    if (!file || theirs?.kind !== 'data') return undefined;
    const data = putTogether(shape, base, now, theirs.data, 'mine');
    return data === undefined ? undefined : withEntry(file, slug, { version, data });
  };

  // What this page itself is deleting does not come as news.
  let isEnding = false;
  const stopListening = vault.listen((news) => {
    if (isEnding) return;
    void inTurn(async () => {
      if (news === 'changed') return settleOnce({ known: vault.recall() });
      // A writing may have found it gone a moment before it was told why.
      if (keeping.status === 'off' && keeping.ended !== 'gone') return;
      // Words that could not be kept are nowhere else, so a lock leaves them on the screen.
      if (news === 'deleted' || isSame(now, base)) {
        take(start);
        base = start;
      }
      return news === 'deleted' ? showOff('deleted') : settleOnce();
    });
  });

  return {
    vault,
    change(next) {
      now = next;
      if (keeping.status === 'off' || keeping.status === 'locked') return;
      const left = keeping.status === 'on' && keeping.isSealed ? composeLeft() : undefined;
      // Should it fail, the writing will tell.
      if (left) vault.prepare(left).catch(() => undefined);
      if (isWaiting) return;
      isWaiting = true;
      void inTurn(() => {
        isWaiting = false;
        // Nothing is read first: the reader may be about to close the page.
        return settleOnce({ known: vault.recall() });
      });
    },
    turnOn: () => inTurn(() => settleOnce({ isFirst: true })),
    turnOff: () =>
      inTurn(async () => {
        isEnding = true;
        const isOut = await takeOut();
        isEnding = false;
        if (isOut) showOff('stopped');
      }),
    lock: () =>
      inTurn(async () => {
        await settleOnce();
        vault.lock();
      }),
    settle: (prefer) => inTurn(() => settleOnce({ prefer })),
    leave: () => vault.leave(composeLeft()),
    startOver: () =>
      inTurn(async () => {
        isEnding = true;
        const { kind } = await vault.read();
        await (kind === 'damaged' ? vault.deleteEverything('changed') : takeOut());
        isEnding = false;
        return settleOnce({ isFirst: true });
      }),
    stop: stopListening,
  };
}

function putTogether<Data>(
  shape: SavedShape<Data>,
  base: Data,
  mine: Data,
  theirs: Data,
  prefer: 'mine' | 'theirs' | undefined,
): Data | undefined {
  const { merged, isClean } =
    prefer === 'theirs' ? mergeThreeWay(base, theirs, mine) : mergeThreeWay(base, mine, theirs);
  const fitting = shape.parse(merged);
  if (fitting !== undefined && (isClean || prefer)) return fitting;
  return prefer && (prefer === 'mine' ? mine : theirs);
}
