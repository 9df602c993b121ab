import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SaveFileButton } from '../../../../../src/tools/shared/ui/save-file-button.tsx';
import { saveFile } from '../../../../../src/tools/shared/ui/save-file.ts';

/** What the browser was given to save: the name, and the words at the address. */
const saved: { name: string; file: Blob }[] = [];
const files = new Map<string, Blob>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const address = `blob:${files.size}`;
    files.set(address, file as Blob);
    return address;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void files.delete(address));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, file: files.get(this.getAttribute('href') ?? '')! });
  });
});
afterEach(() => {
  cleanup();
  saved.length = 0;
  files.clear();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('saves the words as a plain text file under its name', async () => {
  expect(saveFile('steps.txt', 'In … out – ü')).toBe('saved');

  expect(saved).toHaveLength(1);
  expect(saved[0]!.name).toBe('steps.txt');
  expect(saved[0]!.file.type).toBe('text/plain;charset=utf-8');
  expect(await saved[0]!.file.text()).toBe('In … out – ü');
});

it('can save another kind of file', () => {
  saveFile('days.json', '{}', 'application/json');

  expect(saved[0]!.file.type).toBe('application/json');
});

it('leaves no link in the page, and lets go of the file in time', () => {
  saveFile('steps.txt', 'words');
  expect(document.querySelector('a')).toBeNull();
  expect(files.size).toBe(1);

  vi.runAllTimers();

  expect(files.size).toBe(0);
});

it('says so where the browser refuses', () => {
  vi.mocked(URL.createObjectURL).mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });

  expect(saveFile('steps.txt', 'words')).toBe('notSaved');
  expect(saved).toEqual([]);
});

it('is a button that tells what came of it', async () => {
  vi.useRealTimers();
  const onDone = vi.fn();
  render(<SaveFileButton label="Save as a file" fileName="a.txt" words="words" onDone={onDone} />);

  await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }));

  expect(onDone).toHaveBeenCalledExactlyOnceWith('saved');
  expect(saved.map(({ name }) => name)).toEqual(['a.txt']);
});

it('saves no empty file, and says so', async () => {
  vi.useRealTimers();
  const onDone = vi.fn();
  render(<SaveFileButton label="Save as a file" fileName="a.txt" words="" onDone={onDone} />);

  await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }));

  expect(onDone).toHaveBeenCalledExactlyOnceWith('nothingYet');
  expect(saved).toEqual([]);
});
