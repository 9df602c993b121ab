import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as copy from '../../../src/kept/copy.ts';
import { KeptView } from '../../../src/kept/view.tsx';
import { states } from '../../../src/tools/micro-promises/examples.ts';
import { withWords } from '../../../src/tools/micro-promises/logic.ts';
import type { KeptFile } from '../../../src/tools/shared/logic/kept-file.ts';
import { composeKeptFile } from '../../../src/tools/shared/logic/kept-format.ts';
import { openDatabase } from '../../../src/tools/shared/storage/database.ts';
import { thisDevice } from '../../../src/tools/shared/storage/this-device.ts';
import * as words from '../../../src/tools/shared/ui/kept-copy.ts';

const month = (data: unknown): KeptFile => ({ 'micro-promises': { version: 1, data } });
const PASSPHRASE = 'four small brown birds';
// To make a key of a passphrase is slow on purpose, and slower on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

let factory: IDBFactory;
beforeEach(() => {
  factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
});
afterEach(async () => {
  cleanup();
  await thisDevice.deleteEverything();
  vi.unstubAllGlobals();
});

const show = () => render(<KeptView titles={{ 'micro-promises': 'Thirty stitches' }} />);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const status = () => screen.getByRole('status');
const readKept = async () => {
  const reading = await thisDevice.read();
  return reading.kind === 'open' ? reading.file : reading.kind;
};
async function choose(text: string) {
  const input = await screen.findByLabelText(copy.file.takeIn);
  await userEvent.upload(input, new File([text], 'kept.json', { type: 'application/json' }));
}

describe('what is kept on this device', () => {
  it('is said to be nothing, where it is nothing', async () => {
    show();

    await screen.findByText(copy.standings.nothing);
    expect(screen.queryByRole('button', { name: copy.destroy.all })).toBeNull();
    expect(screen.queryByRole('button', { name: copy.file.save })).toBeNull();
    expect(await factory.databases()).toEqual([]);
  });

  it('is listed by tool, also a tool that is no longer here', async () => {
    await thisDevice.write(
      { ...month(states.typical), gone: { version: 1, data: 1 } },
      { kind: 'nothing' },
    );
    show();

    await screen.findByRole('link', { name: 'Thirty stitches' });
    screen.getByText(copy.unknownTool);
    // It has no page to lead to.
    expect(screen.getAllByRole('link')).toHaveLength(1);
    // Nobody has pressed anything.
    expect(document.activeElement).toBe(document.body);
  });

  it('is deleted after asking once, and it says so', async () => {
    await thisDevice.write(month(states.typical), { kind: 'nothing' });
    show();
    await press(copy.destroy.all);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(copy.destroy.no));
    await press(copy.destroy.no);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(copy.destroy.all));
    expect(await readKept()).toEqual(month(states.typical));

    await press(copy.destroy.all);
    await press(copy.destroy.yes);

    await screen.findByText(copy.standings.nothing);
    await waitFor(() => expect(status().textContent).toBe(copy.deleted));
    expect(await factory.databases()).toEqual([]);
    // The button that was pressed is gone, and a reader by keyboard goes on from here.
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region')));
  });

  it('is shown as soon as a tool begins to keep something, and nothing is said of it', async () => {
    show();
    await screen.findByText(copy.standings.nothing);

    await thisDevice.write(month(states.typical), { kind: 'nothing' });

    await screen.findByRole('link', { name: 'Thirty stitches' });
    expect(status().textContent).toBe('');
  });

  it('is not said to be deleted where the browser refuses, and is asked for again', async () => {
    await thisDevice.write(month(states.typical), { kind: 'nothing' });
    vi.spyOn(thisDevice, 'deleteEverything').mockResolvedValueOnce('refused');
    show();
    await press(copy.destroy.all);
    expect(screen.queryByText(copy.destroy.failed)).toBeNull();
    await press(copy.destroy.yes);

    await waitFor(() => expect(status().textContent).toBe(copy.destroy.failed));
    expect(screen.getAllByText(copy.destroy.failed)).toHaveLength(2);
    expect(document.activeElement?.textContent).toBe(copy.destroy.all);
    screen.getByRole('link', { name: 'Thirty stitches' });
    await press(copy.destroy.all);
    await press(copy.destroy.yes);

    await waitFor(() => expect(status().textContent).toBe(copy.deleted));
    expect(screen.queryByText(copy.destroy.failed)).toBeNull();
  });

  it.each([
    ['damaged', 'rubbish'],
    ['newer', { format: 2 }],
  ] as const)('may be %s, and can then be deleted too', async (kind, raw) => {
    await openDatabase(() => factory).swap(raw, () => true, true);
    show();
    await screen.findByText(copy.standings[kind]);
    const aside = screen.queryByRole('button', { name: copy.saveAside });
    expect(aside !== null).toBe(kind === 'damaged');

    await press(copy.destroy.all);
    await press(copy.destroy.yes);

    await screen.findByText(copy.standings.nothing);
  });
});

describe('taking in a file', () => {
  it('changes nothing until the reader says so', async () => {
    show();
    await choose(composeKeptFile(month(states.typical)));
    await screen.findByText(copy.changes.new, { exact: false });

    await press(copy.file.cancel);

    expect(await readKept()).toBe('nothing');
  });

  it('lets what is here stay where the two differ, unless asked, and adds the rest', async () => {
    await thisDevice.write(month(states.typical), { kind: 'nothing' });
    show();
    const theirs = month(withWords(states.typical, 'first', 'Home by seven'));
    const more: KeptFile = { gone: { version: 1, data: 'words' } };
    await choose(composeKeptFile({ ...theirs, ...more }));
    await waitFor(() => expect(status().textContent).toBe(copy.file.question));
    const ours = screen.getByRole<HTMLInputElement>('radio', { name: copy.file.prefer.ours });
    expect(ours.checked).toBe(true);

    await press(copy.file.confirm);

    await waitFor(() => expect(status().textContent).toBe(copy.file.takenIn));
    expect(await readKept()).toEqual({ ...month(states.typical), ...more });
    expect(screen.queryByRole('group', { name: copy.file.question })).toBeNull();
  });

  it.each(['stale', 'refused'] as const)('says so where it cannot be done: %s', async (result) => {
    vi.spyOn(thisDevice, 'write').mockResolvedValueOnce(result);
    show();
    await choose(composeKeptFile(month(states.typical)));
    await press(copy.file.confirm);

    await waitFor(() => expect(status().textContent).toBe(copy.failures[result]));
    // What another tab wrote meanwhile is asked about once more.
    const question = screen.queryByRole('group', { name: copy.file.question });
    expect(question !== null).toBe(result === 'stale');
  });

  it('asks whose words stay where the two differ', async () => {
    await thisDevice.write(month(states.typical), { kind: 'nothing' });
    show();
    const theirs = withWords(states.typical, 'first', 'Home by seven');
    await choose(composeKeptFile(month(theirs)));
    await screen.findByText(copy.changes.differs, { exact: false });

    await userEvent.click(screen.getByRole('radio', { name: copy.file.prefer.theirs }));
    await press(copy.file.confirm);

    await waitFor(async () => expect(await readKept()).toEqual(month(theirs)));
  });

  it.each([
    ['is no file of ours', 'hello', copy.file.unreadable.damaged],
    ['is from a newer site', '{"app":"small-promises","version":9}', copy.file.unreadable.newer],
    ['holds nothing new', composeKeptFile(month(states.typical)), copy.file.nothingNew],
  ])('that %s leaves everything as it was', async (_, text, said) => {
    await thisDevice.write(month(states.typical), { kind: 'nothing' });
    show();

    await choose(text);

    await waitFor(() => expect(status().textContent).toBe(said));
    // To be seen as well as heard.
    expect(screen.getAllByText(said)).toHaveLength(2);
    expect(await readKept()).toEqual(month(states.typical));
  });
});

describe('a file in which nothing new can be read', () => {
  it.each([
    ['from a newer tool', { 'micro-promises': { version: 2, data: {} } }],
    ['damaged', { 'micro-promises': { version: 1, data: 'words' } }],
  ])('is not said to be taken in, and keeps nothing: %s', async (_, file) => {
    show();

    await choose(composeKeptFile(file));

    await waitFor(() => expect(status().textContent).toBe(copy.file.nothingRead));
    expect(screen.queryByRole('button', { name: copy.file.confirm })).toBeNull();
    expect(await factory.databases()).toEqual([]);
  });

  it('is not said to be here already, where some of it is', async () => {
    const here = month(states.typical);
    await thisDevice.write(here, { kind: 'nothing' });
    show();

    await choose(composeKeptFile({ ...here, 'trust-check-in': { version: 2, data: {} } }));

    await waitFor(() => expect(status().textContent).toBe(copy.file.nothingRead));
    expect(screen.queryByRole('button', { name: copy.file.confirm })).toBeNull();
    expect(await readKept()).toEqual(here);
  });
});

describe('the passphrase', () => {
  const type = async (first: string, again: string) => {
    await userEvent.type(await screen.findByLabelText(copy.lock.box), first);
    await userEvent.type(screen.getByLabelText(copy.lock.again), again);
    await press(copy.lock.set);
  };

  it.each([
    ['too short', 'short', 'short', copy.lock.tooShort],
    ['not the same twice', PASSPHRASE, 'four small brown bird', copy.lock.differ],
  ])('is not taken when it is %s', async (_, first, again, said) => {
    show();

    await type(first, again);

    await waitFor(() => expect(status().textContent).toBe(said));
    expect(await factory.databases()).toEqual([]);
  });

  it('is not left in its boxes once it is set, however short it may be', async () => {
    show();
    const boxes = [copy.lock.box, copy.lock.again].map((label) =>
      screen.findByLabelText<HTMLInputElement>(label),
    );
    const [first, again] = await Promise.all(boxes);
    const shortest = PASSPHRASE.slice(0, copy.SHORTEST);
    await type(shortest, shortest);

    await waitFor(() => expect(status().textContent).toBe(copy.lock.done));
    expect([first?.value, again?.value]).toEqual(['', '']);
    await screen.findByText(copy.emptySealed);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('is not said to be set any longer once it is taken away, where nothing is kept', async () => {
    show();
    await type(PASSPHRASE, PASSPHRASE);
    await screen.findByText(copy.emptySealed);

    await press(copy.lock.remove);

    await screen.findByText(copy.standings.nothing);
    expect(screen.queryByText(/your passphrase is set/i)).toBeNull();
  });

  it('locks, opens and is taken away', async () => {
    await thisDevice.write(month(states.typical), { kind: 'nothing' });
    show();
    await type(PASSPHRASE, PASSPHRASE);

    await screen.findByRole('button', { name: copy.lock.change });
    await press(copy.lock.lockNow);
    await screen.findByText(copy.standings.locked);
    expect(screen.queryByRole('link', { name: 'Thirty stitches' })).toBeNull();
    await userEvent.type(screen.getByLabelText(words.passphrase), `${PASSPHRASE}{Enter}`);
    await press(copy.lock.remove);

    await waitFor(() => expect(status().textContent).toBe(copy.lock.removed));
    thisDevice.lock();
    expect(await readKept()).toEqual(month(states.typical));
  });
});
