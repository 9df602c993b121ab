import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isThing } from '../../../../../src/tools/shared/logic/three-way.ts';
import type { SavedShape } from '../../../../../src/tools/shared/logic/saved-shape.ts';
import { openDatabase } from '../../../../../src/tools/shared/storage/database.ts';
import { withPassphrase } from '../../../../../src/tools/shared/storage/seal.ts';
import { thisDevice } from '../../../../../src/tools/shared/storage/this-device.ts';
import * as words from '../../../../../src/tools/shared/ui/kept-copy.ts';
import * as keeping from '../../../../../src/tools/shared/ui/keeping-copy.ts';
import { SavedData } from '../../../../../src/tools/shared/ui/saved-data.tsx';
import { useSaved } from '../../../../../src/tools/shared/ui/use-saved.ts';

interface Note {
  readonly text: string;
}
const NOTE: SavedShape<Note> = {
  slug: 'note',
  version: 1,
  parse: (data) =>
    isThing(data) && typeof data['text'] === 'string' ? { text: data['text'] } : undefined,
  migrations: [],
};
const PASSPHRASE = 'four small brown birds';

let factory: IDBFactory;
const announced: string[] = [];
const emptied = vi.fn();
beforeEach(() => {
  factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  announced.length = 0;
  emptied.mockClear();
});
afterEach(async () => {
  cleanup();
  await thisDevice.deleteEverything();
  vi.unstubAllGlobals();
});

function Tool() {
  const saved = useSaved(NOTE, { text: '' }, emptied);
  return (
    <section class="tool" data-live="">
      <SavedData saved={saved} announce={(said) => announced.push(said)} />
      <textarea
        aria-label="Note"
        value={saved.now.text}
        onInput={({ currentTarget: { value } }) => saved.change(() => ({ text: value }))}
      />
    </section>
  );
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const openPanel = () => userEvent.click(screen.getByText(keeping.summaries.off));
const readRaw = () => openDatabase(() => factory).read();
async function turnOn(text: string) {
  render(<Tool />);
  await userEvent.type(box(), text);
  await openPanel();
  await press(words.buttons.turnOn);
  await screen.findByText(keeping.summaries.on);
}
const leaveAndReturn = () => {
  cleanup();
  render(<Tool />);
};

describe('keeping, as a reader meets it', () => {
  it('says what it means before it is switched on, and makes nothing until then', async () => {
    render(<Tool />);
    await userEvent.type(box(), 'words');
    await openPanel();

    await screen.findByText(words.before);

    expect(words.before).toMatch(/device/);
    expect(words.before).toMatch(/Leaving this site quickly also deletes/);
    expect(await factory.databases()).toEqual([]);
  });

  it('brings the words back on another visit, and says that it was switched on', async () => {
    await turnOn('words');
    await waitFor(() =>
      expect(announced).toContain(words.sayKeeping({ status: 'on', isSealed: false })),
    );

    leaveAndReturn();

    await waitFor(() => expect(box().value).toBe('words'));
    screen.getByText(keeping.summaries.on);
  });

  it('stops at a press, and leaves the words on the screen only', async () => {
    await turnOn('words');

    await press(words.buttons.turnOff);

    await screen.findByText(words.sayKeeping({ status: 'off', ended: 'stopped' }));
    expect(box().value).toBe('words');
    expect(await factory.databases()).toEqual([]);
  });

  it('leads to where all that is kept is shown and can be deleted', async () => {
    await turnOn('words');

    const link = await screen.findByRole('link', { name: words.more.text });

    expect(link.getAttribute('href')).toBe('/kept/');
    expect(words.more.text).toMatch(/delete/);
  });

  it('empties the screen, and what “Undo” holds, when everything is deleted there', async () => {
    await turnOn('words');

    await thisDevice.deleteEverything();

    await waitFor(() => expect(box().value).toBe(''));
    expect(emptied).toHaveBeenCalled();
    expect(await factory.databases()).toEqual([]);
  });

  it('asks for the passphrase, says plainly when it does not fit, and opens', async () => {
    await turnOn('words');
    await thisDevice.setPassphrase(withPassphrase(crypto, PASSPHRASE));
    await press(words.buttons.lock);
    const passphrase = await screen.findByLabelText(words.passphrase);
    expect(box().value).toBe('');

    await userEvent.type(passphrase, 'not it');
    await press(words.buttons.open);
    await screen.findByText(words.unlocked.wrong);
    await userEvent.clear(passphrase);
    await userEvent.type(passphrase, `${PASSPHRASE}{Enter}`);

    await waitFor(() => expect(box().value).toBe('words'));
  });

  it('offers what cannot be read as a file, and keeps it until the reader starts over', async () => {
    await openDatabase(() => factory).swap('rubbish', () => true, true);
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:a';
    });
    render(<Tool />);
    await screen.findByText(words.sayKeeping({ status: 'damaged', aside: '' }));

    await press(words.buttons.saveAside);

    expect(await files[0]!.text()).toBe('"rubbish"');
    expect(await readRaw()).toBe('rubbish');
    await press(words.buttons.startOver);
    await screen.findByText(keeping.summaries.on);
  });

  it('says what stands in the way where the browser refuses, and the tool goes on', async () => {
    vi.stubGlobal('indexedDB', {
      databases: () => Promise.resolve([]),
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    render(<Tool />);
    await openPanel();

    await screen.findByText(words.sayKeeping({ status: 'refused' }));
    await userEvent.type(box(), 'words');

    expect(box().value).toBe('words');
    vi.stubGlobal('indexedDB', factory);
    await press(words.buttons.again);
    await screen.findByText(words.before);
  });

  it('is not offered in another site’s frame', async () => {
    vi.spyOn(window, 'top', 'get').mockReturnValue(null);
    render(<Tool />);

    await screen.findByText(keeping.framed);
    expect(screen.queryByText(keeping.summaries.off)).toBeNull();
  });
});
