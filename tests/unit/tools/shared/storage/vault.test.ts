import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../../../../src/tools/shared/storage/database.ts';
import { withPassphrase } from '../../../../../src/tools/shared/storage/seal.ts';
import {
  createVault,
  type Vault,
  type VaultContent,
} from '../../../../../src/tools/shared/storage/vault.ts';
import { startBrowser } from '../../../../support/browser-storage.ts';

const FILE = { 'micro-promises': { version: 1, data: { promise: 'call my sister on Sundays' } } };
const NOTHING = { kind: 'nothing' } as const;
const PASSPHRASE = 'four small brown birds';

async function readOpen(vault: Vault): Promise<VaultContent> {
  const reading = await vault.read();
  if (reading.kind !== 'open') throw new Error(`It is ${reading.kind}.`);
  return reading;
}

/** Every string and every run of bytes in a value, as text. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [new TextDecoder('latin1').decode(value)];
  return typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, part]) => [key, ...listTexts(part)])
    : [];
}

describe('what is kept', () => {
  it('is nothing, until a reader asks', async () => {
    const browser = startBrowser();
    const vault = browser.openTab();

    expect((await vault.read()).kind).toBe('nothing');
    expect(await browser.factory.databases()).toEqual([]);
  });

  it('is there again in another tab', async () => {
    const browser = startBrowser();
    expect(await browser.openTab().write(FILE, NOTHING)).toBe('written');

    expect((await readOpen(browser.openTab())).file).toEqual(FILE);
  });

  it('is not written over by a tab that has not seen it', async () => {
    const browser = startBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    await one.write(FILE, NOTHING);
    const seen = await readOpen(other);
    await one.write({}, await readOpen(one));

    expect(await other.write(FILE, NOTHING)).toBe('stale');
    expect(await other.write(FILE, seen)).toBe('stale');
    expect((await readOpen(other)).file).toEqual({});
  });

  it('can be recalled as it was last read or written, and not after a lock or a deletion', async () => {
    const vault = startBrowser().openTab();
    expect(vault.recall()).toBeUndefined();
    await vault.write(FILE, NOTHING);
    expect(vault.recall()?.file).toEqual(FILE);

    vault.lock();
    expect(vault.recall()).toBeUndefined();
    await vault.read();
    await vault.deleteEverything('changed');
    expect(vault.recall()).toBeUndefined();
  });

  it('stays locked though a writing ends after the lock', async () => {
    const vault = startBrowser().openTab();
    await vault.write(FILE, NOTHING);
    await vault.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    const writing = vault.write({}, await readOpen(vault));

    vault.lock();

    expect(await writing).toBe('written');
    expect(vault.recall()).toBeUndefined();
    expect((await vault.read()).kind).toBe('locked');
  });

  it('has the last words of a page that closed in the middle of a writing', async () => {
    const browser = startBrowser();
    const [closing, other] = [browser.openTab(), browser.openTab()];
    await closing.write({}, NOTHING);
    void closing.write({}, await readOpen(closing));

    closing.leave(FILE);

    expect((await readOpen(other)).file).toEqual(FILE);
    expect(await other.write({}, await readOpen(other))).toBe('written');
    expect((await readOpen(browser.openTab())).file).toEqual({});
  });

  it('is sealed in last words too, or they are not left', async () => {
    const browser = startBrowser();
    const vault = browser.openTab();
    await vault.write({}, NOTHING);
    await vault.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    vault.leave(FILE);

    expect(listTexts(await browser.readRaw()).join()).not.toContain('sister');
    expect((await readOpen(vault)).file).toEqual({});
  });

  it('has the last words that were sealed before a page closed', async () => {
    const browser = startBrowser();
    const vault = browser.openTab();
    await vault.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    await readOpen(vault);
    await vault.prepare(FILE);

    vault.leave(FILE);

    const later = browser.openTab();
    await later.unlock(withPassphrase(crypto, PASSPHRASE));
    expect((await readOpen(later)).file).toEqual(FILE);
    expect(listTexts(await browser.readRaw()).join()).not.toContain('sister');
  });

  it('is not taken back to what was sealed before another tab wrote', async () => {
    const browser = startBrowser();
    const [vault, other] = [browser.openTab(), browser.openTab()];
    await vault.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    await other.unlock(withPassphrase(crypto, PASSPHRASE));
    await readOpen(vault);
    await vault.prepare({});
    await other.write(FILE, await readOpen(other));
    await readOpen(vault);

    vault.leave({});

    expect((await readOpen(other)).file).toEqual(FILE);
  });

  it('is told to other tabs without a word of it', async () => {
    const browser = startBrowser();
    const vault = browser.openTab();
    await vault.write(FILE, NOTHING);
    await vault.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    vault.lock();
    await vault.deleteEverything();

    expect(browser.news).toEqual(['changed', 'changed', 'locked', 'deleted']);
  });

  it('is gone after deleting, and does not come back with a late writing', async () => {
    const browser = startBrowser();
    const vault = browser.openTab();
    await vault.write(FILE, NOTHING);
    const before = await readOpen(vault);

    expect(await vault.deleteEverything()).toBe('deleted');

    expect(await vault.write(FILE, before)).toBe('stale');
    expect(await browser.factory.databases()).toEqual([]);
  });
});

describe('a passphrase', () => {
  it('hides every word, the names of tools, and how much there is', async () => {
    const sizes = new Set<number>();
    for (const data of ['', 'a single word', 'many words '.repeat(300)]) {
      const browser = startBrowser();
      const vault = browser.openTab();
      await vault.setPassphrase(withPassphrase(crypto, PASSPHRASE));
      await vault.write({ 'micro-promises': { version: 1, data } }, await readOpen(vault));

      const texts = listTexts(await browser.readRaw()).join('\n');
      expect(texts.length).toBeGreaterThan(8000);
      expect(texts).not.toMatch(/promise|word|tools|version|birds/i);
      sizes.add(texts.length >> 10);
    }
    expect(sizes.size).toBe(1);
  });

  it('keeps other tabs and later days out, until it is typed', async () => {
    const browser = startBrowser();
    const vault = browser.openTab();
    await vault.write(FILE, NOTHING);
    expect(await vault.setPassphrase(withPassphrase(crypto, PASSPHRASE))).toBe('written');
    expect(await readOpen(vault)).toMatchObject({ file: FILE, isSealed: true });

    const later = browser.openTab();
    expect((await later.read()).kind).toBe('locked');
    expect(await later.unlock(withPassphrase(crypto, 'four small brown bird'))).toBe('wrong');
    expect((await later.read()).kind).toBe('locked');
    expect(await later.unlock(withPassphrase(crypto, PASSPHRASE))).toBe('open');
    expect((await readOpen(later)).file).toEqual(FILE);
  });

  it('locks again at a press, in every tab', async () => {
    const browser = startBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    await one.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    await other.unlock(withPassphrase(crypto, PASSPHRASE));

    one.lock();
    await Promise.resolve();

    expect((await one.read()).kind).toBe('locked');
    expect((await other.read()).kind).toBe('locked');
  });

  it('once locked, lets nothing be written, least of all as plain text', async () => {
    const browser = startBrowser();
    const vault = browser.openTab();
    await vault.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    const before = await readOpen(vault);
    const raw = await browser.readRaw();
    vault.lock();

    expect(await vault.write(FILE, before)).toBe('stale');
    expect(await browser.readRaw()).toEqual(raw);
  });

  it('can be changed: the old one opens nothing, and tabs that had it must ask again', async () => {
    const browser = startBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    await one.write(FILE, NOTHING);
    await one.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    await other.unlock(withPassphrase(crypto, PASSPHRASE));
    const seen = await readOpen(other);

    await one.setPassphrase(withPassphrase(crypto, 'a new one'));

    expect((await other.read()).kind).toBe('locked');
    expect(await other.write({}, seen)).toBe('stale');
    expect(await other.unlock(withPassphrase(crypto, PASSPHRASE))).toBe('wrong');
    expect(await other.unlock(withPassphrase(crypto, 'a new one'))).toBe('open');
    expect((await readOpen(other)).file).toEqual(FILE);
  });

  it('can be taken away again', async () => {
    const browser = startBrowser();
    const vault = browser.openTab();
    await vault.write(FILE, NOTHING);
    await vault.setPassphrase(withPassphrase(crypto, PASSPHRASE));

    expect(await vault.setPassphrase(undefined)).toBe('written');

    expect(await readOpen(browser.openTab())).toMatchObject({ file: FILE, isSealed: false });
  });

  it('cannot be set over something that is locked, damaged or newer', async () => {
    const browser = startBrowser();
    await browser.openTab().setPassphrase(withPassphrase(crypto, PASSPHRASE));

    expect(await browser.openTab().setPassphrase(withPassphrase(crypto, 'mine'))).toBe('refused');
    for (const raw of ['rubbish', { format: 9 }]) {
      await browser.writeRaw(raw);
      expect(await browser.openTab().setPassphrase(withPassphrase(crypto, 'mine'))).toBe('refused');
      expect(await browser.readRaw()).toEqual(raw);
    }
  });

  it('is not offered where the browser has no means of sealing', async () => {
    const vault = createVault({
      database: {
        read: async () => undefined,
        swap: async () => 'written',
        hurry: () => undefined,
        release: () => undefined,
        destroy: async () => undefined,
      },
      crypto: { getRandomValues: crypto.getRandomValues.bind(crypto) } as Crypto,
      connect: () => () => undefined,
    });

    expect(await vault.setPassphrase(withPassphrase(crypto, PASSPHRASE))).toBe('noLock');
    expect(await vault.unlock(withPassphrase(crypto, PASSPHRASE))).toBe('noLock');
  });

  it('does not open what was tampered with, and does not touch it', async () => {
    const browser = startBrowser();
    await browser.openTab().setPassphrase(withPassphrase(crypto, PASSPHRASE));
    const raw = (await browser.readRaw()) as { sealed: { bytes: Uint8Array } };
    raw.sealed.bytes[100]! ^= 1;
    await browser.writeRaw(raw);

    expect(await browser.openTab().unlock(withPassphrase(crypto, PASSPHRASE))).toBe('wrong');
    expect(await browser.readRaw()).toEqual(raw);
  });
});

describe('what cannot be read', () => {
  it('is never written over, whatever it is, and can be taken out as a text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue(),
          fc.uint8Array(),
          fc.record({ format: fc.constant(1), mark: fc.string(), text: fc.string() }),
        ),
        async (raw) => {
          const browser = startBrowser();
          await browser.writeRaw(raw);
          const before = await browser.readRaw();
          const vault = browser.openTab();
          const reading = await vault.read();

          expect(['damaged', 'newer']).toContain(reading.kind);
          expect(await vault.write(FILE, NOTHING)).toBe('stale');
          expect(await vault.setPassphrase(withPassphrase(crypto, PASSPHRASE))).toBe('refused');
          expect(await vault.unlock(withPassphrase(crypto, PASSPHRASE))).not.toBe('wrong');
          expect(await browser.readRaw()).toEqual(before);
          if (reading.kind === 'damaged') expect(typeof reading.aside).toBe('string');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a browser that refuses', () => {
  const calls = ['read', 'swap', 'destroy'] as const satisfies readonly (keyof Database)[];

  it.each(calls)('at “%s” is reported, not thrown, and harms nothing', async (call) => {
    const browser = startBrowser();
    await browser.openTab().write(FILE, NOTHING);
    const refuse = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    const working: Database = {
      read: browser.readRaw,
      swap: async () => 'written',
      hurry: () => undefined,
      release: () => undefined,
      destroy: async () => undefined,
    };
    const vault = createVault({
      database: { ...working, [call]: refuse },
      crypto,
      connect: () => () => undefined,
    });

    const said = [
      (await vault.read()).kind,
      await vault.write(FILE, NOTHING),
      await vault.setPassphrase(withPassphrase(crypto, PASSPHRASE)),
      await vault.unlock(withPassphrase(crypto, PASSPHRASE)),
      await vault.deleteEverything(),
    ];

    expect(said).toContain('refused');
    expect((await readOpen(browser.openTab())).file).toEqual(FILE);
  });

  it('for want of room says so', async () => {
    const vault = createVault({
      database: {
        read: async () => undefined,
        swap: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
        hurry: () => undefined,
        release: () => undefined,
        destroy: async () => undefined,
      },
      crypto,
      connect: () => () => undefined,
    });

    expect(await vault.write(FILE, NOTHING)).toBe('full');
  });
});
