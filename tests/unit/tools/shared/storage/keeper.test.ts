import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThing } from '../../../../../src/tools/shared/logic/three-way.ts';
import type { SavedShape } from '../../../../../src/tools/shared/logic/saved-shape.ts';
import { createKeeper, type Keeping } from '../../../../../src/tools/shared/storage/keeper.ts';
import { withPassphrase } from '../../../../../src/tools/shared/storage/seal.ts';
import type { Vault } from '../../../../../src/tools/shared/storage/vault.ts';
import { startBrowser, type Browser } from '../../../../support/browser-storage.ts';

type Notes = Readonly<Record<string, string>>;

const NOTES: SavedShape<Notes> = {
  slug: 'notes',
  version: 2,
  parse(data) {
    if (!isThing(data) || Array.isArray(data)) return undefined;
    const lines = Object.entries(data);
    return lines.every((line): line is [string, string] => typeof line[1] === 'string')
      ? Object.fromEntries(lines)
      : undefined;
  },
  migrations: [(data) => ({ first: data })],
};
/** Notes of which there may be two at most. */
const FEW_NOTES: SavedShape<Notes> = {
  ...NOTES,
  parse(data) {
    const notes = NOTES.parse(data);
    return notes && Object.keys(notes).length <= 2 ? notes : undefined;
  },
};
const PASSPHRASE = 'four small brown birds';

/** A tool on a page, as a view would use its keeper. */
function openTool(vault: Vault, shape = NOTES) {
  const said: Keeping[] = [];
  let now: Notes = {};
  const keeper = createKeeper({
    vault,
    shape,
    start: {},
    onData: (data) => {
      now = data;
    },
    onKeeping: (keeping) => said.push(keeping),
  });
  return {
    vault,
    keeper,
    said,
    read: () => now,
    status: () => said.at(-1)?.status ?? 'off',
    write(edit: (now: Notes) => Notes) {
      now = edit(now);
      keeper.change(now);
    },
    settle: () => keeper.settle(),
  };
}

async function startOn(notes: Notes = {}) {
  const browser = startBrowser();
  const tool = openTool(browser.openTab());
  tool.write(() => notes);
  await tool.keeper.turnOn();
  return { browser, tool };
}

async function readKept(browser: Browser) {
  const reading = await browser.openTab().read();
  return reading.kind === 'open' ? reading.file['notes']?.data : reading.kind;
}

describe('a tool', () => {
  it('keeps the word that was typed last, though the page closes at once', async () => {
    const { browser, tool } = await startOn({ a: 'kept' });
    tool.write((now) => ({ ...now, a: 'kept and' }));
    tool.write((now) => ({ ...now, a: 'kept and more' }));

    tool.keeper.leave();

    expect(await readKept(browser)).toEqual({ a: 'kept and more' });
  });

  it('goes on after a page was only hidden, and loses nothing', async () => {
    const { browser, tool } = await startOn({ a: 'kept' });
    tool.write((now) => ({ ...now, b: 'before' }));
    tool.keeper.leave();
    tool.write((now) => ({ ...now, c: 'after' }));
    await tool.settle();

    expect(tool.status()).toBe('on');
    expect(await readKept(browser)).toEqual({ a: 'kept', b: 'before', c: 'after' });
  });

  it('empties the screen when all is deleted, though a writing was first to find it gone', async () => {
    const { browser, tool } = await startOn({ a: 'kept' });
    const other = browser.openTab();
    browser.factory.deleteDatabase('kept');
    tool.write((now) => ({ ...now, b: 'just typed' }));
    await tool.settle();
    expect(tool.said.at(-1)).toEqual({ status: 'off', ended: 'gone' });

    await other.deleteEverything();
    await tool.settle();

    expect(tool.read()).toEqual({});
    expect(tool.said.at(-1)).toEqual({ status: 'off', ended: 'deleted' });
  });

  it('leaves nothing behind where nothing is kept', async () => {
    const browser = startBrowser();
    const tool = openTool(browser.openTab());
    tool.write(() => ({ a: 'words' }));
    tool.keeper.leave();

    expect(await browser.factory.databases()).toEqual([]);
  });

  it('keeps nothing that it was not asked to keep', async () => {
    const browser = startBrowser();
    const tool = openTool(browser.openTab());

    tool.write(() => ({ a: 'words' }));
    await tool.settle();

    expect(await browser.factory.databases()).toEqual([]);
    expect(tool.read()).toEqual({ a: 'words' });
  });

  it('keeps what is there when it is asked, and all that is changed after', async () => {
    const { browser, tool } = await startOn({ a: 'before' });
    expect(await readKept(browser)).toEqual({ a: 'before' });

    tool.write((now) => ({ ...now, b: 'after' }));
    await tool.settle();

    expect(await readKept(browser)).toEqual({ a: 'before', b: 'after' });
    expect(tool.status()).toBe('on');
  });

  it('finds it again on another day, with what was written before it was found', async () => {
    const { browser } = await startOn({ a: 'kept' });
    const later = openTool(browser.openTab());

    later.write((now) => ({ ...now, b: 'typed at once' }));
    await later.settle();

    expect(later.read()).toEqual({ a: 'kept', b: 'typed at once' });
    expect(await readKept(browser)).toEqual({ a: 'kept', b: 'typed at once' });
  });

  it('brings an older shape up to date, and writes it so at the next change', async () => {
    const browser = startBrowser();
    await browser.openTab().write({ notes: { version: 1, data: 'old' } }, { kind: 'nothing' });
    const tool = openTool(browser.openTab());
    await tool.settle();
    expect(tool.read()).toEqual({ first: 'old' });

    tool.write((now) => ({ ...now, b: 'new' }));
    await tool.settle();

    const reading = await browser.openTab().read();
    expect(reading).toMatchObject({
      file: { notes: { version: 2, data: { first: 'old', b: 'new' } } },
    });
  });

  it('stops keeping at a press, leaves the words on the screen and no database', async () => {
    const { browser, tool } = await startOn({ a: 'words' });

    await tool.keeper.turnOff();

    expect(tool.said.at(-1)).toEqual({ status: 'off', ended: 'stopped' });
    expect(tool.read()).toEqual({ a: 'words' });
    expect(await browser.factory.databases()).toEqual([]);
  });

  it('leaves other tools their part when it stops', async () => {
    const browser = startBrowser();
    const other = { other: { version: 1, data: 1 } };
    await browser.openTab().write(other, { kind: 'nothing' });
    const tool = openTool(browser.openTab());
    await tool.keeper.turnOn();

    await tool.keeper.turnOff();

    expect(await browser.openTab().read()).toMatchObject({ file: other });
  });
});

describe('two tabs', () => {
  it('see what the other writes, and both keep their own', async () => {
    const { browser, tool: one } = await startOn({ a: '1' });
    const other = openTool(browser.openTab());
    await other.settle();

    one.write((now) => ({ ...now, b: '2' }));
    other.write((now) => ({ ...now, c: '3' }));
    await Promise.all([one.settle(), other.settle()]);
    await Promise.all([one.settle(), other.settle()]);

    expect(one.read()).toEqual({ a: '1', b: '2', c: '3' });
    expect(other.read()).toEqual({ a: '1', b: '2', c: '3' });
  });

  it.each(['mine', 'theirs'] as const)(
    'that changed one thing ask which stays: %s',
    async (side) => {
      const { browser, tool: one } = await startOn({ a: 'first', b: 'both' });
      const other = openTool(browser.openTab());
      await other.settle();
      other.keeper.stop();
      one.write((now) => ({ ...now, a: 'one' }));
      await one.settle();
      other.write((now) => ({ ...now, a: 'two', c: 'more' }));
      await other.settle();
      expect(other.status()).toBe('differs');
      expect(await readKept(browser)).toEqual({ a: 'one', b: 'both' });

      await other.keeper.settle(side);

      const expected = { a: side === 'mine' ? 'two' : 'one', b: 'both', c: 'more' };
      expect(other.read()).toEqual(expected);
      expect(await readKept(browser)).toEqual(expected);
      expect(other.status()).toBe('on');
    },
  );

  it.each(['mine', 'theirs'] as const)(
    'that do not fit together ask whose stays, and that stays whole: %s',
    async (side) => {
      const browser = startBrowser();
      const one = openTool(browser.openTab(), FEW_NOTES);
      one.write(() => ({ a: 'first' }));
      await one.keeper.turnOn();
      const other = openTool(browser.openTab(), FEW_NOTES);
      await other.settle();
      other.keeper.stop();
      one.write((now) => ({ ...now, b: 'one' }));
      await one.settle();
      other.write((now) => ({ ...now, c: 'two' }));
      await other.settle();
      expect(other.status()).toBe('differs');

      await other.keeper.settle(side);

      const expected = { a: 'first', ...(side === 'mine' ? { c: 'two' } : { b: 'one' }) };
      expect(other.read()).toEqual(expected);
      expect(await readKept(browser)).toEqual(expected);
    },
  );

  it('lose nothing, in whatever order they write and settle', async () => {
    const step = fc.record({ tab: fc.nat(1), settles: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { browser, tool: one } = await startOn({});
        const tabs = [one, openTool(browser.openTab())];
        const written: string[] = [];
        for (const [at, { tab, settles }] of steps.entries()) {
          written.push(`line ${at}`);
          tabs[tab]!.write((now) => ({ ...now, [`line ${at}`]: `words of ${tab}` }));
          if (settles) await tabs[tab]!.settle();
        }
        for (const tab of [...tabs, ...tabs]) await tab.settle();

        for (const tab of tabs) expect(Object.keys(tab.read()).sort()).toEqual([...written].sort());
        expect(Object.keys(Object(await readKept(browser))).sort()).toEqual(written.sort());
      }),
      { numRuns: 40 },
    );
  });

  it('both turned on at once keep what both have', async () => {
    const browser = startBrowser();
    const tabs = ['a', 'b'].map((name) => {
      const tool = openTool(browser.openTab());
      tool.write(() => ({ [name]: 'words' }));
      return tool;
    });

    await Promise.all(tabs.map(({ keeper }) => keeper.turnOn()));

    expect(await readKept(browser)).toEqual({ a: 'words', b: 'words' });
  });

  it('with everything deleted in one, the other empties its screen and does not write it back', async () => {
    const { browser, tool: one } = await startOn({ a: 'words' });
    const other = openTool(browser.openTab());
    await other.settle();

    await one.vault.deleteEverything();
    await Promise.all([one.settle(), other.settle()]);
    await other.settle();

    for (const tab of [one, other]) {
      expect(tab.read()).toEqual({});
      expect(tab.said.at(-1)).toEqual({ status: 'off', ended: 'deleted' });
    }
    expect(await browser.factory.databases()).toEqual([]);
  });

  it('with the data cleared by the browser, go on, say so, and keep the words on the screen', async () => {
    const { browser, tool } = await startOn({ a: 'words' });
    await new Promise((done) => {
      browser.factory.deleteDatabase('kept').onsuccess = done;
    });

    tool.write((now) => ({ ...now, b: 'more' }));
    await tool.settle();

    expect(tool.said.at(-1)).toEqual({ status: 'off', ended: 'gone' });
    expect(tool.read()).toEqual({ a: 'words', b: 'more' });
    expect(await browser.factory.databases()).toEqual([]);
    await tool.keeper.turnOn();
    expect(await readKept(browser)).toEqual({ a: 'words', b: 'more' });
  });
});

describe('behind a passphrase', () => {
  it('a tool keeps the word that was typed last, once it is sealed, though the page closes', async () => {
    const { browser, tool: first } = await startOn({ a: 'kept' });
    await first.vault.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    const vault = browser.openTab();
    await vault.unlock(withPassphrase(crypto, PASSPHRASE));
    let sealing = Promise.resolve();
    const tool = openTool({
      ...vault,
      prepare: (file) => (sealing = vault.prepare(file)),
      // The writing never comes to its end.
      write: () => new Promise(() => undefined),
    });
    await tool.settle();
    tool.write((now) => ({ ...now, a: 'kept and' }));
    tool.write((now) => ({ ...now, a: 'kept and more' }));
    await sealing;

    tool.keeper.leave();

    const later = openTool(browser.openTab());
    await later.vault.unlock(withPassphrase(crypto, PASSPHRASE));
    await later.settle();
    expect(later.read()).toEqual({ a: 'kept and more' });
  });

  it('a tool says that it is locked, goes on, and adds what was written once it is open', async () => {
    const { browser, tool: first } = await startOn({ a: 'kept' });
    await first.vault.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    const tool = openTool(browser.openTab());
    await tool.settle();
    expect(tool.status()).toBe('locked');
    tool.write((now) => ({ ...now, b: 'meanwhile' }));

    await tool.vault.unlock(withPassphrase(crypto, PASSPHRASE));
    await tool.settle();

    expect(tool.said.at(-1)).toEqual({ status: 'on', isSealed: true });
    expect(tool.read()).toEqual({ a: 'kept', b: 'meanwhile' });
    await first.settle();
    expect(first.read()).toEqual({ a: 'kept', b: 'meanwhile' });
  });

  it('locking takes the words off the screen, in every tab, and opening brings them back', async () => {
    const { browser, tool: one } = await startOn({ a: 'kept' });
    await one.vault.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    const other = openTool(browser.openTab());
    await other.vault.unlock(withPassphrase(crypto, PASSPHRASE));
    await other.settle();
    one.write((now) => ({ ...now, b: 'just typed' }));

    await one.keeper.lock();
    await one.settle();
    await other.settle();

    for (const tab of [one, other]) {
      expect(tab.status()).toBe('locked');
      expect(tab.read()).toEqual({});
    }
    await one.vault.unlock(withPassphrase(crypto, PASSPHRASE));
    await one.settle();
    expect(one.read()).toEqual({ a: 'kept', b: 'just typed' });
  });

  it('set in one tab, it locks the other, whose last words are added when it opens', async () => {
    const { browser, tool: one } = await startOn({ a: 'kept' });
    const other = openTool(browser.openTab());
    await other.settle();

    await one.vault.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    await other.settle();
    expect(other.status()).toBe('locked');
    other.write((now) => ({ ...now, b: 'typed on' }));
    await other.vault.unlock(withPassphrase(crypto, PASSPHRASE));
    await other.settle();
    await one.settle();

    expect(one.read()).toEqual({ a: 'kept', b: 'typed on' });
  });
});

describe('in trouble', () => {
  it.each([
    ['everything is rubbish', 'rubbish', 'damaged'],
    [
      'this tool’s part is',
      {
        format: 1,
        mark: 'm',
        text: '{"app":"small-promises","version":1,"tools":{"notes":{"version":2,"data":7},"other":{"version":1,"data":1}}}',
      },
      'damaged',
    ],
    [
      'this tool’s part is newer',
      {
        format: 1,
        mark: 'm',
        text: '{"app":"small-promises","version":1,"tools":{"notes":{"version":3,"data":7}}}',
      },
      'newer',
    ],
    ['all of it is newer', { format: 2 }, 'newer'],
  ] as const)('because %s, a tool goes on and touches nothing', async (_, raw, status) => {
    const browser = startBrowser();
    await browser.writeRaw(raw);
    const tool = openTool(browser.openTab());
    await tool.settle();

    tool.write(() => ({ a: 'words' }));
    await tool.keeper.turnOn();
    await tool.settle();

    expect(tool.status()).toBe(status);
    expect(tool.read()).toEqual({ a: 'words' });
    expect(await browser.readRaw()).toEqual(raw);
  });

  it('because its part is damaged, it can start over, and other tools keep theirs', async () => {
    const browser = startBrowser();
    const other = { version: 1, data: 1 };
    await browser.openTab().write({ notes: { version: 2, data: 7 }, other }, { kind: 'nothing' });
    const tool = openTool(browser.openTab());
    tool.write(() => ({ a: 'words' }));
    await tool.settle();
    expect(tool.said.at(-1)).toEqual({ status: 'damaged', aside: '{"version":2,"data":7}' });

    await tool.keeper.startOver();

    expect(tool.status()).toBe('on');
    expect(await browser.openTab().read()).toMatchObject({
      file: { other, notes: { version: 2, data: { a: 'words' } } },
    });
  });

  it('because all of it is damaged, it can start over', async () => {
    const browser = startBrowser();
    await browser.writeRaw('rubbish');
    const tool = openTool(browser.openTab());
    tool.write(() => ({ a: 'words' }));
    await tool.settle();
    expect(tool.said.at(-1)).toEqual({ status: 'damaged', aside: '"rubbish"' });

    await tool.keeper.startOver();

    expect(await readKept(browser)).toEqual({ a: 'words' });
    expect(tool.read()).toEqual({ a: 'words' });
  });

  it.each(['full', 'refused'] as const)(
    'because the device is %s, it says so and catches up later',
    async (result) => {
      const { browser, tool: first } = await startOn({ a: 'kept' });
      first.keeper.stop();
      const vault = browser.openTab();
      let isWorking = false;
      const tool = openTool({
        ...vault,
        write: async (file, before) => (isWorking ? vault.write(file, before) : result),
      });
      await tool.settle();
      tool.write((now) => ({ ...now, b: 'more' }));
      await tool.settle();
      expect(tool.status()).toBe(result);
      expect(await readKept(browser)).toEqual({ a: 'kept' });

      isWorking = true;
      tool.write((now) => ({ ...now, c: 'and more' }));
      await tool.settle();

      expect(tool.status()).toBe('on');
      expect(await readKept(browser)).toEqual({ a: 'kept', b: 'more', c: 'and more' });
    },
  );

  it('to delete is told, and nothing is called deleted', async () => {
    const { browser, tool: first } = await startOn({ a: 'kept' });
    first.keeper.stop();
    const tool = openTool({
      ...browser.openTab(),
      deleteEverything: () => Promise.resolve('refused' as const),
    });
    await tool.settle();

    await tool.keeper.turnOff();

    expect(tool.status()).toBe('refused');
    expect(await readKept(browser)).toEqual({ a: 'kept' });
    expect(tool.read()).toEqual({ a: 'kept' });
  });

  it('that nobody foresaw is told as well, and the next step still works', async () => {
    const { browser, tool: first } = await startOn({ a: 'kept' });
    first.keeper.stop();
    const vault = browser.openTab();
    let isWorking = false;
    const tool = openTool({
      ...vault,
      read: () => (isWorking ? vault.read() : Promise.reject(new Error('surprise'))),
    });
    await tool.settle();
    expect(tool.status()).toBe('refused');

    isWorking = true;
    await tool.settle();

    expect(tool.read()).toEqual({ a: 'kept' });
  });
});
